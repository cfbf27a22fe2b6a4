import { parsePeriod, type Period } from './calendar.ts';
import type { DocumentView } from './legal-document.ts';
import {
	libraryFront,
	libraryInState,
	libraryPeriod,
	stateOf,
	type LibraryHead,
} from './library.ts';
import { frontCalendar, periodPage, type Calendar } from './list-entries.ts';

/** One page of a list of the library: its front, or a page of its calendar. */
export type LibraryPage = {
	period?: Period | undefined;
	documents?: DocumentView[] | undefined;
	calendar?: Calendar | undefined;
};

/**
 * The page of a list, composed of several small queries.
 *
 * @param tail what follows the list's address, `2021/09`; `undefined` for its front
 * @returns `undefined` when there is no such page
 */
export function libraryPage(head: LibraryHead, tail: string | undefined): LibraryPage | undefined {
	const { facet, list, path } = head;
	if (list === undefined) {
		const state = stateOf(path.split('/').at(-2) ?? '');
		return state && tail === undefined ? { documents: libraryInState(state) } : undefined;
	}
	const wanted = facet === 'nam' ? [head.title, tail].filter(Boolean).join('/') : tail;
	if (wanted === undefined) {
		return { documents: libraryFront(list), calendar: frontCalendar(list) };
	}
	const period = parsePeriod(wanted);
	if (!period) return undefined;
	const { year, month = null, part = null } = period;
	const calendar = periodPage(list, year, month, part);
	return calendar && { period, calendar, documents: libraryPeriod(list, year, month, part) };
}
