import type { Kind } from '@haidang/shared/content/document';
import type { Payload } from 'payload';

import { isPossibleId } from '../database.ts';
import type { MainRow } from '../outbox/is-public-change.ts';
import {
	COLLECTION_OF,
	GLOBAL_OF,
	isCollectionKind,
	isGlobalKind,
	type CollectionKind,
	type GlobalKind,
} from './kinds.ts';
import { published, publishedGlobal, type Published } from './published.ts';
import { storedTombstones, tombstone } from './tombstones.ts';

/** One document with what the public gets of it. */
export type Loaded = { kind: Kind; id: string; published: Published };

/** SQLite takes so many values in one statement, and more at once is not faster. */
const BATCH = 250;

/**
 * Documents as the public sees them now. An article comes with its tombstone, one of the two absent
 * (both, if it never was public).
 */
export async function load(
	payload: Payload,
	kind: Kind,
	ids: readonly string[],
): Promise<Loaded[]> {
	if (isGlobalKind(kind)) return [await loadGlobal(payload, kind)];
	if (!isCollectionKind(kind)) return [];
	const loaded: Loaded[] = [];
	for (let start = 0; start < ids.length; start += BATCH) {
		const batch = ids.slice(start, start + BATCH);
		const possible = batch.filter((id) => isPossibleId(payload, id));
		const rows = await findRows(payload, kind, { id: { in: possible } }, batch.length);
		const byId = new Map(rows.map((row) => [String(row['id']), row]));
		loaded.push(...(await toLoaded(payload, kind, batch, byId)));
	}
	return loaded;
}

export async function loadGlobal(payload: Payload, kind: GlobalKind): Promise<Loaded> {
	const row = await payload.db.findGlobal({ slug: GLOBAL_OF[kind], req: {} });
	return { kind, id: kind, published: publishedGlobal(kind, row) };
}

/** Main rows of a kind by ascending id, without joins and without hooks. */
export async function findRows(
	payload: Payload,
	kind: CollectionKind,
	where: Record<string, object>,
	limit: number,
): Promise<MainRow[]> {
	const { docs } = await payload.db.find<{ id: string }>({
		collection: COLLECTION_OF[kind],
		where: where,
		sort: 'id',
		limit,
		pagination: false,
		// The imported original may be large, and never leaves the CMS.
		...(kind === 'article' ? { select: { legacy: false } } : {}),
		req: {},
	});
	return docs;
}

/** Turns rows into what the public gets; an id without a row is a document that is gone. */
export async function toLoaded(
	payload: Payload,
	kind: CollectionKind,
	ids: readonly string[],
	rows: ReadonlyMap<string, MainRow>,
): Promise<Loaded[]> {
	const documents = ids.map((id) => ({ kind, id, published: published(kind, rows.get(id)) }));
	if (kind !== 'article') return documents;
	const stored = await storedTombstones(payload, ids);
	return documents.flatMap((document) => {
		const left = tombstone(document.id, rows.get(document.id), stored.get(document.id));
		return [document, { kind: 'tombstone' as const, id: document.id, published: left }];
	});
}
