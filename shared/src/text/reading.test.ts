import { expect, test } from 'vitest';

import { countSyllables, readingMinutes } from './reading.ts';

test('syllables are what stands between spaces, dashes and bullets apart', () => {
	expect(countSyllables('Giai đoạn 2002 – 2020, Liên minh HTX\u00a0và • DN')).toBe(9);
	expect(countSyllables('')).toBe(0);
});

test('reading time is rounded, and never nothing', () => {
	expect(readingMinutes('chữ '.repeat(1584))).toBe(7);
	expect(readingMinutes('')).toBe(1);
});
