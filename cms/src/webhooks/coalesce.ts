import type { Coalesce } from './rows.ts';

/** Whether every change is told at once. */
export const isImmediate = (coalesce: Coalesce | null | undefined): boolean =>
	!coalesce?.quietSeconds;

/**
 * When a burst of changes is told: once it has been quiet for a while, or after the longest wait,
 * counted from its first change. A longest wait below the quiet time means there is none.
 */
export function dueAt(
	coalesce: Coalesce | null | undefined,
	{ now, firstChangeAt }: { now: number; firstChangeAt: string },
): number {
	const quiet = (coalesce?.quietSeconds ?? 0) * 1000;
	const longest = (coalesce?.maxWaitSeconds ?? 0) * 1000;
	if (longest < quiet) return now + quiet;
	return Math.max(now, Math.min(now + quiet, Date.parse(firstChangeAt) + longest));
}
