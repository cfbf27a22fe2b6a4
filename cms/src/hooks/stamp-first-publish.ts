import type { CollectionBeforeChangeHook } from 'payload';

import { rememberedMainRow } from './main-row.ts';

/**
 * Stamps the first publishing. `firstPublishedAt` is set once and survives restored old versions;
 * `publishedAt` is the date readers see, which an editor may set before or after.
 * Only scripts may give `firstPublishedAt` themselves: its field is closed to people.
 */
export const stampFirstPublish: CollectionBeforeChangeHook = (args) => {
	const { collection, context, data, operation, req } = args;
	// A copy is made from an original, but nobody has read it yet.
	const originalDoc = operation === 'update' ? args.originalDoc : undefined;
	const stamped =
		rememberedMainRow(context, collection.slug, originalDoc?.id)?.firstPublishedAt ??
		originalDoc?.firstPublishedAt;
	if (stamped) data['firstPublishedAt'] = stamped;
	else if (data['_status'] !== 'published') return data;

	if (data['_status'] !== 'published') return data;
	const now = new Date().toISOString();
	data['firstPublishedAt'] ??= now;
	if (hasField(req.payload.collections, collection.slug, 'publishedAt')) {
		data['publishedAt'] ??= now;
	}
	return data;
};

type Collections = Record<string, { config: { flattenedFields: { name: string }[] } }>;

const hasField = (collections: object, slug: string, name: string): boolean =>
	(collections as Collections)[slug]?.config.flattenedFields.some((field) => field.name === name) ??
	false;
