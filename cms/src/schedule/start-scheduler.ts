import type { Payload } from 'payload';

import { expireArticles } from './expire.ts';
import { runDue } from './run-due.ts';

/** How often it looks, in milliseconds: plans are to the minute, and readers count seconds. */
const POLL_MS = 1000;
const EXPIRY_EVERY = 15;

const KEY = Symbol.for('haidang.scheduler');

/**
 * Starts the scheduler in this process; safe in several at once. What became due while no process
 * ran is done at once. Returns what stops it, after the act in progress. A second start of the same
 * instance does nothing.
 */
export function startScheduler(payload: Payload): () => Promise<void> {
	const started = ((globalThis as unknown as Record<symbol, WeakSet<Payload> | undefined>)[KEY] ??=
		new WeakSet<Payload>());
	if (started.has(payload)) return () => Promise.resolve();
	started.add(payload);
	let isStopped = false;
	let round: Promise<void> | undefined;
	let count = 0;

	const look = async () => {
		try {
			await runDue(payload, () => isStopped);
			if (count++ % EXPIRY_EVERY === 0) await expireArticles(payload);
		} catch (err) {
			payload.logger.error({ err, msg: 'Scheduler round failed; it is tried again.' });
		}
	};
	const timer = setInterval(() => {
		round ??= look().finally(() => {
			round = undefined;
		});
	}, POLL_MS);
	timer.unref();

	return async () => {
		isStopped = true;
		clearInterval(timer);
		started.delete(payload);
		await round;
	};
}
