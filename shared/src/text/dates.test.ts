import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import * as dates from './dates.ts';

const SEED = '2021-10-29T07:44:00.000Z';

test('the forms of a date', () => {
	expect(dates.formatDate(SEED)).toBe('29/10/2021');
	expect(dates.formatTime(SEED)).toBe('14:44');
	expect(dates.formatDateTime(SEED)).toBe('29/10/2021 14:44');
	expect(dates.formatLong(SEED)).toBe('Thứ Sáu, 29/10/2021, 14:44 (GMT+7)');
	expect(dates.formatDocumentDate('2002-03-17T17:00:00.000Z')).toBe('ngày 18 tháng 3 năm 2002');
	expect(dates.formatDocumentDate('2021-02-05T03:00:00.000Z')).toBe('ngày 05 tháng 02 năm 2021');
});

test('late evening in UTC is the next day here', () => {
	expect(dates.formatDateTime('2021-12-31T23:30:00.000Z')).toBe('01/01/2022 06:30');
	expect(dates.formatLong('2021-12-31T23:30:00.000Z')).toBe('Thứ Bảy, 01/01/2022, 06:30 (GMT+7)');
});

test('what is no date throws', () => {
	expect(() => dates.formatDate('hôm qua')).toThrow(RangeError);
});

describe('ranges', () => {
	test('a month', () => {
		expect(dates.monthRange(2021, 10)).toEqual({
			from: '2021-09-30T17:00:00.000Z',
			to: '2021-10-31T17:00:00.000Z',
		});
	});
	test('December ends where January begins', () => {
		expect(dates.monthRange(2021, 12).to).toBe(dates.monthRange(2022, 1).from);
		expect(dates.yearRange(2021)).toEqual({
			from: dates.monthRange(2021, 1).from,
			to: dates.monthRange(2022, 1).from,
		});
	});
});

const zone = new Intl.DateTimeFormat('en', {
	timeZone: 'Asia/Ho_Chi_Minh',
	hourCycle: 'h23',
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	hour: 'numeric',
	minute: 'numeric',
});

const byIntl = (time: number): dates.HanoiParts => {
	const parts = zone.formatToParts(time);
	const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
	return {
		year: read('year'),
		month: read('month'),
		day: read('day'),
		hour: read('hour'),
		minute: read('minute'),
	};
};

const minute = (from: number, to: number): fc.Arbitrary<number> =>
	fc.integer({ min: from / 60_000, max: to / 60_000 }).map((minutes) => minutes * 60_000);

test.each([
	['since 1975', Date.UTC(1975, 5, 13), Date.UTC(2100, 0, 1)],
	['before, when clocks changed', Date.UTC(1912, 0, 1), Date.UTC(1975, 6, 1)],
])('the clock agrees with the time zone database %s', (_when, from, to) => {
	fc.assert(
		fc.property(minute(from, to), (time) => {
			expect(dates.hanoiParts(new Date(time).toISOString())).toEqual(byIntl(time));
		}),
	);
});

test('parts and instant are each other’s inverse', () => {
	fc.assert(
		fc.property(minute(Date.UTC(1975, 5, 14), Date.UTC(2100, 0, 1)), (time) => {
			const iso = new Date(time).toISOString();
			expect(dates.hanoiInstant(dates.hanoiParts(iso))).toBe(iso);
		}),
	);
});

test('an old wall clock finds its instant', () => {
	const independence = { year: 1945, month: 9, day: 2, hour: 14, minute: 0 };
	expect(dates.hanoiParts(dates.hanoiInstant(independence))).toEqual(independence);
});
