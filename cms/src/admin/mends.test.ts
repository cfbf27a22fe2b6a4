import { expect, test } from 'vitest';

import { dateInVietnamese } from './mends.ts';

test('the date of a lock is written as in Vietnam; other words stay', () => {
	expect(dateInVietnamese('Nov 24, 2026, 7:29 PM')).toBe('19:29 ngày 24/11/2026');
	expect(dateInVietnamese('Jan 3, 2027, 12:05\u202fAM')).toBe('00:05 ngày 03/01/2027');
	expect(dateInVietnamese('thu-ky@haidang.test')).toBeUndefined();
	expect(dateInVietnamese('19:29 ngày 24/11/2026')).toBeUndefined();
});
