import { Worker } from 'node:worker_threads';

import type { WorkerJob, WorkerResult, WorkerSetup } from './worker.ts';

/** Threads that press pages in bulk; each holds its own copy of the compiled site. */
export class Pool {
	readonly #workers: Promise<Worker>[];
	/** 1 while the threads are to stop after the page that they are at. */
	readonly #halt = new Int32Array(new SharedArrayBuffer(4));
	readonly size: number;

	constructor(setup: Omit<WorkerSetup, 'halt'>, size: number) {
		this.size = size;
		this.#workers = Array.from({ length: size }, () => start({ ...setup, halt: this.#halt }));
	}

	/** Resolves when all threads have loaded the site, which takes longer than many a chunk. */
	async ready(): Promise<void> {
		await Promise.all(this.#workers);
	}

	/**
	 * Presses pages on all threads, in shares of equal length.
	 *
	 * @param signal stops it early; the pages that were not reached are then left out
	 */
	async press(job: WorkerJob, signal?: AbortSignal): Promise<WorkerResult[]> {
		const halt = () => {
			Atomics.store(this.#halt, 0, 1);
		};
		Atomics.store(this.#halt, 0, signal?.aborted === true ? 1 : 0);
		signal?.addEventListener('abort', halt);
		try {
			return await this.#press(job);
		} finally {
			signal?.removeEventListener('abort', halt);
		}
	}

	async #press(job: WorkerJob): Promise<WorkerResult[]> {
		const workers = await Promise.all(this.#workers);
		const shares = workers.map((_, index) => ({
			...job,
			pages: job.pages.filter((_page, position) => position % workers.length === index),
		}));
		const results = await Promise.all(
			workers.map((worker, index) => ask(worker, shares[index] ?? { ...job, pages: [] })),
		);
		return results.flat();
	}

	async close(): Promise<void> {
		const workers = await Promise.allSettled(this.#workers);
		await Promise.all(
			workers.flatMap((worker) => (worker.status === 'fulfilled' ? worker.value.terminate() : [])),
		);
	}
}

function start(setup: WorkerSetup): Promise<Worker> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), {
		workerData: setup,
		// eslint-disable-next-line no-restricted-properties -- passed on to the thread, not read
		env: { ...process.env, NODE_ENV: 'production' },
	});
	return new Promise((resolve, reject) => {
		worker.once('message', () => {
			worker.off('error', reject);
			resolve(worker);
		});
		worker.once('error', reject);
	});
}

function ask(worker: Worker, job: WorkerJob): Promise<WorkerResult[]> {
	return new Promise((resolve, reject) => {
		const settle = () => {
			worker.off('message', onMessage);
			worker.off('error', onError);
			worker.off('exit', onExit);
		};
		const onMessage = (results: WorkerResult[]) => {
			settle();
			resolve(results);
		};
		const onError = (error: Error) => {
			settle();
			reject(error);
		};
		const onExit = () => {
			onError(new Error('A press worker ended.'));
		};
		worker.on('message', onMessage).on('error', onError).on('exit', onExit);
		worker.postMessage(job);
	});
}
