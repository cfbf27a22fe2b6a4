import { expect, test } from 'vitest';

import { mean, median, quantile, summary } from './statistics.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test('quantiles are values that occurred, by nearest rank', () => {
	expect(quantile(hundred, 0.95)).toBe(95);
	expect(quantile(hundred, 1)).toBe(100);
	expect(median([3, 1, 2])).toBe(2);
	expect(median([4, 1])).toBe(1);
});

test('nothing measured gives zero, not NaN', () => {
	expect(summary([])).toEqual({ count: 0, p50: 0, p95: 0, max: 0 });
	expect(mean([])).toBe(0);
});

test('a summary leaves the order of its input alone', () => {
	const times = [2.04, 1.26];
	expect(summary(times)).toEqual({ count: 2, p50: 1.3, p95: 2, max: 2 });
	expect(times).toEqual([2.04, 1.26]);
});
