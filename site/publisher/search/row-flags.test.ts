import { expect, test } from 'vitest';

import { RowFlags } from './row-flags.ts';

test('rows have the bits that were marked, and no other', () => {
	const flags = new RowFlags(12);
	flags.mark(1, '3,10,12');
	flags.mark(4, '10');
	expect(flags.with(1)).toEqual([3, 10, 12]);
	expect(flags.with(1 | 4)).toEqual([10]);
	expect(flags.has(3, 4)).toBe(false);
	expect(flags.has(10, 1 | 4)).toBe(true);
});

test('nothing found marks nothing, and a number beyond the last is left out', () => {
	const flags = new RowFlags(2);
	flags.mark(1, '');
	flags.mark(2, '7');
	expect(flags.with(1)).toEqual([]);
	expect(flags.with(2)).toEqual([]);
	expect(flags.has(7, 2)).toBe(false);
});
