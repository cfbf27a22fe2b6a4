import { expect, test } from 'vitest';

import { dateInVietnamese } from './mends.ts';

/** As Payload's dialog writes it. */
const inBrowser = (instant: string) =>
	new Intl.DateTimeFormat('en-US', {
		...{ day: 'numeric', hour: 'numeric', hour12: true, minute: 'numeric' },
		...{ month: 'short', year: 'numeric' },
	}).format(new Date(instant));

test('the date of a lock is written in the time of Vietnam; other words stay', () => {
	expect(dateInVietnamese(inBrowser('2026-11-24T12:29:00Z'))).toBe('19:29 ngày 24/11/2026');
	expect(dateInVietnamese(inBrowser('2027-01-02T17:05:00Z'))).toBe('00:05 ngày 03/01/2027');
	expect(dateInVietnamese('thu-ky@haidang.test')).toBeUndefined();
	expect(dateInVietnamese('19:29 ngày 24/11/2026')).toBeUndefined();
});
