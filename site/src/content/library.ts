import { EFFECT_STATES, type EffectState } from '@haidang/shared/documents/effect';
import { compareVietnamese } from '@haidang/shared/text/names';

import { FRONT_SIZE } from './calendar.ts';
import { documentViews, effectOf, type DocumentView } from './legal-document.ts';
import { filterWords, type Filtered } from './library-filter.ts';
import { LIBRARY } from './library-places.ts';
import type { Link } from './link.ts';
import { entriesOfPeriod } from './list-entries.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

/** The ways into the library: lists that are there now. */
export type Facets = Record<'types' | 'issuers' | 'fields' | 'years' | 'effects', Link[]>;

/** What a list of the library is about. */
export type LibraryHead = {
	facet: keyof typeof LIBRARY.facets;
	/** Name of its entries in the mirror; `undefined` for lists by effect. */
	list: string | undefined;
	path: string;
	title: string;
	facts: string[];
	successor?: Link | undefined;
};

/** A list by effect has no calendar, so it shows this many of its newest. */
const MOST_IN_STATE = 200;
const MOST_DOCUMENTS = 20_000;

/** The newest of a list of the library. */
export const libraryFront = defineQuery('library-front', (reader, list: string): DocumentView[] =>
	viewsOf(reader, reader.newest(list, FRONT_SIZE)),
);

/** The documents of one calendar page, newest first; `undefined` when that page shows months instead. */
export const libraryPeriod = defineQuery(
	'library-period',
	(reader, list: string, year: number, month: number | null, part: number | null) => {
		const entries = entriesOfPeriod(reader, list, year, month, part);
		return entries && viewsOf(reader, entries);
	},
);

/** The newest documents that are in this state today. */
export const libraryInState = defineQuery(
	'library-state',
	(reader, state: EffectState): DocumentView[] =>
		viewsOf(reader, reader.newest('documents', MOST_DOCUMENTS))
			.filter(({ effect }) => effect.state === state)
			.slice(0, MOST_IN_STATE),
);

/** What the filter needs of every document, newest first. Asked for by readers, never by a page that is pressed. */
export const filterEntries = defineQuery('library-filter', (reader) =>
	reader.newest('documents', MOST_DOCUMENTS).flatMap(({ id }): (Filtered & { id: string })[] => {
		const found = reader.get('document', id);
		if (!found) return [];
		const { number, abstract, names, issuedAt } = found;
		const type = reader.get('document-type', found.type)?.name;
		return [
			{
				id,
				type,
				issuer: reader.get('issuer', found.issuer)?.name,
				fields: found.fields.flatMap((field) => reader.get('document-field', field)?.name ?? []),
				issuedAt,
				effect: effectOf(reader, found).state,
				words: filterWords({ type, number, abstract, names }),
			},
		];
	}),
);

/** These documents, in this order. */
export const libraryDocuments = defineQuery(
	'library-documents',
	(reader, ...ids: string[]): DocumentView[] => documentViews(reader, ids),
);

/** All lists that hold something. */
export const libraryFacets = defineQuery('library-facets', (reader): Facets => {
	const { facets } = LIBRARY;
	const years = [...new Set(reader.months('documents').map(({ year }) => year))];
	return {
		types: reader
			.all('document-type')
			.sort((a, b) => a.order - b.order || compareVietnamese(a.name, b.name))
			.filter(({ id }) => holds(reader, `document-type:${id}`))
			.map(({ name, slug }) => ({ label: name, path: `${facets.loai}${slug}/` })),
		issuers: byName(reader.all('issuer'))
			.filter(({ id }) => holds(reader, `issuer:${id}`))
			.map(({ name, slug }) => ({ label: name, path: `${facets['co-quan']}${slug}/` })),
		fields: byName(reader.all('document-field'))
			.filter(({ id }) => holds(reader, `document-field:${id}`))
			.map(({ name, slug }) => ({ label: name, path: `${facets['linh-vuc']}${slug}/` })),
		years: years.map((year) => ({ label: String(year), path: `${facets.nam}${year}/` })),
		effects: EFFECT_STATES.map((state) => ({
			label: LIBRARY.effects[state].label,
			path: `${facets['hieu-luc']}${LIBRARY.effects[state].slug}/`,
		})),
	};
});

/** The head of the list that an address such as `/van-ban/loai/nghi-quyet/` names. */
export const libraryHead = defineQuery(
	'library-head',
	(reader, facet: string, value: string): LibraryHead | undefined => {
		if (!isFacet(facet)) return undefined;
		const path = `${LIBRARY.facets[facet]}${value}/`;
		const head = { facet, path, facts: [] };
		switch (facet) {
			case 'loai': {
				const type = reader.bySlug('document-type', value);
				return type && { ...head, list: `document-type:${type.id}`, title: type.name };
			}
			case 'linh-vuc': {
				const field = reader.bySlug('document-field', value);
				return field && { ...head, list: `document-field:${field.id}`, title: field.name };
			}
			case 'co-quan':
				return issuerHead(reader, value, { ...head, facet });
			case 'nam':
				return /^\d{4}$/.test(value) ? { ...head, list: 'documents', title: value } : undefined;
			case 'hieu-luc': {
				const state = stateOf(value);
				return state && { ...head, list: undefined, title: LIBRARY.effects[state].label };
			}
		}
	},
);

/** The state that the slug of a list by effect names. */
export const stateOf = (slug: string): EffectState | undefined =>
	EFFECT_STATES.find((state) => LIBRARY.effects[state].slug === slug);

const isFacet = (facet: string): facet is LibraryHead['facet'] => facet in LIBRARY.facets;

function issuerHead(
	reader: Reader,
	slug: string,
	head: Pick<LibraryHead, 'facet' | 'path'>,
): LibraryHead | undefined {
	const issuer = reader.bySlug('issuer', slug);
	if (!issuer) return undefined;
	const next = issuer.successor === undefined ? undefined : reader.get('issuer', issuer.successor);
	const hasPage = next && holds(reader, `issuer:${next.id}`);
	return {
		...head,
		list: `issuer:${issuer.id}`,
		title: issuer.name,
		facts: [issuer.validFrom, issuer.validTo].filter((day) => day !== undefined),
		successor: next && {
			label: next.name,
			path: hasPage ? `${LIBRARY.facets['co-quan']}${next.slug}/` : undefined,
		},
	};
}

const viewsOf = (reader: Reader, entries: readonly { id: string }[]): DocumentView[] =>
	documentViews(
		reader,
		entries.map(({ id }) => id),
	);

const holds = (reader: Reader, list: string): boolean => reader.newest(list, 1).length > 0;

const byName = <Named extends { name: string }>(all: readonly Named[]): Named[] =>
	[...all].sort((a, b) => compareVietnamese(a.name, b.name));
