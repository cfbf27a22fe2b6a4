import { parseDocument, type Kind } from '@haidang/shared/content/document';
import { contentHash } from '@haidang/shared/content/hash';

import { isLive, type MainRow } from '../outbox/is-public-change.ts';
import type { CollectionKind, GlobalKind } from './kinds.ts';
import { globalMappers, mappers } from './mappers.ts';

/**
 * What the public gets of one document now. A document that does not fit the contract is `broken`:
 * it keeps whatever state it has on the site, and the others go on.
 */
export type Published =
	| { state: 'public'; doc: unknown; hash: string }
	| { state: 'absent' }
	| { state: 'broken'; message: string };

export const ABSENT: Published = { state: 'absent' };

/** One document of a collection, from its main row. A picture is public once something public shows it. */
export function published(kind: CollectionKind, row: MainRow | undefined): Published {
	if (!isLive(row) || (kind === 'media' && !row?.['usedSince'])) return ABSENT;
	return checked(kind, () => mappers[kind](row as never));
}

/** A global; it is always public. */
export const publishedGlobal = (kind: GlobalKind, row: unknown): Published =>
	checked(kind, () => globalMappers[kind](row as never));

/** Parses what `make` returns by the contract. */
export function checked(kind: Kind, make: () => unknown): Published {
	try {
		const made = make();
		if (made === undefined) return ABSENT;
		const doc = withoutUndefined(parseDocument(kind, made));
		return { state: 'public', doc, hash: contentHash(doc) };
	} catch (error) {
		return { state: 'broken', message: error instanceof Error ? error.message : String(error) };
	}
}

const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
