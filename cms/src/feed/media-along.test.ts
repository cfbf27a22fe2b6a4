import type { Export, Index } from '@haidang/shared/feed/schemas';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { legalArticle } from '../testing/legal-article.ts';
import { startTestFeed, type TestFeed } from '../testing/feed.ts';
import { lexical, paragraph } from '../testing/text.ts';

let feed: TestFeed;
beforeAll(async () => {
	feed = await startTestFeed();
});
afterAll(() => feed.stop());

const upload = async (caption: string) => {
	const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#246' } })
		.jpeg()
		.toBuffer();
	const media = await feed.payload.create({
		collection: 'media',
		data: { alt: 'Ảnh', caption, credit: 'Thu Hà', origin: 'own' } as never,
		file: { name: 'anh.jpg', data, mimetype: 'image/jpeg', size: data.length },
	});
	return media.id;
};
const exported = async () => {
	const items: Export['items'] = [];
	for (let page: string | null = ''; page !== null;) {
		const answer: Export = (await (await feed.get(`export${page}`)).json()) as Export;
		items.push(...answer.items);
		page = answer.next === null ? null : `?page=${encodeURIComponent(answer.next)}`;
	}
	return items;
};
const indexed = async () => ((await (await feed.get('index')).json()) as Index).items;
const update = (id: string, data: object, draft = false) =>
	feed.payload.update({ collection: 'articles', id, data: data, draft, depth: 0 });

test('a picture is public from the first document that shows it, in the same answer', async () => {
	const id = await upload('Chú thích kín');
	const { id: article } = await feed.payload.create({
		collection: 'articles',
		data: {
			...{ ...legalArticle, title: 'Nháp', body: lexical(paragraph('Một câu.')) },
			...{ primaryCategory: feed.category, heroImage: { image: id } },
		} as never,
		draft: true,
	});
	const read = async () =>
		JSON.stringify([await feed.changes(), await exported(), await indexed()]);
	expect(await read()).not.toContain('Chú thích kín');
	expect(await indexed()).not.toContainEqual(expect.objectContaining({ kind: 'media', id }));

	await update(article, { _status: 'published' });
	const changed = await feed.changed();
	expect(changed('article', article)?.doc).toMatchObject({ id: article });
	expect(changed('media', id)?.doc).toMatchObject({ caption: 'Chú thích kín' });
	const own = (await exported()).filter((item) => item.id === id);
	expect(new Set(own.map(({ hash }) => hash)).size).toBe(1);
	expect(await indexed()).toContainEqual({ kind: 'media', id, hash: own[0]?.hash });
});

test('whoever reads later gets the picture with its document too', async () => {
	const id = await upload('Cho người đến sau');
	const { id: article } = await feed.publish({ heroImage: { image: id } });
	await feed.changes();
	const late = await (await feed.get('changes?after=0')).text();
	expect(late).toContain(article);
	expect(late).toContain('Cho người đến sau');
});

test('a picture in the text counts, one that only the newsroom keeps does not', async () => {
	const [shown, kept] = [await upload('Trong bài'), await upload('Bản lưu nội bộ')];
	const source = await feed.payload.create({
		collection: 'sources',
		data: { name: 'Sở Thử', kind: 'state' } as never,
	});
	const figure = {
		...{ type: 'block', version: 2, format: '' },
		fields: { id: '1', blockType: 'figure', blockName: '', image: shown },
	};
	await feed.publish({
		body: lexical(paragraph('Một câu.'), figure),
		sourceRefs: [{ source: source.id, archivedCopy: kept }],
	});
	const changed = await feed.changed();
	expect(changed('media', shown)?.doc).toMatchObject({ caption: 'Trong bài' });
	expect(changed('media', kept)?.doc ?? null).toBeNull();
});

test('a pending change of a published article does not give its new picture away', async () => {
	const id = await upload('Ảnh của bản sửa');
	const { id: article } = await feed.publish();
	await update(article, { heroImage: { image: id } }, true);
	await feed.changes();
	expect(JSON.stringify([await exported(), await indexed()])).not.toContain(id);
	await update(article, { title: 'Đã sửa', _status: 'published', heroImage: { image: id } });
	expect((await feed.changed())('media', id)?.doc).toMatchObject({ caption: 'Ảnh của bản sửa' });
});
