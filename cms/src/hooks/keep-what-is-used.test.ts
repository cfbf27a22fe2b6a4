import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';
import { makeUser } from '../testing/people.ts';

let feed: TestFeed;
beforeAll(async () => {
	feed = await startTestFeed();
	await feed.changes();
});
afterAll(() => feed.stop());

const make = async (collection: CollectionSlug, data: Record<string, unknown>) =>
	(await feed.payload.create({ collection, data: data as never, depth: 0 })) as { id: string };
const remove = (collection: CollectionSlug, id: string) =>
	feed.payload.delete({ collection, id, trash: true } as never);
const trash = (collection: CollectionSlug, id: string) =>
	feed.payload.update({
		collection,
		id,
		data: { deletedAt: new Date().toISOString() } as never,
	});
const setHome = (blocks: Record<string, unknown>[]) =>
	feed.payload.updateGlobal({ slug: 'home', data: { blocks } as never });
const setMenu = (target?: Record<string, unknown>) =>
	feed.payload.updateGlobal({
		slug: 'navigation',
		data: { header: target ? [{ label: 'Một mục', target, children: [] }] : [] } as never,
	});

describe('a category', () => {
	test('with articles stays, and the message says how many and which', async () => {
		const { id } = await make('categories', { name: 'Giao thông' });
		for (const title of ['Bài một', 'Bài hai', 'Bài ba']) {
			await feed.publish({ title, primaryCategory: id });
		}
		const { id: last } = await feed.publish({ title: 'Bài bốn', primaryCategory: id });
		await expect(trash('categories', id)).rejects.toThrow(
			/Chưa bỏ vào thùng rác được “Giao thông” .* 4 bài viết \(“Bài .*”, “.*”, “.*”…\)/,
		);
		await trash('articles', last);
		await expect(remove('categories', id)).rejects.toThrow('4 bài viết');
		await expect(remove('categories', id)).rejects.toThrow('1 trong thùng rác');
		expect(await feed.payload.findByID({ collection: 'categories', id })).toMatchObject({ id });
	});

	test('that only a draft over a published article uses stays', async () => {
		const { id } = await make('categories', { name: 'Sắp dùng' });
		const article = await feed.publish({ title: 'Sắp chuyển mục' });
		await feed.payload.update({
			collection: 'articles',
			id: article.id,
			data: { primaryCategory: id },
			draft: true,
		});
		await expect(remove('categories', id)).rejects.toThrow('“Sắp chuyển mục”');
	});

	test('on the home page, above another, or in an account stays until it is taken out', async () => {
		const { id } = await make('categories', { name: 'Trên trang chủ' });
		await setHome([{ blockType: 'category', category: id, count: 4 }]);
		await expect(remove('categories', id)).rejects.toThrow('Trang chủ');
		await expect(trash('categories', id)).rejects.toThrow('Trang chủ');
		await setHome([]);
		const child = await make('categories', { name: 'Mục con', parent: id });
		await expect(remove('categories', id)).rejects.toThrow('1 chuyên mục (“Mục con”)');
		await remove('categories', child.id);
		await makeUser(feed.payload, 'admin');
		const user = await makeUser(feed.payload, 'editor', { categories: [id] });
		await expect(remove('categories', id)).rejects.toThrow('1 tài khoản');
		await feed.payload.delete({ collection: 'users', id: user.id });
		await remove('categories', id);
	});

	test('that nothing uses goes, into the trash and for good', async () => {
		const { id } = await make('categories', { name: 'Không ai dùng' });
		await trash('categories', id);
		await remove('categories', id);
		expect(
			await feed.payload.count({ collection: 'categories', where: { id: { equals: id } } }),
		).toEqual({ totalDocs: 0 });
	});
});

test('a source, a programme, a file and the target of a menu stay while they are used', async () => {
	const source = await make('sources', { name: 'Báo Mẫu', kind: 'state' });
	const quoting = await feed.publish({ title: 'Dẫn Báo Mẫu', sourceRefs: [{ source: source.id }] });
	await expect(remove('sources', source.id)).rejects.toThrow('1 bài viết (“Dẫn Báo Mẫu”)');
	await remove('articles', quoting.id);
	await remove('sources', source.id);

	const programme = await make('programmes', { name: 'Bạn nhà nông' });
	await setHome([{ blockType: 'video', title: 'Video', programme: programme.id, count: 3 }]);
	await expect(remove('programmes', programme.id)).rejects.toThrow('Trang chủ');
	await setHome([]);
	await remove('programmes', programme.id);

	const article = await feed.publish({ title: 'Trong thực đơn' });
	await setMenu({ linkType: 'internal', doc: { relationTo: 'articles', value: article.id } });
	await expect(remove('articles', article.id)).rejects.toThrow('Thực đơn');
	await setMenu({ linkType: 'custom', url: '/lien-he/' });
	await remove('articles', article.id);
});

test('a file that is attached or played stays', async () => {
	const { payload } = feed;
	const { id: file } = await attachment();
	const article = await feed.publish({
		title: 'Có tệp',
		attachments: [{ file, title: 'Biểu mẫu' }],
	});
	await expect(payload.delete({ collection: 'media', id: file })).rejects.toThrow('“Có tệp”');
	await remove('articles', article.id);
	await payload.delete({ collection: 'media', id: file });
});

describe('redirects to a document that is deleted for good', () => {
	const redirectFrom = async (from: string) =>
		(
			await feed.payload.find({
				collection: 'redirects',
				where: { from: { equals: from } },
				depth: 0,
			})
		).docs[0];

	test('lead to the note that an article was taken down', async () => {
		const { id, slug } = await feed.publish({ title: 'Đổi địa chỉ rồi gỡ' });
		await feed.payload.update({
			collection: 'articles',
			id,
			data: { slug: 'dia-chi-moi', _status: 'published' },
		});
		await feed.changes();
		await remove('articles', id);
		expect((await redirectFrom(`/tin/${slug}/`))?.target).toMatchObject({
			linkType: 'custom',
			url: '/tin/dia-chi-moi/',
		});
		const items = (await feed.changes()).items;
		expect(items.find(({ kind }) => kind === 'redirect')?.doc).toMatchObject({
			target: { href: '/tin/dia-chi-moi/' },
		});
	});

	test('go with what leaves no note', async () => {
		const tag = await make('tags', { name: 'Thẻ đổi tên' });
		await feed.payload.update({ collection: 'tags', id: tag.id, data: { slug: 'the-moi' } });
		expect(await redirectFrom('/the/the-doi-ten/')).toBeDefined();
		await remove('tags', tag.id);
		expect(await redirectFrom('/the/the-doi-ten/')).toBeUndefined();
	});
});

const PICTURE = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

/** A file to attach. */
const attachment = () =>
	feed.payload.create({
		collection: 'media',
		data: { decorative: true, origin: 'own' },
		file: {
			data: PICTURE,
			mimetype: 'image/png',
			name: 'bieu-mau.png',
			size: PICTURE.length,
		},
		depth: 0,
	});
