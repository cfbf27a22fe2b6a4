import type { CollectionSlug, Payload } from 'payload';

import { DEMO_COLLECTIONS, DEMO_WHERE } from './records.ts';

/** What an editor may have taken over from the demonstration for work of their own. */
const KEPT_WHEN_USED: readonly CollectionSlug[] = [
	'documents',
	'document-types',
	'issuers',
	'document-fields',
	'topics',
	'videos',
	'programmes',
	'authors',
	'departments',
	'sources',
	'tags',
	'categories',
	'media',
];

type Doc = { id: string };

/**
 * Ids of demonstration documents that real content needs: a category that a real article is filed
 * under, its parent, the portrait of an author who signs it. They stay when the rest goes.
 */
export async function usedElsewhere(payload: Payload): Promise<Map<CollectionSlug, string[]>> {
	const words = new Set<string>();
	for (const collection of DEMO_COLLECTIONS) {
		const where = { isDemo: { not_equals: true } };
		for (const draft of [false, true]) {
			const { docs } = await payload.find({
				collection,
				where,
				draft,
				trash: true,
				depth: 0,
				pagination: false,
			});
			collectWords(docs, words);
		}
	}
	const users = await payload.find({ collection: 'users', depth: 0, pagination: false });
	collectWords(users.docs, words);

	const kept = new Map<CollectionSlug, string[]>();
	const candidates = await demoDocuments(payload);
	for (let found = true; found;) {
		found = false;
		for (const [collection, docs] of candidates) {
			const used = docs.filter(({ id }) => words.has(id) && !kept.get(collection)?.includes(id));
			if (used.length === 0) continue;
			kept.set(collection, [...(kept.get(collection) ?? []), ...used.map(({ id }) => id)]);
			collectWords(used, words);
			found = true;
		}
	}
	return kept;
}

async function demoDocuments(payload: Payload): Promise<[CollectionSlug, Doc[]][]> {
	return Promise.all(
		KEPT_WHEN_USED.map(async (collection): Promise<[CollectionSlug, Doc[]]> => {
			const { docs } = await payload.find({
				collection,
				where: DEMO_WHERE,
				depth: 0,
				pagination: false,
			});
			return [collection, docs];
		}),
	);
}

/** Every string in a value; the ids of what it refers to are among them. */
function collectWords(value: unknown, words: Set<string>): void {
	if (typeof value === 'string') words.add(value);
	else if (Array.isArray(value)) for (const item of value) collectWords(item, words);
	else if (value !== null && typeof value === 'object')
		for (const item of Object.values(value)) collectWords(item, words);
}
