import type { CollectionSlug, Payload } from 'payload';

import { toInstant } from '../local-time.ts';
import type { DemoContent } from '../types.ts';
import type { IdKind, Ids } from './ids.ts';
import { createDemo } from './records.ts';

/** Creates what articles refer to: categories, tags, topics, people, sources, programmes and videos. */
export async function seedReferences(
	payload: Payload,
	content: DemoContent,
	ids: Ids,
): Promise<void> {
	const create = async (kind: IdKind, collection: CollectionSlug, key: string, data: object) => {
		ids.set(kind, key, await createDemo(payload, { collection, data }));
	};
	for (const { key, parent, ...data } of content.categories)
		await create('category', 'categories', key, {
			...data,
			slug: key,
			parent: parent && ids.get('category', parent),
		});
	for (const { key, ...data } of content.tags) {
		const own = await tagNamed(payload, data.name);
		if (own === undefined) await create('tag', 'tags', key, { ...data, slug: key });
		else ids.set('tag', key, own);
	}
	for (const { short, ...data } of content.glossary) {
		if (await isAbbreviated(payload, short)) continue;
		await createDemo(payload, {
			collection: 'glossary',
			data: { autoExpand: true, ...data, short },
		});
	}
	for (const { key, parent, ...data } of content.departments)
		await create('department', 'departments', key, {
			...data,
			parent: parent && ids.get('department', parent),
		});
	for (const { key, department, photo, ...data } of content.authors)
		await create('author', 'authors', key, {
			...data,
			department: department && ids.get('department', department),
			photo: photo && ids.get('media', photo),
			active: true,
		});
	for (const { key, ...data } of content.sources) await create('source', 'sources', key, data);
	for (const { key, ...data } of content.programmes)
		await create('programme', 'programmes', key, data);
	for (const { key, cover, from, to, pinned: _later, ...data } of content.topics)
		await create('topic', 'topics', key, {
			...data,
			cover: ids.get('media', cover),
			from: toInstant(from),
			to: to && toInstant(to),
		});
	for (const { key, programme, poster, publishedAt, ...data } of content.videos)
		await create('video', 'videos', key, {
			...data,
			programme: programme && ids.get('programme', programme),
			poster: ids.get('media', poster),
			publishedAt: toInstant(publishedAt),
			firstPublishedAt: toInstant(publishedAt),
			_status: 'published',
		});
}

/** A tag of the newsroom's own, which no second one may share its name with. */
async function tagNamed(payload: Payload, name: string): Promise<string | undefined> {
	const where = { name: { equals: name } };
	const { docs } = await payload.find({ collection: 'tags', where, trash: true, depth: 0 });
	return docs[0]?.id;
}

/** Whether the newsroom has an entry of its own for it. */
async function isAbbreviated(payload: Payload, short: string): Promise<boolean> {
	const where = { short: { equals: short } };
	return (await payload.count({ collection: 'glossary', where, trash: true })).totalDocs > 0;
}
