import { text } from './text.mjs';

/** Prints a problem and what to do about it, and ends the process with exit code 1. */
export function fail(...lines) {
	process.stderr.write(`\n✗ ${lines.flat().join('\n  ')}\n`);
	process.exit(1);
}

const NETWORK =
	/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|META_FETCH_FAIL|network (request|timeout)/i;

/**
 * Turns the output of a failed npm or pnpm run into one clear message. Returns the lines to print;
 * an unknown failure keeps the tool's own last lines.
 */
export function explain(output, { folder, registry }) {
	if (/ENOSPC|no space left/i.test(output)) return text.diskFull(folder);
	if (/EACCES|EPERM|EROFS/.test(output)) return text.noPermission(folder);
	if (/ERR_PNPM_(OUTDATED_LOCKFILE|LOCKFILE)/.test(output)) return text.lockfile;
	if (NETWORK.test(output)) return text.noNetwork(registry);
	const tail = output.trim().split('\n').slice(-15);
	return [text.unknownFailure, ...tail];
}
