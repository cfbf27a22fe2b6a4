import type { Payload } from 'payload';

import { env } from '../env.ts';
import { sendLetters } from './send-letters.ts';

const POLL_MS = 5000;

/** Sends letters in the background; returns what stops it and waits for the round in progress. */
export function startSending(payload: Payload): () => Promise<void> {
	if (!env.SMTP_URL) return () => Promise.resolve();
	let round: Promise<unknown> | undefined;
	const poll = setInterval(() => {
		round ??= sendLetters(payload)
			.catch((err: unknown) => {
				payload.logger.error({ err, msg: 'Letters could not be sent; they are tried again.' });
			})
			.finally(() => {
				round = undefined;
			});
	}, POLL_MS);
	poll.unref();
	return async () => {
		clearInterval(poll);
		await round;
	};
}
