import { parseDocument } from '@haidang/shared/content/document';
import { removalsSchema } from '@haidang/shared/feed/schemas';
import { contentHash } from '@haidang/shared/content/hash';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';
import { lexical, paragraph } from '../testing/text.ts';

let feed: TestFeed;
beforeAll(async () => {
	feed = await startTestFeed();
	await feed.changes();
});
afterAll(() => feed.stop());

const update = (id: string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
	feed.payload.update({ collection: 'articles', id, data: data, depth: 0, ...more });

describe('an article in the feed', () => {
	test('comes when it is published, as the contract has it, with its hash', async () => {
		const { id } = await feed.publish({ body: lexical(paragraph('Cầu dài 300 m.')) });
		const item = (await feed.changed())('article', id);
		const article = parseDocument('article', item?.doc);
		expect(article.body).toEqual([
			{ type: 'paragraph', children: [{ type: 'text', text: 'Cầu dài 300 m.' }] },
		]);
		expect(item?.hash).toBe(contentHash(item?.doc));
	});

	test('does not come as a draft, and neither does a draft over what is published', async () => {
		const { id: draft } = await feed.publish({ _status: 'draft' });
		const { id } = await feed.publish();
		const first = await feed.changed();
		expect(first('article', draft)).toBeUndefined();
		const before = first('article', id)?.hash;

		await update(id, { title: 'Tên chưa duyệt', _status: 'draft' }, { draft: true });
		expect((await feed.changes()).items).toEqual([]);
		await update(id, { sapo: 'Thêm sapô', _status: 'published', title: 'Tên đã duyệt' });
		const after = (await feed.changed())('article', id);
		expect(after?.doc).toMatchObject({ title: 'Tên đã duyệt', sapo: 'Thêm sapô' });
		expect(after?.hash).not.toBe(before);
	});

	test('leaves a tombstone when it is unpublished while a draft is pending', async () => {
		const { id, slug } = await feed.publish();
		await update(id, { title: 'Bản nháp đang chờ' }, { draft: true });
		await feed.changes();
		await update(id, { _status: 'draft' });
		const changed = await feed.changed();
		expect(changed('article', id)).toMatchObject({ doc: null, hash: null });
		expect(changed('tombstone', id)?.doc).toMatchObject({ id, slug, reason: 'unpublished' });

		await update(id, { _status: 'published' });
		const back = await feed.changed();
		expect(back('article', id)?.doc).toMatchObject({ slug });
		expect(back('tombstone', id)).toMatchObject({ doc: null });
	});

	test('goes into the trash and comes back', async () => {
		const { id, slug } = await feed.publish();
		await feed.changes();
		await update(id, { deletedAt: new Date().toISOString() });
		const trashed = await feed.changed();
		expect(trashed('article', id)).toMatchObject({ doc: null });
		expect(trashed('tombstone', id)?.doc).toMatchObject({ slug });
		await update(id, { deletedAt: null }, { trash: true });
		expect((await feed.changed())('article', id)?.doc).toMatchObject({ slug });
	});

	test('keeps its tombstone when it is deleted for good', async () => {
		const { id, slug } = await feed.publish();
		await feed.changes();
		await feed.payload.delete({ collection: 'articles', id });
		const changed = await feed.changed();
		expect(changed('article', id)).toMatchObject({ doc: null });
		expect(changed('tombstone', id)?.doc).toMatchObject({ slug });
	});

	test('brings a redirect when its address changes', async () => {
		const { id, slug } = await feed.publish();
		await feed.changes();
		await update(id, { slug: `${slug}-moi`, _status: 'published' });
		const { items } = await feed.changes();
		expect(items.find((item) => item.kind === 'article')?.doc).toMatchObject({
			slug: `${slug}-moi`,
		});
		expect(items.find((item) => item.kind === 'redirect')?.doc).toMatchObject({
			from: `/tin/${slug}/`,
			target: { kind: 'article', id },
		});
	});

	test('comes once, as it is now, however often it changed', async () => {
		const { id } = await feed.publish();
		await update(id, { sapo: 'Một', _status: 'published' });
		await update(id, { sapo: 'Hai', _status: 'published' });
		const { items } = await feed.changes();
		const articles = items.filter((item) => item.kind === 'article');
		expect(articles).toHaveLength(1);
		expect(articles[0]?.doc).toMatchObject({ sapo: 'Hai' });
	});

	test('is each told when many change at once', async () => {
		const ids = [(await feed.publish()).id, (await feed.publish()).id];
		await feed.changes();
		await feed.payload.update({
			collection: 'articles',
			where: { id: { in: ids } },
			data: { kicker: 'Giao thông', _status: 'published' },
		});
		const changed = await feed.changed();
		for (const id of ids)
			expect(changed('article', id)?.doc).toMatchObject({ kicker: 'Giao thông' });
	});
});

test('other documents and globals are told as well, and saving without a change is not', async () => {
	const author = await feed.payload.create({
		collection: 'authors',
		data: { penName: 'Hoàng Anh', slug: 'hoang-anh' },
	});
	expect((await feed.changed())('author', author.id)?.doc).toMatchObject({ penName: 'Hoàng Anh' });
	const { id } = author;
	await feed.payload.update({ collection: 'authors', id, data: { penName: 'Hoàng Anh' } });
	expect((await feed.changes()).items).toEqual([]);
	await feed.payload.update({ collection: 'authors', id, data: { penName: 'Hà Anh' } });
	expect((await feed.changed())('author', id)?.doc).toMatchObject({ penName: 'Hà Anh' });
	await feed.payload.delete({ collection: 'authors', id });
	expect((await feed.changed())('author', id)).toMatchObject({ doc: null });

	await feed.payload.updateGlobal({
		slug: 'navigation',
		data: { footer: [{ label: 'Liên hệ', target: { linkType: 'custom', url: '/lien-he/' } }] },
	});
	expect((await feed.changed())('navigation', 'navigation')?.doc).toMatchObject({
		footer: [{ label: 'Liên hệ', target: { href: '/lien-he/' } }],
	});
});

test('deleting a document tells of all that pointed at it', async () => {
	const { payload } = feed;
	const author = await payload.create({ collection: 'authors', data: { penName: 'B' } as never });
	const tag = await payload.create({ collection: 'tags', data: { name: 'Cầu treo' } as never });
	const { id } = await feed.publish({ byline: [{ author: author.id }], tags: [tag.id] });
	const hash = async () => (await feed.changed())('article', id)?.hash;
	const before = await hash();
	await payload.delete({ collection: 'authors', id: author.id });
	await payload.delete({ collection: 'tags', id: tag.id });
	await feed.dispatch();
	// SQLite empties the relations, MongoDB leaves them dangling; either way the feed must know.
	const index = (await (await feed.get('index')).json()) as {
		items: { id: string; hash: string }[];
	};
	const now = index.items.find((item) => item.id === id)?.hash;
	expect((await hash()) ?? before).toBe(now);
});

test('an old version that is restored is told', async () => {
	const { payload } = feed;
	const { id } = await feed.publish({ sapo: 'Bản đầu' });
	await update(id, { sapo: 'Bản sau', _status: 'published' });
	await feed.changes();
	const { docs } = await payload.findVersions({
		collection: 'articles',
		where: { and: [{ parent: { equals: id } }, { 'version.sapo': { equals: 'Bản đầu' } }] },
		depth: 0,
	});
	await payload.restoreVersion({ collection: 'articles', id: docs[0]?.id ?? '', depth: 0 });
	expect((await feed.changed())('article', id)?.doc).toMatchObject({ sapo: 'Bản đầu' });
});

test('a document that breaks the contract is left out, reported, and does not stop the others', async () => {
	const { payload } = feed;
	const { id } = await feed.publish();
	const { id: sound } = await feed.publish();
	await feed.changes();
	const broken = { root: { type: 'root', children: [{ type: 'widget' }] } };
	await payload.db.updateOne({ collection: 'articles', id, data: { body: broken }, req: {} });
	for (const documentId of [id, sound]) await announce('article', documentId, 'confirmed', 0);
	const changed = await feed.changed();
	expect(changed('article', id)).toBeUndefined();
	expect(changed('article', sound)?.doc).toMatchObject({ id: sound });
	const { siteStatus } = await import('./site-status.ts');
	expect(await siteStatus(payload, 'article', id)).toMatchObject({ state: 'fault' });

	await update(id, { body: lexical(paragraph('Đã sửa.')), _status: 'published' });
	expect((await feed.changed())('article', id)?.doc).toMatchObject({ id });
	expect(await siteStatus(payload, 'article', id)).toMatchObject({ state: 'pending', fault: null });
});

describe('a crash between a write and its confirmation', () => {
	test('is noticed after five seconds, and not before', async () => {
		const { id } = await feed.publish();
		await feed.changes();
		await feed.payload.db.updateOne({
			collection: 'articles',
			id,
			data: { title: 'Ghi xong thì mất điện' },
			req: {},
		});
		await announce('article', id, 'pending', 1000);
		expect((await feed.changes()).items).toEqual([]);
		await announce('article', id, 'pending', 6000);
		expect((await feed.changed())('article', id)?.doc).toMatchObject({
			title: 'Ghi xong thì mất điện',
		});
	});

	test('does not lose a document that was just being created', async () => {
		const { id } = await feed.publish();
		await feed.changes();
		await announce('article', undefined, 'pending', 6000);
		expect((await feed.changed())('article', id)?.doc).toMatchObject({ id });
	});
});

describe('removals', () => {
	const removals = async (after: number) => {
		await feed.dispatch();
		return removalsSchema.parse(await (await feed.get(`removals?after=${String(after)}`)).json());
	};

	test('are told without what else changed, and again in their turn', async () => {
		const { id, slug } = await feed.publish();
		const { cursor } = await feed.changes();
		const { id: other } = await feed.publish();
		const tag = await feed.payload.create({ collection: 'tags', data: { name: 'Bỏ' } as never });
		await feed.payload.create({ collection: 'authors', data: { penName: 'Bút danh' } as never });
		expect((await removals(cursor)).items).toEqual([]);

		await update(id, { _status: 'draft' });
		await feed.payload.delete({ collection: 'tags', id: tag.id });
		const told = await removals(cursor);
		expect(told.items.map(({ kind, id }) => [kind, id]).sort()).toEqual(
			[
				['article', id],
				['tag', tag.id],
				['tombstone', id],
			].sort(),
		);
		expect(told.items.find(({ kind }) => kind === 'tombstone')?.doc).toMatchObject({ slug });
		const { items, cursor: head } = await feed.changes();
		expect(told.cursor).toBe(head);
		expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([other, id, tag.id]));
		expect(await removals(head)).toEqual({ items: [], cursor: head });
	});

	test('do not tell what came back meanwhile', async () => {
		const { id } = await feed.publish();
		const { cursor } = await feed.changes();
		await update(id, { _status: 'draft' });
		await update(id, { _status: 'published' });
		expect((await removals(cursor)).items).toEqual([]);
		expect((await feed.get('removals?after=x')).status).toBe(400);
	});
});

describe('conditional requests', () => {
	test('say 304 while there is nothing new', async () => {
		const { cursor } = await feed.changes();
		const path = `changes?after=${String(cursor)}`;
		const etag = (await feed.get(path)).headers.get('etag') ?? '';
		const quiet = await feed.get(path, { 'if-none-match': etag });
		expect([quiet.status, await quiet.text()]).toEqual([304, '']);
		await feed.publish();
		await feed.dispatch();
		expect((await feed.get(path, { 'if-none-match': etag })).status).toBe(200);
	});

	test('tell a reader from the future where the present is', async () => {
		const { cursor } = await feed.changes();
		const answer = await feed.get(`changes?after=${String(cursor + 100)}`);
		expect(await answer.json()).toEqual({ items: [], cursor, more: false, since: null });
	});

	test('refuse nonsense', async () => {
		expect((await feed.get('changes?after=-1')).status).toBe(400);
		expect((await feed.get('changes?limit=x')).status).toBe(400);
	});
});

/** A row of the outbox, as a process that died has left it `ageMs` ago. */
const announce = (kind: string, documentId: string | undefined, state: string, ageMs: number) =>
	feed.payload.db.create({
		collection: 'changes',
		data: { kind, documentId, state, intentAt: new Date(Date.now() - ageMs).toISOString() },
		req: {},
	});
