import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';

import { idOf, isRelation } from '../database/relations.ts';

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>;
type Row = Record<string, unknown> | null | undefined;

/** What a relation points at, as people call it. */
export type TitleOf = (field: RelationField, value: unknown) => string;

/** Looks up the titles of everything that the given states point at, one query for each collection. */
export async function titlesOf(
	req: PayloadRequest,
	fields: FlattenedField[],
	rows: readonly Row[],
): Promise<TitleOf> {
	const wanted = new Map<string, Set<string>>();
	for (const row of rows) collect(fields, row, wanted);
	const titles = new Map<string, string>();
	for (const [slug, ids] of wanted) {
		const collection = req.payload.collections[slug as CollectionSlug].config;
		const { docs } = await req.payload.db.find<{ id: string } & Record<string, unknown>>({
			collection: slug as CollectionSlug,
			where: { id: { in: [...ids] } },
			limit: ids.size,
			pagination: false,
			req,
		});
		for (const doc of docs) {
			const title = doc[collection.admin.useAsTitle ?? 'id'];
			titles.set(`${slug}:${doc.id}`, typeof title === 'string' ? title : doc.id);
		}
	}
	return (field, value) => {
		const target = targetOf(field, value);
		return target ? (titles.get(`${target.slug}:${target.id}`) ?? '(đã xóa)') : '';
	};
}

function collect(fields: FlattenedField[], row: Row, wanted: Map<string, Set<string>>): void {
	for (const field of fields) {
		const value = row?.[field.name];
		if (value === null || value === undefined) continue;
		if (isRelation(field)) {
			for (const item of [value].flat()) {
				const target = targetOf(field, item);
				if (!target) continue;
				wanted.set(target.slug, (wanted.get(target.slug) ?? new Set()).add(target.id));
			}
		} else if (field.type === 'blocks') {
			for (const item of value as NonNullable<Row>[]) {
				const block = field.blocks.find(({ slug }) => slug === item['blockType']);
				if (block) collect(block.flattenedFields, item, wanted);
			}
		} else if ('flattenedFields' in field) {
			for (const item of [value].flat()) collect(field.flattenedFields, item as Row, wanted);
		}
	}
}

/** Which document a value points at, whether it is an id, a document, or one of several kinds. */
function targetOf(field: RelationField, value: unknown): { slug: string; id: string } | undefined {
	if (Array.isArray(field.relationTo)) {
		const { relationTo, value: inner } = value as { relationTo: string; value: unknown };
		const id = idOf(inner);
		return id === undefined ? undefined : { slug: relationTo, id };
	}
	const id = idOf(value);
	return id === undefined ? undefined : { slug: field.relationTo, id };
}
