import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

import { AppError } from '@haidang/shared/errors';

import type { Environment } from '../env.ts';
import { task } from './progress.ts';
import { tail } from './service.ts';
import { text } from './text.ts';

type RunArgs = {
	/** For this Node, or for `program`. */
	args: readonly string[];
	program?: string;
	cwd: string;
	env: Environment;
	/** Receives all it prints. */
	logFile: string;
};

const children = new Set<number>();

/** Runs a program that ends by itself, its output in a log file. Resolves with its exit code, 127 if there is none. */
export async function runLogged({ args, program, cwd, env, logFile }: RunArgs): Promise<number> {
	mkdirSync(path.dirname(logFile), { recursive: true });
	const log = openSync(logFile, 'w');
	const child = spawn(program ?? process.execPath, args, {
		cwd,
		env: env as NodeJS.ProcessEnv,
		stdio: ['ignore', log, log],
		detached: process.platform !== 'win32',
	});
	closeSync(log);
	const { pid } = child;
	if (pid !== undefined) children.add(pid);
	const code = await new Promise<number>((resolve) => {
		child.once('error', () => {
			resolve(127);
		});
		child.once('exit', (result) => {
			resolve(result ?? 1);
		});
	});
	if (pid !== undefined) children.delete(pid);
	return code;
}

/**
 * Runs such a program as a named step with its time.
 *
 * @throws {@link AppError} `STEP_FAILED` with the end of the log when its exit code is not 0
 */
export function runStep({ label, ...run }: RunArgs & { label: string }): Promise<void> {
	return task(label, async () => {
		if ((await runLogged(run)) === 0) return;
		throw new AppError({
			code: 'STEP_FAILED',
			message: `${text.stepFailed(label)}\n${tail(run.logFile)}`,
			hint: text.fullLog(run.logFile),
		});
	});
}

/** Ends every program that is still running, with all it started. */
export function stopSteps(): void {
	for (const pid of children) {
		try {
			process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
		} catch {
			// It has just ended by itself.
		}
	}
}
