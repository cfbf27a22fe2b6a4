import { expect, test } from 'vitest';

import { durationOf, momentOf } from './times.ts';

test('a moment of today is a time, of another day a date and a time, in Vietnam', () => {
	const now = new Date('2026-11-24T10:00:00Z');
	expect(momentOf('2026-11-24T07:44:03.120Z', now)).toBe('14:44:03');
	expect(momentOf('2026-11-23T20:00:00.000Z', now)).toBe('03:00:00');
	expect(momentOf('2026-11-22T07:44:03.000Z', now)).toBe('22/11/2026 14:44:03');
});

test.each([
	[404, '0,4 giây'],
	[12_300, '12 giây'],
	[200_000, '3 phút'],
])('a duration of %i ms reads %s', (milliseconds, words) => {
	expect(durationOf(milliseconds)).toBe(words);
});
