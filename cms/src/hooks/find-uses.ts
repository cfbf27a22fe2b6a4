import type {
	CollectionSlug,
	FlattenedField,
	PayloadRequest,
	SanitizedCollectionConfig,
} from 'payload';

import {
	isRelation,
	mayPointAt,
	needsTarget,
	pointsAt,
	relationsTo,
} from '../database/relations.ts';

/** Where a document is used that cannot do without it. */
export type Use =
	| { type: 'global'; label: string }
	| { type: 'documents'; label: string; count: number; inTrash: number; titles: string[] };

/** Redirects follow their target instead of keeping it; see `keepAddresses`. */
const FOLLOWERS = ['redirects'];

/**
 * Finds every use of a document by a relation that needs its target: in what is public, in drafts
 * over it, and, with `trash`, in what may come back from the trash.
 */
export async function findUses(
	req: PayloadRequest,
	slug: CollectionSlug,
	id: string,
	{ trash }: { trash: boolean },
): Promise<Use[]> {
	const { payload } = req;
	const uses: Use[] = [];
	for (const collection of payload.config.collections) {
		if (FOLLOWERS.includes(collection.slug)) continue;
		const users = await documentsUsing(req, collection, slug, id);
		const counted = users.filter(({ isInTrash }) => trash || !isInTrash);
		if (counted.length === 0) continue;
		uses.push({
			type: 'documents',
			label: nameOf(collection.labels.plural),
			count: counted.length,
			inTrash: counted.filter(({ isInTrash }) => isInTrash).length,
			titles: counted.map(({ title }) => title).filter((title) => title !== ''),
		});
	}
	for (const global of payload.config.globals) {
		const row = await payload.db.findGlobal({ slug: global.slug, req });
		if (holds(global.flattenedFields, row, { slug, id })) {
			uses.push({ type: 'global', label: nameOf(global.label) });
		}
	}
	return uses;
}

type User = { title: string; isInTrash: boolean };
type Row = { id: string; deletedAt?: string | null } & Record<string, unknown>;

async function documentsUsing(
	req: PayloadRequest,
	collection: SanitizedCollectionConfig,
	slug: CollectionSlug,
	id: string,
): Promise<User[]> {
	const { payload } = req;
	const relations = relationsTo(collection.flattenedFields, slug).filter(
		(relation) => relation.needsTarget,
	);
	if (relations.length === 0) return [];
	const title = collection.admin.useAsTitle ?? 'id';
	const found = new Map<string, User>();
	const add = (key: string, row: Record<string, unknown>) => {
		if (key === id && collection.slug === slug) return;
		const name = row[title];
		found.set(key, {
			title: typeof name === 'string' ? name : '',
			isInTrash: Boolean(row['deletedAt']),
		});
	};
	const { docs } = await payload.db.find<Row>({
		collection: collection.slug,
		where: { or: relations.map((relation) => pointsAt(relation, slug, id)) },
		select: { [title]: true, ...(collection.trash ? { deletedAt: true } : {}) },
		limit: 0,
		pagination: false,
		req,
	});
	for (const row of docs) add(row.id, row);
	if (!collection.versions) return [...found.values()];
	const { docs: drafts } = await payload.db.findVersions<Row>({
		collection: collection.slug,
		where: {
			and: [
				{ latest: { equals: true } },
				{
					or: relations.map(({ path, isPolymorphic }) =>
						pointsAt({ path: `version.${path}`, isPolymorphic }, slug, id),
					),
				},
			],
		},
		limit: 0,
		pagination: false,
		req,
	});
	for (const { parent, version } of drafts) add(String(parent), version);
	return [...found.values()];
}

type Target = { slug: string; id: string };

/** Whether a document with these fields points at the target where it needs it. */
function holds(fields: FlattenedField[], data: unknown, target: Target): boolean {
	if (typeof data !== 'object' || data === null) return false;
	return fields.some((field) => {
		const value = (data as Record<string, unknown>)[field.name];
		if (value === undefined || value === null) return false;
		if (isRelation(field)) {
			return (
				needsTarget(field) &&
				mayPointAt(field, target.slug) &&
				isShown(field, data) &&
				[value].flat().some((one) => isTarget(one, target))
			);
		}
		if (field.type === 'blocks') {
			return (value as { blockType?: string }[]).some((block) => {
				const config = field.blocks.find(({ slug }) => slug === block.blockType);
				return config !== undefined && holds(config.flattenedFields, block, target);
			});
		}
		if (!('flattenedFields' in field)) return false;
		return [value].flat().some((row) => holds(field.flattenedFields, row, target));
	});
}

/** A link that was switched to an address still remembers its document, out of sight. */
const isShown = (field: FlattenedField, sibling: object): boolean =>
	!('admin' in field) ||
	field.admin?.condition?.({}, sibling, {
		blockData: sibling,
		operation: 'update',
		path: [],
		user: null,
	} as never) !== false;

function isTarget(value: unknown, { slug, id }: Target): boolean {
	if (typeof value === 'string') return value === id;
	if (typeof value !== 'object' || value === null) return false;
	if ('relationTo' in value && 'value' in value) {
		return value.relationTo === slug && isTarget(value.value, { slug, id });
	}
	return 'id' in value && value.id === id;
}

const nameOf = (label: unknown): string => (typeof label === 'string' ? label : '');
