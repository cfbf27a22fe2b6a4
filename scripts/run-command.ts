import { AppError } from '@haidang/shared/errors';

/**
 * The frame of every command: `--help`, and one way to show an error: what happened, what to do, exit code 1,
 * and no stack unless the error is one that nobody foresaw.
 */
export async function runCommand(help: string, work: () => Promise<void>): Promise<void> {
	if (process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) {
		process.stdout.write(`${help}\n`);
		return;
	}
	try {
		await work();
	} catch (error) {
		process.stderr.write(`\n✗ ${describe(error)}\n`);
		if (isUsage(error)) process.stderr.write(`\n${help}\n`);
		process.exit(1);
	}
}

/** An error in words for the operator. */
export function describe(error: unknown): string {
	if (error instanceof AppError)
		return error.hint === undefined ? error.message : `${error.message}\n  → ${error.hint}`;
	if (isUsage(error)) return `Tham số không hợp lệ: ${error.message}`;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isUsage(error: unknown): error is Error {
	return (
		error instanceof Error &&
		'code' in error &&
		typeof error.code === 'string' &&
		error.code.startsWith('ERR_PARSE_ARGS')
	);
}
