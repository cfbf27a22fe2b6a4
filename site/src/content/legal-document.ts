import type { LegalDocument } from '@haidang/shared/content/legal-document';
import { effectOn, type Effect } from '@haidang/shared/documents/effect';
import { pathOf } from '@haidang/shared/paths';
import { dayOf, startOfDay } from '@haidang/shared/text/dates';

import type { Reader } from './reader.ts';

/** A document of the library as lists, boxes and cards show it. */
export type DocumentView = {
	id: string;
	slug: string;
	path: string;
	/** Type and number: `Nghị quyết 13-NQ/TW`. */
	name: string;
	number: string;
	abstract: string;
	issuer?: string | undefined;
	/** Day of issue, `2002-03-18`. */
	issuedAt: string;
	effect: Effect;
	/** What replaces it, where that is in the library. */
	successors: { number: string; path: string }[];
};

/** More than this many documents never replace or amend one. */
const MOST_NEWER = 50;

/** The view of a document; `undefined` when it is not public. */
export function documentView(reader: Reader, id: string): DocumentView | undefined {
	const found = reader.get('document', id);
	if (!found) return undefined;
	const type = reader.get('document-type', found.type);
	return {
		id,
		slug: found.slug,
		path: pathOf('document', found.slug),
		name: [type?.name, found.number].filter(Boolean).join(' '),
		number: found.number,
		abstract: found.abstract,
		issuer: reader.get('issuer', found.issuer)?.name,
		issuedAt: found.issuedAt,
		effect: effectOf(reader, found),
		successors: newerThan(reader, 'replaces', id).map(({ number, slug }) => ({
			number,
			path: pathOf('document', slug),
		})),
	};
}

/** A document's effect now. The page is asked again on the day on which it changes. */
export function effectOf(reader: Reader, document: LegalDocument): Effect {
	const from = (relation: Relation) =>
		newerThan(reader, relation, document.id).map(({ effectiveFrom }) => effectiveFrom);
	const effect = effectOn(dayOf(reader.now), {
		effectiveFrom: document.effectiveFrom,
		effectiveTo: document.effectiveTo,
		replacedFrom: from('replaces'),
		amendedFrom: from('amends'),
	});
	if (effect.changesOn !== undefined) reader.changesAt(startOfDay(effect.changesOn));
	return effect;
}

/** What a newer document does to an older one. */
export type Relation = 'replaces' | 'amends' | 'guides';

/** The documents that replace, amend or guide this one, newest first. */
export const newerThan = (reader: Reader, relation: Relation, id: string): LegalDocument[] =>
	reader
		.newest(`${relation}:${id}`, MOST_NEWER)
		.flatMap((entry) => reader.get('document', entry.id) ?? []);

/** The views of these documents, in their order, without those that are gone. */
export const documentViews = (reader: Reader, ids: readonly string[]): DocumentView[] =>
	ids.flatMap((id) => documentView(reader, id) ?? []);
