import { spawn } from 'node:child_process';
import path from 'node:path';

import type { Environment } from '../env.ts';
import { root } from './settings.ts';

/**
 * Runs one of our own TypeScript programs with the terminal's input and output, and resolves with its exit code.
 * SIGTERM is passed on; Ctrl-C reaches it from the terminal.
 */
export function runHere(
	main: string,
	args: readonly string[],
	{ cwd = root, env }: { cwd?: string; env: Environment },
): Promise<number> {
	const child = spawn(process.execPath, [main, ...args], {
		cwd,
		env: env as NodeJS.ProcessEnv,
		stdio: 'inherit',
	});
	const stop = () => child.kill('SIGTERM');
	const wait = () => undefined;
	process.on('SIGTERM', stop).on('SIGINT', wait);
	return new Promise((resolve) => {
		child.once('error', () => {
			resolve(127);
		});
		child.once('exit', (code) => {
			process.off('SIGTERM', stop).off('SIGINT', wait);
			resolve(code ?? 1);
		});
	});
}

/** The publisher's program, to be run for one task that ends. */
export const publisherMain: string = path.join(root, 'site/publisher/main.ts');
