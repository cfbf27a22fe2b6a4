import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is neither `false`, `null` nor `undefined`, and returns it.
 *
 * @param what completes the sentence “waited in vain for …”
 * @param limit in milliseconds, generous: it ends a test that would fail anyway
 * @throws when time is up, with the last error met
 */
export async function until<Result>(
	what: string,
	ask: () => Promise<Result> | Result,
	limit = 20_000,
): Promise<NonNullable<Exclude<Result, false>>> {
	const deadline = performance.now() + limit;
	let cause: unknown;
	while (performance.now() < deadline) {
		try {
			const answer = await ask();
			if (answer !== false && answer !== null && answer !== undefined)
				return answer as NonNullable<Exclude<Result, false>>;
			cause = undefined;
		} catch (error) {
			cause = error;
		}
		await pause(25);
	}
	throw new Error(`Waited in vain for ${what}.`, { cause });
}
