import { afterAll, beforeAll, expect, test } from 'vitest';

import { legalArticle } from '../../testing/legal-article.ts';
import { startTestPayload, type TestPayload } from '../../testing/payload.ts';
import { lexical, paragraph } from '../../testing/text.ts';

let cms: TestPayload;
let category: string;

beforeAll(async () => {
	cms = await startTestPayload();
	category = (
		await cms.payload.create({ collection: 'categories', data: { name: 'Thời sự' } as never })
	).id;
});
afterAll(() => cms.stop());

const create = (data: Record<string, unknown>, draft = false) =>
	cms.payload.create({
		collection: 'articles',
		data: {
			...legalArticle,
			articleType: 'original',
			primaryCategory: category,
			body: lexical(paragraph('Một câu.')),
			...data,
		} as never,
		draft,
		depth: 0,
	});
const update = (id: string, data: Record<string, unknown>, draft = false) =>
	cms.payload.update({ collection: 'articles', id, data: data as never, draft, depth: 0 });
const redirects = async () =>
	(await cms.payload.find({ collection: 'redirects', depth: 0, pagination: false })).docs;

test('the slug follows the title until the first publishing and then stays', async () => {
	const { id } = await create({ title: 'Nghị quyết 20–NQ/TW' }, true);
	const renamed = await update(id, { title: 'Hoà bình ở Đắk Lắk' }, true);
	expect(renamed.slug).toBe('hoa-binh-o-dak-lak');
	await update(id, { _status: 'published' });
	const later = await update(id, { title: 'Một tiêu đề khác hẳn', _status: 'published' });
	expect(later.slug).toBe('hoa-binh-o-dak-lak');
});

test('a slug written by hand is cleaned and no longer follows the title', async () => {
	const { id, slug } = await create({ title: 'Bài viết tay', slug: 'Đường Dẫn Riêng' }, true);
	expect(slug).toBe('duong-dan-rieng');
	expect((await update(id, { title: 'Tiêu đề mới' }, true)).slug).toBe('duong-dan-rieng');
});

test('equal titles get -2, -3, counting drafts and the trash', async () => {
	const first = await create({ title: 'Trùng tên' }, true);
	const second = await create({ title: 'Trùng tên', _status: 'published' });
	await update(second.id, { deletedAt: new Date().toISOString() });
	const third = await create({ title: 'Trùng  tên' }, true);
	expect([first.slug, second.slug, third.slug]).toEqual([
		'trung-ten',
		'trung-ten-2',
		'trung-ten-3',
	]);
});

test('a slug that only a pending draft has is taken as well', async () => {
	const published = await create({ title: 'Đang sửa', _status: 'published' });
	await update(published.id, { slug: 'ten-sap-doi' }, true);
	expect((await create({ title: 'Tên sắp đổi' }, true)).slug).toBe('ten-sap-doi-2');
});

test('a new slug of a published article leaves a redirect, and taking it back removes it', async () => {
	const { id } = await create({ title: 'Địa chỉ một', _status: 'published' });
	await update(id, { slug: 'dia-chi-hai', _status: 'published' });
	await update(id, { slug: 'dia-chi-ba', _status: 'published' });
	const rows = (await redirects()).filter(({ from }) => from.includes('dia-chi'));
	expect(rows.map(({ from }) => from).sort()).toEqual(['/tin/dia-chi-hai/', '/tin/dia-chi-mot/']);
	for (const { target } of rows) {
		expect(target.doc).toMatchObject({ relationTo: 'articles', value: id });
	}
	await update(id, { slug: 'dia-chi-mot', _status: 'published' });
	const left = (await redirects()).filter(({ from }) => from.includes('dia-chi'));
	expect(left.map(({ from }) => from).sort()).toEqual(['/tin/dia-chi-ba/', '/tin/dia-chi-hai/']);
});

test('a draft that was never public changes its slug without a trace', async () => {
	const { id } = await create({ title: 'Nháp thôi' }, true);
	await update(id, { slug: 'nhap-khac' }, true);
	await update(id, { _status: 'published' });
	expect((await redirects()).some(({ from }) => from === '/tin/nhap-thoi/')).toBe(false);
});

test('text is stored in NFC, rich text included', async () => {
	const title = 'Hội nghị Đổi mới'.normalize('NFD');
	const { body, ...article } = await create(
		{ title, body: lexical(paragraph('Ðảng uỷ'.normalize('NFD'))) },
		true,
	);
	expect(article.title).toBe('Hội nghị Đổi mới'.normalize('NFC'));
	expect(JSON.stringify(body)).toContain('Đảng uỷ'.normalize('NFC'));
});

test('a node that the site cannot show is refused in a draft, and nothing is lost', async () => {
	const { id } = await create({ title: 'Giữ nguyên' }, true);
	const unknown = { type: 'upload', version: 3, relationTo: 'media', value: 'x', fields: {} };
	await expect(update(id, { body: lexical(unknown) }, true)).rejects.toThrow(/Nội dung/);
	const kept = await cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 });
	expect(JSON.stringify(kept.body)).toContain('Một câu.');
});

test('a figure without its picture may be saved, not published, and the message names it', async () => {
	const figure = {
		type: 'block',
		version: 2,
		format: '',
		fields: { id: '1', blockType: 'figure', blockName: '', caption: 'Lễ ký kết' },
	};
	const { id } = await create({ title: 'Chờ ảnh', body: lexical(paragraph('Câu.'), figure) }, true);
	const error: unknown = await update(id, { _status: 'published' }).catch(
		(reason: unknown) => reason,
	);
	expect(JSON.stringify((error as { data: unknown }).data)).toContain(
		'Ảnh thứ 1 trong bài (“Lễ ký kết”)',
	);
});

test('publishing needs title and category', async () => {
	const { id } = await create({ title: 'Thiếu chuyên mục', primaryCategory: null }, true);
	const error: unknown = await update(id, { _status: 'published' }).catch(
		(reason: unknown) => reason,
	);
	expect(JSON.stringify((error as { data: unknown }).data)).toContain('primaryCategory');
});

test('the first publishing is stamped once; the date readers see may be set', async () => {
	const { id } = await create({ title: 'Dấu thời gian' }, true);
	const first = await update(id, { _status: 'published', publishedAt: '2021-10-29T07:44:00.000Z' });
	expect(first.publishedAt).toBe('2021-10-29T07:44:00.000Z');
	expect(Date.parse(first.firstPublishedAt ?? '')).toBeGreaterThan(Date.parse('2026-01-01'));
	await update(id, { _status: 'draft' });
	const again = await update(id, { _status: 'published', title: 'Dấu thời gian, sửa' });
	expect(again.firstPublishedAt).toBe(first.firstPublishedAt);
});

test('a copy of a published article is a draft that nobody has read', async () => {
	const { id } = await create({ title: 'Bản gốc', _status: 'published' });
	const copy = await cms.payload.duplicate({ collection: 'articles', id, depth: 0 });
	expect(copy).toMatchObject({ _status: 'draft', firstPublishedAt: null, publishedAt: null });
	expect(copy.slug).not.toBe('ban-goc');
});

test('an address of a source must be one of the web', async () => {
	const source = await cms.payload.create({
		collection: 'sources',
		data: { name: 'Báo Thử', domains: ['https://WWW.Bao-Thu.vn/tin', 'bao-thu.vn'] } as never,
	});
	expect(source.domains).toEqual(['bao-thu.vn']);
	const sourceRefs = [{ source: source.id, url: 'javascript:alert(1)' }];
	await expect(create({ title: 'Nguồn lạ', sourceRefs, _status: 'published' })).rejects.toThrow();
});

test('what an import says about its original is all kept', async () => {
	const legacy = {
		system: 'cu',
		key: '4711',
		url: 'http://cu.vn/4711',
		raw: 'Một câu.',
		hash: 'a1',
	};
	const { id } = await create({ title: 'Từ hệ thống cũ', legacy }, true);
	expect(await cms.payload.findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({
		legacy,
	});
	const found = await cms.payload.find({
		collection: 'articles',
		where: { 'legacy.key': { equals: '4711' } },
	});
	expect(found.docs.map((doc) => doc.id)).toEqual([id]);
});
