import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Marks a data folder as in use by this process until it exits. Returns the process id that already holds it, or
 * undefined when the lock is now ours. A lock left behind by a killed process is taken over.
 */
export function takeLock(dataDir: string): number | undefined {
	mkdirSync(dataDir, { recursive: true });
	const file = path.join(dataDir, 'start.lock');
	for (;;) {
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' });
			process.on('exit', () => rmSync(file, { force: true }));
			return undefined;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		}
		const holder = readHolder(file);
		if (holder !== undefined && isStarter(holder)) return holder;
		rmSync(file, { force: true });
	}
}

/** The process that holds the folder's lock now, if it is alive. */
export function lockHolder(dataDir: string): number | undefined {
	const holder = readHolder(path.join(dataDir, 'start.lock'));
	return holder !== undefined && isStarter(holder) ? holder : undefined;
}

function readHolder(file: string): number | undefined {
	try {
		return Number(readFileSync(file, 'utf8')) || undefined;
	} catch {
		return undefined; // released in this very moment
	}
}

/** A restarted machine or container gives old process ids to other programs, so Linux is asked for the name too. */
function isStarter(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
	if (process.platform !== 'linux') return true;
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('scripts');
	} catch {
		return false;
	}
}
