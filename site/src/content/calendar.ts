import type { MonthCount } from './reader.ts';

/** A list's front page shows this many of its newest entries. */
export const FRONT_SIZE = 30;
/** A year with more entries than this is split into months. */
export const YEAR_LIMIT = 60;
/** A month with more entries than this is split into parts, from its oldest. */
export const MONTH_LIMIT = 200;

/** One page of a list's calendar. A year without `month` is the whole year, or links to its months when it is split. */
export type Period = { year: number; month?: number; part?: number };

/**
 * The calendar pages of a list, newest first: a pure function of what the list holds, so nothing is
 * ever renumbered. A full part (`phan-1` is the oldest) keeps its entries; the month's own page holds the rest.
 */
export function calendarPeriods(months: readonly MonthCount[]): Period[] {
	const years = [...new Set(months.map(({ year }) => year))];
	return years.flatMap((year) => {
		const inYear = months.filter((month) => month.year === year);
		if (!isSplit(inYear)) return [{ year }];
		return [
			{ year },
			...inYear.flatMap(({ month, count }) => [
				{ year, month },
				...Array.from({ length: fullParts(count) }, (_, index) => ({
					year,
					month,
					part: index + 1,
				})),
			]),
		];
	});
}

/** Whether these months of one year are too many entries for one page. */
export const isSplit = (monthsOfYear: readonly MonthCount[]): boolean =>
	monthsOfYear.reduce((sum, { count }) => sum + count, 0) > YEAR_LIMIT;

/** How many full parts are split off a month with `count` entries. */
export const fullParts = (count: number): number =>
	count > MONTH_LIMIT ? Math.floor((count - 1) / MONTH_LIMIT) : 0;

/** A period as the tail of an address: `2021/`, `2021/09/`, `2021/09/phan-2/`. */
export function periodPath({ year, month, part }: Period): string {
	const segments = [String(year).padStart(4, '0')];
	if (month !== undefined) segments.push(String(month).padStart(2, '0'));
	if (part !== undefined) segments.push(`phan-${part}`);
	return `${segments.join('/')}/`;
}

/** Reads {@link periodPath} back; `undefined` for anything else. */
export function parsePeriod(path: string): Period | undefined {
	const match = /^(\d{4})(?:\/(0[1-9]|1[0-2])(?:\/phan-([1-9]\d*))?)?\/?$/.exec(path);
	if (!match) return undefined;
	const [, year, month, part] = match;
	return {
		year: Number(year),
		...(month && { month: Number(month) }),
		...(part && { part: Number(part) }),
	};
}
