import type { CollectionSlug, FlattenedField, Where } from 'payload';

/** A field that may point at a collection, under the path that `where` understands. */
export type Relation = {
	path: string;
	isPolymorphic: boolean;
	/** Whether its document makes no sense without what it points at. */
	needsTarget: boolean;
};

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>;

/**
 * Whether what this field points at must stay: it is required, or marked so with
 * `custom: { needsTarget: true }` because an empty field would mean something else.
 */
export const needsTarget = (field: RelationField): boolean =>
	Boolean(field.required) || field.custom?.['needsTarget'] === true;

export const isRelation = (field: FlattenedField): field is RelationField =>
	field.type === 'relationship' || field.type === 'upload';

/** Whether a field may point at documents of a collection. */
export const mayPointAt = (field: RelationField, slug: string): boolean =>
	([field.relationTo].flat() as string[]).includes(slug);

/** Where a document with these fields may point at a collection. */
export function relationsTo(fields: FlattenedField[], slug: string, prefix = ''): Relation[] {
	return fields.flatMap((field): Relation[] => {
		const path = `${prefix}${field.name}`;
		if (isRelation(field)) {
			const isPolymorphic = Array.isArray(field.relationTo);
			return mayPointAt(field, slug)
				? [{ path, isPolymorphic, needsTarget: needsTarget(field) }]
				: [];
		}
		if ('flattenedFields' in field) return relationsTo(field.flattenedFields, slug, `${path}.`);
		return [];
	});
}

/** The condition under which a relation points at a document. */
export const pointsAt = (
	{ path, isPolymorphic }: Pick<Relation, 'path' | 'isPolymorphic'>,
	slug: CollectionSlug,
	id: string,
): Where =>
	isPolymorphic
		? { and: [{ [`${path}.value`]: { equals: id } }, { [`${path}.relationTo`]: { equals: slug } }] }
		: { [path]: { equals: id } };

/**
 * The id behind a relation, whether Payload filled it in or not; `undefined` when there is none.
 * Raw rows of MongoDB carry ids of its own kind.
 */
export function idOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value || undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	if ('id' in value && typeof value.id === 'string') return value.id;
	const written = 'toHexString' in value ? String(value) : '';
	return written || undefined;
}
