import type { CollectionSlug, Payload } from 'payload';

/** Collections that carry demonstration content, those that others refer to last. */
export const DEMO_COLLECTIONS = [
	'redirects',
	'corrections',
	'articles',
	'documents',
	'document-types',
	'issuers',
	'document-fields',
	'pages',
	'topics',
	'videos',
	'programmes',
	'authors',
	'departments',
	'sources',
	'glossary',
	'tags',
	'categories',
	'media',
] as const satisfies readonly CollectionSlug[];

/** Everything that the demonstration brought along, in the trash or not. */
export const DEMO_WHERE = { isDemo: { equals: true } };

type Write = { collection: CollectionSlug; data: object; draft?: boolean; file?: Upload };
export type Upload = { data: Buffer; mimetype: string; name: string; size: number };

/** Creates a document marked as demonstration content and gives its id. */
export async function createDemo(payload: Payload, write: Write): Promise<string> {
	const { collection, data, draft = false, file } = write;
	const doc = await payload.create({
		collection,
		data: { isDemo: true, ...data } as never,
		draft: draft as never,
		depth: 0,
		...(file && { file }),
	});
	return String((doc as { id: unknown }).id);
}

export async function update(
	payload: Payload,
	collection: CollectionSlug,
	id: string,
	data: object,
): Promise<void> {
	await payload.update({ collection, id, data: data, depth: 0 });
}
