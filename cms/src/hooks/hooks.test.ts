import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestPayload, type TestPayload } from '../testing/payload.ts';

let cms: TestPayload;

beforeAll(async () => {
	cms = await startTestPayload();
});
afterAll(() => cms.stop());

test('a category keeps its slug when renamed; a new slug leaves a redirect to it', async () => {
	const { payload } = cms;
	const { id, slug } = await payload.create({
		collection: 'categories',
		data: { name: 'Đời sống' } as never,
	});
	const renamed = await payload.update({ collection: 'categories', id, data: { name: 'Xã hội' } });
	expect([slug, renamed.slug]).toEqual(['doi-song', 'doi-song']);
	await payload.update({ collection: 'categories', id, data: { slug: 'xa-hoi' } });
	const { docs } = await payload.find({ collection: 'redirects', depth: 0 });
	expect(docs.map(({ from, target }) => [from, target.doc])).toEqual([
		['/chuyen-muc/doi-song/', { relationTo: 'categories', value: id }],
	]);
});

test('authors sort by given name; slug and sort name come by themselves', async () => {
	const author = await cms.payload.create({
		collection: 'authors',
		data: { penName: 'Hải Âu', fullName: 'Nguyễn Thị Hải Anh' } as never,
	});
	expect([author.slug, author.sortName]).toEqual(['hai-au', 'Anh Thị Hải Nguyễn']);
});

test('a page cannot take an address that the site uses itself', async () => {
	const data = { title: 'Tìm kiếm', _status: 'published' } as never;
	await expect(cms.payload.create({ collection: 'pages', data })).rejects.toThrow(/Đường dẫn/);
	const draft = await cms.payload.create({
		collection: 'pages',
		data: { title: 'Tin' } as never,
		draft: true,
	});
	await expect(
		cms.payload.update({ collection: 'pages', id: draft.id, data: { _status: 'published' } }),
	).rejects.toThrow(/Đường dẫn/);
});

test('a title without letters still gets an address', async () => {
	const { slug } = await cms.payload.create({ collection: 'tags', data: { name: '★★★' } as never });
	expect(slug).toMatch(/^muc-[0-9a-f]{8}$/);
});

test.each([
	['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'dQw4w9WgXcQ'],
	['https://youtu.be/dQw4w9WgXcQ?si=x', 'dQw4w9WgXcQ'],
	['https://vimeo.com/76979871', '76979871'],
	['dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
])('a pasted video address %s is reduced to %s', async (platformId, expected) => {
	const platform = platformId.includes('vimeo') ? 'vimeo' : 'youtube';
	const video = await cms.payload.create({
		collection: 'videos',
		data: {
			title: 'Chương trình',
			platform,
			platformId,
			airedAt: '2022-07',
			_status: 'published',
		} as never,
	});
	expect([video.platformId, Boolean(video.publishedAt)]).toEqual([expected, true]);
});

test('globals store NFC too', async () => {
	const siteName = 'Hải Đăng'.normalize('NFD');
	const global = await cms.payload.updateGlobal({ slug: 'legalIdentity', data: { siteName } });
	expect(global.siteName).toBe('Hải Đăng'.normalize('NFC'));
});

test.each(['javascript:alert(1)', '//evil.example', 'ftp://x.example/a', 'gioi-thieu'])(
	'a menu entry cannot lead to %s',
	async (url) => {
		const footer = [{ label: 'Lạ', target: { linkType: 'custom' as const, url } }];
		await expect(
			cms.payload.updateGlobal({ slug: 'navigation', data: { footer } }),
		).rejects.toThrow();
	},
);

test('redirects take a path, also from a pasted address, each once', async () => {
	const target = { linkType: 'custom' as const, url: '/gioi-thieu/' };
	const create = (from: string) =>
		cms.payload.create({ collection: 'redirects', data: { from, target } });
	expect((await create('https://cu.example/2021/10/bai.html')).from).toBe('/2021/10/bai.html');
	await expect(create('/2021/10/bai.html')).rejects.toThrow();
	await expect(create('/a?b=c')).rejects.toThrow();
});
