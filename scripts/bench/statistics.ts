/** What many times of the same thing come to, in milliseconds. */
export type Summary = { count: number; p50: number; p95: number; max: number };

/** The value below which `share` of all lie (nearest rank); 0 for an empty list. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const summary = (times: readonly number[]): Summary => ({
	count: times.length,
	p50: round(quantile(times, 0.5)),
	p95: round(quantile(times, 0.95)),
	max: round(quantile(times, 1)),
});

/** To one decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10;
