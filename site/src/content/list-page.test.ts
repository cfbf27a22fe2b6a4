import { documents } from '@haidang/shared/content/fixtures/documents';
import { expect, test } from 'vitest';

import { articleAt, withMirror } from '../testing/mirror.ts';
import { FRONT_SIZE, MONTH_LIMIT, periodPath } from './calendar.ts';
import { listPage } from './list-page.ts';
import { placesOf } from './listing.ts';

const category = documents.category.id;
const list = `category:${category}`;

/** `count` articles in March 2024, one every three hours. */
const march = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		articleAt(
			`bai-${String(index).padStart(3, '0')}`,
			new Date(Date.UTC(2024, 2, 1, index * 3)).toISOString(),
		),
	);

test('a list that fits in front has no calendar', () => {
	withMirror(march(5), () => {
		const page = listPage(list, undefined);
		expect(page?.stories).toHaveLength(6);
		expect(page?.calendar).toEqual({ years: [] });
		expect(listPage(list, '2024')).toBeUndefined();
	});
});

test('the front leads to the month of the first entry that it no longer shows', () => {
	withMirror(march(100), () => {
		const page = listPage(list, undefined);
		expect(page?.stories).toHaveLength(FRONT_SIZE);
		expect(page?.calendar.older).toEqual({ year: 2024, month: 3 });
	});
});

test('every place of a list renders, and its pages together hold each entry once', () => {
	withMirror(march(MONTH_LIMIT + 20), () => {
		const places = placesOf(`category:${category}`).filter(({ route }) => route === 'list');
		const pages = places.map(({ params }) => listPage(list, params['period']));
		expect(pages.every((page) => page !== undefined)).toBe(true);
		const inCalendar = pages.slice(1).flatMap((page) => page?.stories ?? []);
		// The fixture's own article is of 2026, which is not split.
		expect(new Set(inCalendar.map(({ id }) => id)).size).toBe(MONTH_LIMIT + 21);
		expect(inCalendar).toHaveLength(MONTH_LIMIT + 21);
	});
});

test('newer and older lead through all pages that hold entries', () => {
	withMirror(march(MONTH_LIMIT + 20), () => {
		const walked: string[] = [];
		let next = listPage(list, '2026');
		while (next?.period) {
			walked.push(periodPath(next.period));
			const { older } = next.calendar;
			next = older && listPage(list, periodPath(older));
		}
		expect(walked).toEqual(['2026/', '2024/03/', '2024/03/phan-1/']);
	});
});

test('an address that is no page of the list gives nothing', () => {
	withMirror(march(100), () => {
		for (const tail of ['2023', '2024/02', '2024/3', '2024/03/phan-1', 'abc']) {
			expect(listPage(list, tail)).toBeUndefined();
		}
	});
});
