import { parsePeriod, type Period } from './calendar.ts';
import {
	frontCalendar,
	frontEntries,
	periodEntries,
	periodPage,
	type Calendar,
} from './list-entries.ts';
import type { Teaser } from './teaser.ts';

/** One page of a list: its front, or a page of its calendar. */
export type ListPage = {
	period?: Period | undefined;
	/** `undefined` on a year that only links to its months. */
	stories?: Teaser[] | undefined;
	calendar: Calendar;
};

/**
 * The page of a list, composed of several small queries.
 *
 * @param tail what follows the list's address, `2021/09`; `undefined` for its front
 * @returns `undefined` when there is no such page
 */
export function listPage(list: string, tail: string | undefined): ListPage | undefined {
	if (tail === undefined) return { stories: frontEntries(list), calendar: frontCalendar(list) };
	const period = parsePeriod(tail);
	if (!period) return undefined;
	const { year, month = null, part = null } = period;
	const calendar = periodPage(list, year, month, part);
	return calendar && { period, calendar, stories: periodEntries(list, year, month, part) };
}
