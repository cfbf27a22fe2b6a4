import { setTimeout as sleep } from 'node:timers/promises';

const BASE_MS = 5;
const LONGEST_MS = 250;

/**
 * How long an operation is run again. Counted in time, not in attempts: MongoDB refuses at once what
 * meets a transaction that is still open, so as many attempts as one likes fit into one slow writer.
 */
const PATIENCE_MS = 15_000;

/**
 * Runs a whole operation again when it met another writer's. Waits 5, 10,
 * 20… up to 250 ms, each between half and all of it; after 15 seconds the error stands.
 */
export async function retryWriteConflict<T>(
	run: () => Promise<T>,
	{ patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
): Promise<T> {
	const retry = retries(patienceMs);
	for (;;) {
		try {
			return await run();
		} catch (error) {
			if (!isWriteConflict(error) || !(await retry())) throw error;
		}
	}
}

/**
 * Waits before another attempt and says whether there may be one; exponential, with jitter so that
 * two writers do not meet again.
 */
export function retries(patienceMs: number = PATIENCE_MS): () => Promise<boolean> {
	const deadline = performance.now() + patienceMs;
	let attempt = 0;
	return async () => {
		const wait = Math.min(LONGEST_MS, BASE_MS * 2 ** attempt++) * (0.5 + Math.random() / 2);
		if (performance.now() + wait > deadline) return false;
		await sleep(wait);
		return true;
	};
}

/**
 * Whether MongoDB asks to run the transaction again, or two writers on SQLite replaced the rows of the
 * same list at once: ids are random, so no other two rows ever have the same primary key.
 */
export function isWriteConflict(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const { code, errorLabels, cause } = error as Record<string, unknown>;
	if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return true;
	if (code === 112 || code === 251) return true;
	if (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) return true;
	if (/write ?conflict/i.test(String((error as { message?: unknown }).message ?? ''))) return true;
	return isWriteConflict(cause);
}
