import type { DocumentOf } from '@haidang/shared/content/document';
import { keysOf, mentionsIn } from '@haidang/shared/documents/mentions';
import { startOfDay } from '@haidang/shared/text/dates';

import { FOREVER } from '../../src/content/reader.ts';
import type { ListEntry } from './entries.ts';

/**
 * The list entries of a legal document, sorted by its day of issue: the lists of the library, what it
 * replaces, amends and guides, and every key under which texts may name it.
 */
export function documentEntries(document: DocumentOf<'document'>): ListEntry[] {
	const { id, issuedAt } = document;
	const lists = [
		'documents',
		`document-type:${document.type}`,
		`issuer:${document.issuer}`,
		...document.fields.map((field) => `document-field:${field}`),
		...document.replaces.map((old) => `replaces:${old}`),
		...document.amends.map((old) => `amends:${old}`),
		...document.guides.map((old) => `guides:${old}`),
		...keysOf(document).map((key) => `number:${key}`),
	];
	const entry = {
		at: startOfDay(issuedAt),
		id,
		until: FOREVER,
		pin: '',
		month: issuedAt.slice(0, 7),
	};
	return lists.map((list) => ({ list, ...entry }));
}

/** What an article cites: documents that an editor chose, and keys of numbers that it names. */
export const citationLists = (article: DocumentOf<'article'>): string[] => [
	...article.documents.map((id) => `cites:${id}`),
	...mentionsIn(article).map((key) => `mentions:${key}`),
];

/** An abbreviation that is explained to readers is found by itself, so that only texts with it ask for it. */
export const glossaryEntries = ({
	id,
	short,
	autoExpand,
}: DocumentOf<'glossary-entry'>): ListEntry[] =>
	autoExpand
		? [{ list: `short:${short}`, at: EARLY, id, until: FOREVER, pin: '', month: EARLY.slice(0, 7) }]
		: [];

/** Entries of lists that know no time. */
const EARLY = '2000-01-01T00:00:00.000Z';
