import { EFFECT_STATES } from '@haidang/shared/documents/effect';

import type { DocumentView } from './legal-document.ts';
import { filterEntries, libraryDocuments, type Facets } from './library.ts';
import { MOST_ROWS, passes, readFilter, usedFilter, type LibraryFilter } from './library-filter.ts';

/** The library as one reader asked for it. */
export type LibraryAnswer = { filter: LibraryFilter; total: number; documents: DocumentView[] };

/** Answers the address of a filter. @returns `undefined` where it filters by nothing that the library knows */
export function libraryAnswer(query: URLSearchParams, facets: Facets): LibraryAnswer | undefined {
	const offered: Partial<Record<keyof LibraryFilter, readonly string[]>> = {
		loai: facets.types.map(({ label }) => label),
		coquan: facets.issuers.map(({ label }) => label),
		linhvuc: facets.fields.map(({ label }) => label),
		nam: facets.years.map(({ label }) => label),
		hieuluc: EFFECT_STATES,
	};
	const filter = readFilter(
		(name) => query.get(name),
		(name, value) => offered[name]?.includes(value) ?? false,
	);
	if (usedFilter(filter).length === 0) return undefined;
	const found = filterEntries().filter((entry) => passes(entry, filter));
	const ids = found.slice(0, MOST_ROWS).map(({ id }) => id);
	return { filter, total: found.length, documents: libraryDocuments(...ids) };
}
