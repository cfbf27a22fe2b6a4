import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPTS = 8;
const BASE_MS = 5;

/**
 * Runs a whole operation again when MongoDB says that its transaction met another one.
 * Waits 5, 10, 20… ms, each between half and all of it, at most seven times; then the error stands.
 */
export async function retryWriteConflict<T>(run: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await run();
		} catch (error) {
			if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error;
			await pause(attempt);
		}
	}
}

/** Exponential, with jitter so that two writers do not meet again. */
export const pause = (attempt: number): Promise<void> =>
	sleep(BASE_MS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));

/** Whether MongoDB asks to run the transaction again. */
export function isWriteConflict(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const { code, errorLabels, cause } = error as Record<string, unknown>;
	if (code === 112 || code === 251) return true;
	if (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) return true;
	if (/write ?conflict/i.test(String((error as { message?: unknown }).message ?? ''))) return true;
	return isWriteConflict(cause);
}
