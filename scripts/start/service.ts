import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { AppError } from '@haidang/shared/errors';

import type { Environment } from '../env.ts';

/** How long a service may take to end after SIGTERM before it is killed, in milliseconds. */
const PATIENCE = 8000;

/** How long what a service left behind may take to end after it before it is killed, in milliseconds. */
const PATIENCE_WITH_CHILDREN = 2000;

type ServiceArgs = {
	/** In messages to the operator. */
	name: string;
	args: readonly string[];
	cwd: string;
	env: Environment;
	/** Receives all the process prints; emptied at each start. */
	logFile: string;
	/** Answers 2xx when the service is ready. */
	healthUrl: string;
};

/** A server that runs as a child process, with its output in a log file. */
export class Service {
	readonly name: string;
	readonly logFile: string;
	readonly #args: ServiceArgs;
	#child: ChildProcess | undefined;
	#isStopping = false;
	#exited: Promise<number> = Promise.resolve(0);
	#died: Promise<number> = Promise.resolve(0);

	constructor(args: ServiceArgs) {
		this.#args = args;
		this.name = args.name;
		this.logFile = args.logFile;
	}

	get pid(): number | undefined {
		return this.#child?.pid;
	}

	/** Resolves with the exit code when the process ends without having been told to. */
	get died(): Promise<number> {
		return this.#died;
	}

	/** Starts the process in a group of its own, so that Ctrl-C reaches only the one who stops the services. */
	start(): void {
		const { args, cwd, env, logFile } = this.#args;
		mkdirSync(path.dirname(logFile), { recursive: true });
		const log = openSync(logFile, 'w');
		const child = spawn(process.execPath, args, {
			cwd,
			env: env as NodeJS.ProcessEnv,
			stdio: ['ignore', log, log],
			detached: process.platform !== 'win32',
		});
		closeSync(log);
		this.#child = child;
		this.#isStopping = false;
		this.#exited = new Promise((resolve) => {
			child.once('error', () => {
				resolve(1);
			});
			child.once('exit', (code) => {
				this.#child = undefined;
				resolve(code ?? 1);
			});
		});
		this.#died = new Promise((resolve) => {
			void this.#exited.then((code) => {
				if (!this.#isStopping) resolve(code);
			});
		});
	}

	/**
	 * Waits until the health address answers 2xx.
	 *
	 * @param limit in milliseconds
	 * @throws {@link AppError} `SERVICE_FAILED` with the last lines of the log when the process ends or time is up
	 */
	async ready(limit = 120_000): Promise<void> {
		const deadline = performance.now() + limit;
		while (performance.now() < deadline) {
			if (!this.#child) throw this.failure('đã dừng đột ngột khi khởi động');
			if (await answers(this.#args.healthUrl)) return;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw this.failure(`không sẵn sàng sau ${Math.round(limit / 1000)} giây`);
	}

	/** Ends the process and waits until all it started has ended too. Does nothing when it is not running. */
	async stop(): Promise<void> {
		const group = this.#child?.pid;
		if (group === undefined) return;
		this.#isStopping = true;
		this.kill('SIGTERM');
		const timer = setTimeout(() => {
			this.kill('SIGKILL');
		}, PATIENCE);
		await this.#exited;
		clearTimeout(timer);
		await groupEnds(group);
	}

	/** Sends a signal to the process group at once. */
	kill(signal: NodeJS.Signals): void {
		const pid = this.#child?.pid;
		if (pid === undefined) return;
		try {
			process.kill(process.platform === 'win32' ? pid : -pid, signal);
		} catch {
			this.#child?.kill(signal);
		}
	}

	/** An error that says what happened and shows the end of the log. */
	failure(what: string): AppError {
		return new AppError({
			code: 'SERVICE_FAILED',
			message: `${this.name} ${what}. Những dòng cuối của nhật ký:\n${tail(this.logFile)}`,
			hint: `Nhật ký đầy đủ: ${this.logFile}`,
		});
	}
}

/** Waits until no process of the group is left, and kills what stays too long. */
async function groupEnds(group: number): Promise<void> {
	if (process.platform === 'win32') return;
	const deadline = performance.now() + PATIENCE_WITH_CHILDREN;
	try {
		while (performance.now() < deadline) {
			process.kill(-group, 0);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		process.kill(-group, 'SIGKILL');
	} catch {
		// ESRCH: nobody is left.
	}
}

/** The last lines of a text file, indented; empty when there is none. */
export function tail(file: string, lines = 20): string {
	if (!existsSync(file)) return '';
	const all = readFileSync(file, 'utf8').trimEnd().split('\n');
	return all
		.slice(-lines)
		.map((line) => `    ${line}`)
		.join('\n');
}

async function answers(url: string): Promise<boolean> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
		await response.arrayBuffer();
		return response.ok;
	} catch {
		return false;
	}
}
