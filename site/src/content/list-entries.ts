import { monthRange, yearRange } from '@haidang/shared/text/dates';

import {
	calendarPeriods,
	FRONT_SIZE,
	fullParts,
	isSplit,
	MONTH_LIMIT,
	periodPath,
	type Period,
	YEAR_LIMIT,
} from './calendar.ts';
import { defineQuery } from './query.ts';
import type { Entry, MonthCount, Reader, Span } from './reader.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** The newest of a list, what an editor pinned there first. */
export const frontEntries = defineQuery('front-entries', (reader, list: string): Teaser[] => {
	const pinned = [...pinnedIn(reader, list)];
	const newest = reader
		.newest(list, FRONT_SIZE)
		.filter(({ id }) => !pinned.some((entry) => entry.id === id));
	return teasersOf(reader, [...pinned, ...newest]).slice(0, FRONT_SIZE);
});

/** Articles that stay in front for a while: a topic's choice, or pins of a category. */
function pinnedIn(reader: Reader, list: string): { id: string }[] {
	const [kind, id = ''] = list.split(':');
	if (kind === 'topic') return (reader.get('topic', id)?.pinned ?? []).map((pin) => ({ id: pin }));
	return kind === 'category' ? reader.pinned(list, 3) : [];
}

/** The entries of one calendar page, newest first; `undefined` when that page shows months instead. */
export const periodEntries = defineQuery(
	'period-entries',
	(reader, list: string, year: number, month: number | null, part: number | null) => {
		const entries = entriesOfPeriod(reader, list, year, month, part);
		return entries && teasersOf(reader, entries);
	},
);

/** What one calendar page of a list holds, newest first; `undefined` when it shows months instead. */
export function entriesOfPeriod(
	reader: Reader,
	list: string,
	year: number,
	month: number | null,
	part: number | null,
): Entry[] | undefined {
	if (month !== null) return monthEntries(reader, list, monthRange(year, month), part);
	const entries = reader.newest(list, YEAR_LIMIT + 1, yearRange(year));
	return entries.length > YEAR_LIMIT ? undefined : entries;
}

/** The archive and the library have every year, the other lists only what their front does not hold. */
const hasAllYears = (list: string): boolean => list === 'all' || list === 'documents';

/** Full parts from the month's oldest; its own page holds what is left. */
function monthEntries(
	reader: Reader,
	list: string,
	span: Required<Span>,
	part: number | null,
): Entry[] {
	if (part !== null) {
		return reader.oldest(list, span, MONTH_LIMIT, (part - 1) * MONTH_LIMIT).reverse();
	}
	// Not from the list's months: what comes into another month must not touch this page.
	const skipped = fullParts(reader.count(list, span)) * MONTH_LIMIT;
	return reader.oldest(list, span, MONTH_LIMIT, skipped).reverse();
}

/** The ways from one page of a list into its calendar. */
export type Calendar = {
	newer?: Period | undefined;
	/** From the front: the page with the first entry that the front no longer shows. */
	older?: Period | undefined;
	years: number[];
	/** Months of a year that is split. */
	months?: Period[];
	/** Parts of this month. */
	parts?: Period[];
};

/** The way from a list's front page into its calendar; empty while everything fits in front. */
export const frontCalendar = defineQuery('front-calendar', (reader, list: string): Calendar => {
	const beyond = reader.newest(list, FRONT_SIZE + 1)[FRONT_SIZE];
	if (!beyond && !hasAllYears(list)) return { years: [] };
	const months = reader.months(list);
	return {
		older: beyond && periodAt(months, beyond.at),
		years: [...new Set(months.map(({ year }) => year))],
	};
});

/** One calendar page's neighbours; `undefined` when the list has no such page. */
export const periodPage = defineQuery(
	'period-page',
	(
		reader,
		list: string,
		year: number,
		month: number | null,
		part: number | null,
	): Calendar | undefined => {
		const outline = outlineOf(reader.months(list));
		if (!hasAllYears(list) && outline.total <= FRONT_SIZE) return undefined;
		const { periods, leaves, years } = outline;
		const path = periodPath(asPeriod(year, month, part));
		if (!outline.paths.has(path)) return undefined;
		const index = outline.leafAt.get(path) ?? -1;
		return {
			newer: index > 0 ? leaves[index - 1] : undefined,
			older: index >= 0 ? leaves[index + 1] : undefined,
			years,
			months: month === null ? periods.filter((p) => p.year === year && p.month && !p.part) : [],
			parts:
				month === null ? [] : periods.filter((p) => p.year === year && p.month === month && p.part),
		};
	},
);

const asPeriod = (year: number, month: number | null, part: number | null): Period => ({
	year,
	...(month !== null && { month }),
	...(part !== null && { part }),
});

/** What all calendar pages of one list share. */
type Outline = {
	total: number;
	years: number[];
	periods: Period[];
	paths: ReadonlySet<string>;
	/** Pages that hold entries, newest first: split years only link, and a month precedes its parts. */
	leaves: Period[];
	leafAt: ReadonlyMap<string, number>;
};

/** A new article makes every calendar page of its lists ask again, so this is worked out once for all. */
const outlines = new WeakMap<readonly MonthCount[], Outline>();

function outlineOf(counts: readonly MonthCount[]): Outline {
	const known = outlines.get(counts);
	if (known) return known;
	const periods = calendarPeriods(counts);
	const leaves = leavesOf(counts, periods);
	const outline: Outline = {
		total: counts.reduce((sum, { count }) => sum + count, 0),
		years: [...new Set(counts.map(({ year }) => year))],
		periods,
		paths: new Set(periods.map(periodPath)),
		leaves,
		leafAt: new Map(leaves.map((period, index) => [periodPath(period), index])),
	};
	outlines.set(counts, outline);
	return outline;
}

function leavesOf(counts: readonly MonthCount[], periods: readonly Period[]): Period[] {
	const split = new Set(
		[...new Set(counts.map(({ year }) => year))].filter((year) =>
			isSplit(counts.filter((count) => count.year === year)),
		),
	);
	return periods
		.filter(({ year, month }) => month !== undefined || !split.has(year))
		.sort(
			(a, b) =>
				b.year - a.year ||
				(b.month ?? 0) - (a.month ?? 0) ||
				(b.part ?? Infinity) - (a.part ?? Infinity),
		);
}

/** The page that holds the entries of this instant (a split month's newest page). */
function periodAt(months: readonly MonthCount[], at: string): Period | undefined {
	const here = months.find(({ year, month }) => {
		const { from, to } = monthRange(year, month);
		return from <= at && at < to;
	});
	if (!here) return undefined;
	const inYear = months.filter(({ year }) => year === here.year);
	return isSplit(inYear) ? { year: here.year, month: here.month } : { year: here.year };
}
