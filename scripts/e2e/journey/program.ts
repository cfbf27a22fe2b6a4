import { spawn } from 'node:child_process';

import type { Environment } from '../../env.ts';
import { root } from '../../start/settings.ts';
import { until } from './wait.ts';

export type Ended = { code: number; output: string; ms: number };

/** Runs a program of ours from the project's folder to its end. `output` is all that it printed, errors included. */
export function run(args: readonly string[], env: Environment): Promise<Ended> {
	const since = performance.now();
	const child = spawn(process.execPath, args, { cwd: root, env: env as NodeJS.ProcessEnv });
	let output = '';
	const add = (chunk: Buffer) => {
		output += chunk.toString('utf8');
	};
	child.stdout.on('data', add);
	child.stderr.on('data', add);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			resolve({ code: code ?? -1, output, ms: performance.now() - since });
		});
	});
}

/** A program that goes on running, in a process group of its own as in a terminal. */
export class Running {
	output = '';
	/** Its exit code, or the signal that ended it. */
	readonly ended: Promise<number | NodeJS.Signals>;
	readonly #pid: number;

	constructor(command: string, args: readonly string[], env: Environment) {
		const child = spawn(command, args, {
			cwd: root,
			env: env as NodeJS.ProcessEnv,
			detached: true,
		});
		this.#pid = child.pid ?? 0;
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk: Buffer) => {
				this.output += chunk.toString('utf8');
			});
		this.ended = new Promise((resolve) => {
			child.once('close', (code, signal) => {
				resolve(code ?? signal ?? -1);
			});
		});
	}

	/**
	 * Waits until it has printed these words.
	 *
	 * @throws with all that it printed when it ends first, or when time is up
	 */
	async says(words: string, limit: number): Promise<void> {
		let isOver = false;
		void this.ended.then(() => {
			isOver = true;
		});
		await until(words, () => this.output.includes(words) || isOver, limit).catch(() => undefined);
		if (!this.output.includes(words))
			throw new Error(`It never said “${words}”, but:\n${this.output}`);
	}

	/** Sends a signal to the whole group, as a terminal does on Ctrl-C. Does nothing once all have ended. */
	signal(name: NodeJS.Signals): void {
		try {
			process.kill(-this.#pid, name);
		} catch {
			// Ended already.
		}
	}
}
