import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload';

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
		const or = relationsTo(fields, slug).map(({ path, isPolymorphic }) =>
			conditionOn(path, isPolymorphic, slug, id),
		);
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

type Relation = { path: string; isPolymorphic: boolean };

/** Where a document may point at a collection, as paths that `where` understands. */
function relationsTo(fields: FlattenedField[], slug: CollectionSlug, prefix = ''): Relation[] {
	return fields.flatMap((field): Relation[] => {
		const path = `${prefix}${field.name}`;
		if (field.type === 'relationship' || field.type === 'upload') {
			const isPolymorphic = Array.isArray(field.relationTo);
			return [field.relationTo].flat().includes(slug) ? [{ path, isPolymorphic }] : [];
		}
		if ('flattenedFields' in field) return relationsTo(field.flattenedFields, slug, `${path}.`);
		return [];
	});
}

const conditionOn = (path: string, isPolymorphic: boolean, slug: string, id: string): Where =>
	isPolymorphic
		? { and: [{ [`${path}.value`]: { equals: id } }, { [`${path}.relationTo`]: { equals: slug } }] }
		: { [path]: { equals: id } };
