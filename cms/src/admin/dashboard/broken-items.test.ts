import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { legalArticle } from '../../testing/legal-article.ts';
import { startTestPayload, type TestPayload } from '../../testing/payload.ts';
import { lexical, paragraph } from '../../testing/text.ts';

let cms: TestPayload;
let find: () => Promise<{ message: string; count: number; examples: { title: string }[] }[]>;
beforeAll(async () => {
	cms = await startTestPayload();
	const { findBrokenItems } = await import('./broken-items.ts');
	find = () => findBrokenItems(cms.payload);
	await cms.payload.updateGlobal({
		slug: 'legalIdentity',
		data: {
			siteName: 'Hải Đăng',
			organisation: 'Liên minh',
			parentBody: 'Ủy ban',
			licence: 'Giấy phép số 1',
			citationNotice: 'Ghi rõ nguồn',
			address: 'Số 1',
			email: 'a@b.vn',
			phone: '0225',
			responsiblePerson: 'Bà A',
		},
	});
});
afterAll(() => cms.stop());

const create = async (collection: string, data: object) =>
	(await cms.payload.create({ collection, data } as never)) as unknown as { id: string };

const article = async (title: string, category: string, more: object = {}) =>
	create('articles', {
		...legalArticle,
		title,
		articleType: 'original',
		primaryCategory: category,
		body: lexical(paragraph('Một câu.')),
		byline: [{ text: 'Ban Biên tập' }],
		_status: 'published',
		...more,
	});

test('a whole newsroom has nothing to put right; an empty identity has', async () => {
	expect(await find()).toEqual([]);
	await cms.payload.updateGlobal({ slug: 'legalIdentity', data: { phone: '' } });
	expect((await find()).map(({ message }) => message)).toEqual([
		'Khung pháp nhân ở chân trang còn thiếu: điện thoại.',
	]);
	await cms.payload.updateGlobal({ slug: 'legalIdentity', data: { phone: '0225' } });
});

test('a picture without credit is named until it has one', async () => {
	const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
		.png()
		.toBuffer();
	const { id } = await cms.payload.create({
		collection: 'media',
		data: { alt: 'Cánh đồng', origin: 'own' },
		file: { name: 'dong.png', data, mimetype: 'image/png', size: data.length },
	});
	const [found] = await find();
	expect(found).toMatchObject({ count: 1, examples: [{ title: 'Cánh đồng' }] });
	expect(found?.message).toContain('chưa ghi người chụp');
	await cms.payload.update({ collection: 'media', id, data: { credit: 'Thu Hà' } });
	expect(await find()).toEqual([]);
	await cms.payload.update({
		collection: 'media',
		id,
		data: { rightsExpiry: '2020-01-01T00:00:00.000Z' },
	});
	expect((await find())[0]?.message).toContain('hết hạn');
	await cms.payload.delete({ collection: 'media', id });
});

test('an article that links to one that was removed is named, by text and by “related”', async () => {
	const { id: category } = await create('categories', { name: 'Kinh tế' });
	const target = await article('Bài sẽ gỡ', category);
	const link = {
		type: 'link',
		version: 3,
		fields: { linkType: 'internal', doc: { relationTo: 'articles', value: target.id } },
		children: paragraph('bài trước').children,
	};
	await article('Có liên kết', category, {
		body: lexical({ ...paragraph('x'), children: [link] }),
	});
	await article('Có bài liên quan', category, { related: [target.id] });
	await article('Không liên can', category);
	expect(await find()).toEqual([]);
	await cms.payload.update({ collection: 'articles', id: target.id, data: { _status: 'draft' } });
	const [found] = await find();
	expect(found?.message).toContain('liên kết tới bài đã gỡ');
	expect(found?.examples.map(({ title }) => title).toSorted()).toEqual([
		'Có bài liên quan',
		'Có liên kết',
	]);
});

test('an article that came from an old system in disorder is in the queue', async () => {
	const { id: category } = await create('categories', { name: 'Tin cũ' });
	const { id } = await article('Bài nhập từ trang cũ', category);
	const before = (await find()).length;
	const data = { gate: { state: 'blocked' } };
	await cms.payload.db.updateOne({ collection: 'articles', id, data, req: {} });
	const found = await find();
	expect(found).toHaveLength(before + 1);
	expect(found.map(({ message }) => message).join()).toContain('chưa theo quy tắc');
});
