import type { Article } from '@haidang/shared/content/article';
import type { RichText } from '@haidang/shared/richtext/nodes';
import { toLexical } from '@haidang/shared/richtext/to-lexical';
import type { CollectionSlug, Payload } from 'payload';

import { content } from '../content/all.ts';
import { seedRules, updateGlobal } from '../seed/globals.ts';
import { Ids } from '../seed/ids.ts';
import { uploadPictures } from '../seed/pictures.ts';
import { createDemo } from '../seed/records.ts';
import { generateArticles } from './articles.ts';
import { generatedId } from './id.ts';
import { generateReferences, type Generated } from './references.ts';

type IdOf = (generated: string) => string;

/**
 * The same newsroom inside the CMS. What articles refer to goes through Payload; the articles are
 * written straight into the database, published and without versions or outbox rows, because ten
 * thousand saves would take minutes: a publisher has to start from the feed's export afterwards.
 */
export async function generateIntoPayload(
	payload: Payload,
	articles: number,
	seed = 1,
): Promise<void> {
	await seedRules(payload);
	const ids = new Map<string, string>();
	const idOf: IdOf = (generated) => ids.get(generated) ?? generated;
	const pictures = new Ids();
	const scenes = content.pictures.filter(({ key }) => !key.startsWith('chan-dung-'));
	await uploadPictures(payload, scenes, pictures);
	scenes.forEach(({ key }, index) => {
		ids.set(generatedId('media', index), pictures.get('media', key));
	});
	for (const item of generateReferences(seed)) await createReference(payload, item, ids, idOf);

	await quickly(payload, async () => {
		for (const article of generateArticles(articles, seed)) {
			const row = (await payload.db.create({
				collection: 'articles',
				data: articleRow(article, idOf),
				req: {},
			})) as { id: string };
			ids.set(article.id, row.id);
		}
	});
}

const COLLECTIONS: Partial<Record<Generated['kind'], CollectionSlug>> = {
	author: 'authors',
	category: 'categories',
	department: 'departments',
	source: 'sources',
	tag: 'tags',
};

const AGREEMENT = { no: '01/TT', from: '2015-01-01T05:00:00.000Z' };

async function createReference(
	payload: Payload,
	{ kind, doc }: Generated,
	ids: Map<string, string>,
	idOf: IdOf,
): Promise<void> {
	if (kind === 'legal-identity') {
		const { id: _id, ...identity } = doc;
		return updateGlobal(payload, 'legalIdentity', identity);
	}
	if (kind === 'home')
		return updateGlobal(payload, 'home', {
			blocks: doc.blocks.map(({ type, ...block }) => ({
				blockType: type,
				...block,
				...('category' in block && { category: idOf(block.category) }),
			})),
		});
	if (kind === 'navigation')
		return updateGlobal(payload, 'navigation', {
			header: doc.header.map(({ label, target }) => ({
				label,
				target: {
					linkType: 'internal',
					doc: { relationTo: 'categories', value: 'id' in target ? idOf(target.id) : '' },
				},
			})),
		});
	const collection = COLLECTIONS[kind];
	if (!collection) return;
	const { id, ...data } = doc;
	const parent = 'parent' in data && data.parent ? { parent: idOf(data.parent) } : {};
	const department =
		'department' in data && data.department ? { department: idOf(data.department) } : {};
	// Papers quote each other under an agreement, or the gate would refuse every edit of a quotation.
	const agreement = kind === 'source' ? { agreement: AGREEMENT } : {};
	const publicPage = 'hasPage' in data ? { publicPage: data.hasPage, active: true } : {};
	ids.set(
		id,
		await createDemo(payload, {
			collection,
			data: { ...data, ...parent, ...department, ...publicPage, ...agreement },
		}),
	);
}

function articleRow(article: Article, idOf: IdOf): Record<string, unknown> {
	const { id, type, body, heroImage, demo: _demo, ...rest } = article;
	const many = (list: readonly string[]) => list.map(idOf);
	return {
		...rest,
		articleType: type,
		body: toLexical(withIds(body, idOf)),
		heroImage: heroImage && { image: idOf(heroImage.image) },
		primaryCategory: idOf(article.primaryCategory),
		categories: many(article.categories),
		tags: many(article.tags),
		related: many(article.related),
		// Rows get their ids from Payload's hooks, which do not run here.
		byline: article.byline.map((entry, index) => ({
			...entry,
			id: `${id}-${index}`,
			...(entry.author && { author: idOf(entry.author) }),
		})),
		sourceRefs: article.sourceRefs.map((ref, index) => ({
			...ref,
			id: `${id}-${index}`,
			source: idOf(ref.source),
		})),
		isDemo: true,
		_status: 'published',
		createdAt: article.publishedAt,
		updatedAt: article.publishedAt,
	};
}

const withIds = (blocks: RichText, idOf: IdOf): RichText =>
	blocks.map((block) => {
		if (block.type === 'figure' && block.image) return { ...block, image: idOf(block.image) };
		if (block.type !== 'paragraph') return block;
		return {
			...block,
			children: block.children.map((node) =>
				node.type === 'link' && 'id' in node.target
					? { ...node, target: { ...node.target, id: idOf(node.target.id) } }
					: node,
			),
		};
	});

/** SQLite waits for the disk after every statement; generated content may be lost in a power cut. */
async function quickly(payload: Payload, work: () => Promise<void>): Promise<void> {
	const { client } = payload.db as { client?: { execute?: (sql: string) => Promise<unknown> } };
	const execute = async (sql: string) => {
		if (payload.db.name === 'sqlite') await client?.execute?.(sql);
	};
	await execute('PRAGMA synchronous = OFF');
	try {
		await work();
	} finally {
		await execute('PRAGMA synchronous = FULL');
	}
}
