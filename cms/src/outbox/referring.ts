import type { CollectionSlug, PayloadRequest } from 'payload';

import { pointsAt, relationsTo } from '../database/relations.ts';
import {
	COLLECTION_KINDS,
	COLLECTION_OF,
	GLOBAL_KINDS,
	GLOBAL_OF,
	type CollectionKind,
	type GlobalKind,
} from '../feed/kinds.ts';

/** A document that points at another. */
export type Referring = { kind: CollectionKind | GlobalKind; id: string };

/**
 * Every document that points at this one. When it is deleted for good, SQLite empties those
 * relations without running a hook, so what they show changes unannounced.
 */
export async function referringTo(
	req: PayloadRequest,
	slug: CollectionSlug,
	id: string,
): Promise<Referring[]> {
	const { payload } = req;
	const found: Referring[] = [];
	for (const kind of GLOBAL_KINDS) {
		const row = await payload.db.findGlobal({ slug: GLOBAL_OF[kind], req });
		if (JSON.stringify(row).includes(`"${id}"`)) found.push({ kind, id: kind });
	}
	for (const kind of COLLECTION_KINDS) {
		const collection = COLLECTION_OF[kind] as CollectionSlug;
		const fields = payload.collections[collection].config.flattenedFields;
		const or = relationsTo(fields, slug).map((relation) => pointsAt(relation, slug, id));
		if (or.length === 0) continue;
		const { docs } = await payload.db.find<{ id: string }>({
			collection,
			where: { or },
			limit: 0,
			pagination: false,
			select: { createdAt: true },
			req,
		});
		for (const doc of docs) if (doc.id !== id) found.push({ kind, id: doc.id });
	}
	return found;
}
