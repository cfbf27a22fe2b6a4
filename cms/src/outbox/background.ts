import type { Payload } from 'payload';

import { deliver, deliverDue } from '../webhooks/deliver.ts';
import { dispatch } from './dispatch.ts';
import { keepHouse } from './keep-house.ts';
import { isAwake, onWake } from './wake.ts';

const POLL_MS = 300;
const HOUSEKEEPING_MS = 60 * 60 * 1000;
/** After a wake-up whose row is not there yet: its transaction commits within this time. */
const PATIENCE_MS = [3, 6, 12, 25, 50, 100];

/**
 * Starts the dispatcher and the delivery of webhooks in this process; safe in several at once.
 * A save wakes it at once, and it looks by itself every 300 ms. Returns what stops it, which waits
 * for the round in progress. A second start of the same instance does nothing.
 */
export function startBackground(payload: Payload): () => Promise<void> {
	if (isAwake(payload)) return () => Promise.resolve();
	let isStopped = false;
	let round: Promise<boolean> | undefined;
	let isAskedAgain = false;
	const sending = new Set<Promise<unknown>>();

	const track = (work: Promise<unknown>) => {
		const tracked = work.catch((err: unknown) => report(payload, err));
		sending.add(tracked);
		void tracked.finally(() => sending.delete(tracked));
	};

	/** One round; whether it found anything. Calls that come meanwhile share a single further one. */
	const run = async (): Promise<boolean> => {
		if (round) {
			isAskedAgain = true;
			return round;
		}
		round = (async () => {
			let isFruitful = false;
			do {
				isAskedAgain = false;
				const done = await dispatch(payload);
				for (const id of done?.deliveries ?? []) track(deliver(payload, id));
				if (done && done.stamped > 0) isFruitful = isAskedAgain = true;
			} while (isAskedAgain && !isStopped);
			return isFruitful;
		})();
		try {
			return await round;
		} catch (err) {
			report(payload, err);
			return false;
		} finally {
			round = undefined;
		}
	};

	const wake = async (): Promise<void> => {
		for (const ms of [0, ...PATIENCE_MS]) {
			if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
			if (isStopped || (await run())) return;
		}
	};

	const poll = setInterval(() => {
		void run();
		if (sending.size < 20) track(deliverDue(payload));
	}, POLL_MS);
	const housekeeping = setInterval(() => track(keepHouse(payload)), HOUSEKEEPING_MS);
	poll.unref();
	housekeeping.unref();
	onWake(payload, () => void wake());

	return async () => {
		isStopped = true;
		clearInterval(poll);
		clearInterval(housekeeping);
		onWake(payload, undefined);
		await round?.catch(() => undefined);
		await Promise.allSettled([...sending]);
	};
}

const report = (payload: Payload, err: unknown) =>
	payload.logger.error({ err, msg: 'Outbox round failed; it is tried again.' });
