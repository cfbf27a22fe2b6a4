import { randomBytes } from 'node:crypto';

import { exportSchema, indexSchema, type FeedItem } from '@haidang/shared/feed/schemas';
import type { Media } from '@haidang/shared/content/media';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { publicFiles } from '../collections/media/public-files.ts';
import { startTestFeed, type TestFeed } from '../testing/feed.ts';

let feed: TestFeed;
beforeAll(async () => {
	feed = await startTestFeed();
});
afterAll(() => feed.stop());

async function exportAll(): Promise<{ items: FeedItem[]; cursor: number }> {
	const items: FeedItem[] = [];
	let page: string | null = '';
	let cursor = -1;
	while (page !== null) {
		const answer = await feed.get(`export?page=${page}`);
		const portion = exportSchema.parse(await answer.json());
		items.push(...portion.items);
		cursor = portion.cursor;
		page = portion.next;
	}
	return { items, cursor };
}

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;

describe('export and index', () => {
	test('hold what is public and nothing else, and changes go on from their cursor', async () => {
		const { id } = await feed.publish();
		const { id: draft } = await feed.publish({ _status: 'draft' });
		const { id: unpublished } = await feed.publish();
		const { id: trashed } = await feed.publish();
		const { id: deleted } = await feed.publish();
		const { payload } = feed;
		const collection = 'articles';
		await payload.update({ collection, id: unpublished, data: { _status: 'draft' } });
		const deletedAt = new Date().toISOString();
		await payload.update({ collection, id: trashed, data: { deletedAt } });
		await payload.delete({ collection, id: deleted });
		await feed.dispatch();

		const { items, cursor } = await exportAll();
		const keys = items.map(keyOf);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.filter((key) => key.startsWith('article:'))).toEqual([`article:${id}`]);
		expect(keys.filter((key) => key.startsWith('tombstone:')).sort()).toEqual(
			[unpublished, trashed, deleted].map((gone) => `tombstone:${gone}`).sort(),
		);
		expect(keys).not.toContain(`article:${draft}`);
		expect(keys).toEqual(expect.arrayContaining(['home:home', `category:${feed.category}`]));

		const index = indexSchema.parse(await (await feed.get('index')).json());
		const inIndex = Object.fromEntries(index.items.map((item) => [keyOf(item), item.hash]));
		expect(inIndex).toEqual(Object.fromEntries(items.map((item) => [keyOf(item), item.hash])));
		const rest = await feed.get(`changes?after=${String(cursor)}`);
		expect(await rest.json()).toMatchObject({ items: [], cursor });
	});

	test('say the same as the changes that led there', async () => {
		await feed.publish();
		await feed.dispatch();
		const { items } = await exportAll();
		const changes = (await (await feed.get('changes?after=0&limit=1000')).json()) as {
			items: FeedItem[];
		};
		const told = Object.fromEntries(changes.items.map((item) => [keyOf(item), item.hash]));
		for (const item of items.filter(({ kind }) => kind === 'article' || kind === 'tombstone')) {
			expect([keyOf(item), told[keyOf(item)]]).toEqual([keyOf(item), item.hash]);
		}
	});

	test('keep a broken document in the index, so that it is not taken off the site', async () => {
		const { id } = await feed.publish();
		await feed.payload.db.updateOne({
			collection: 'articles',
			id,
			data: { body: { root: { type: 'root', children: [{ type: 'widget' }] } } },
			req: {},
		});
		const index = indexSchema.parse(await (await feed.get('index')).json());
		expect(index.items.find((item) => item.id === id)?.hash).toBe('broken');
		expect((await exportAll()).items.some((item) => item.id === id)).toBe(false);
	});

	test('refuse a page that nobody handed out', async () => {
		expect((await feed.get('export?page=abc')).status).toBe(400);
	});
});

describe('files', () => {
	test('are served under their public names only', async () => {
		const pixels = { width: 700, height: 400, channels: 3 as const };
		const data = await sharp(randomBytes(700 * 400 * 3), { raw: pixels })
			.jpeg()
			.toBuffer();
		const { id } = await feed.payload.create({
			collection: 'media',
			data: { alt: 'Cây cầu', credit: 'Thu Hà', origin: 'own' } as never,
			file: { data, mimetype: 'image/jpeg', name: 'Cây cầu mới.jpg', size: data.length },
		});
		// Nothing public shows it yet, so neither its words nor its bytes are for anybody.
		expect((await feed.changed())('media', id)?.doc).toBeNull();
		const [stored] = publicFiles(
			await feed.payload.findByID({ collection: 'media', id, depth: 0 }),
		);
		const early = await feed.get(`files/${stored?.publicName ?? ''}`);
		expect([stored?.publicName === undefined, early.status]).toEqual([false, 404]);
		await feed.publish({ heroImage: { image: id } });
		const media = (await feed.changed())('media', id)?.doc as Media;
		const files = [media.original, ...media.sizes];
		expect(media.sizes.map(({ width }) => width)).toEqual([320, 640]);
		for (const { name, bytes, mimeType } of files) {
			const answer = await feed.get(`files/${name}`);
			expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mimeType]);
			expect((await answer.arrayBuffer()).byteLength).toBe(bytes);
		}
		for (const name of ['..%2Fcms.db', '%2Fetc%2Fpasswd', 'cms.db', 'cay-cau-00000000-320.webp']) {
			expect([name, (await feed.get(`files/${name}`)).status]).toEqual([name, 404]);
		}
		await feed.payload.update({
			collection: 'media',
			id,
			data: { deletedAt: new Date().toISOString() },
		});
		expect((await feed.get(`files/${media.original.name}`)).status).toBe(404);
		expect((await feed.changed())('media', id)).toMatchObject({ doc: null });
	});
});
