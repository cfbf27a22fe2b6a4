import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { SearchAnswer } from '../../src/search/answer.ts';
import type { Running } from '../run.ts';
import { fillNewsroom, newArticle, newAuthor, paragraphs } from '../testing/newsroom.ts';
import { Random } from '../testing/random.ts';
import { runOn } from '../testing/running.ts';
import { Stack } from '../testing/stack.ts';

let stack: Stack;
let running: Running;
const random = new Random(11);

const put = (number: number, changes: Record<string, unknown>) => {
	const article = {
		...newArticle(stack.feed, random, number, '2026-11-20T02:00:00.000Z'),
		body: paragraphs(random, 1),
		...changes,
	};
	stack.feed.put('article', article.id, article);
	return article;
};
const sync = async () => {
	running.sync.wake();
	await running.sync.idle();
};
let readers = 0;
/** A request of a reader who has not asked before. */
const get = (path: string) =>
	fetch(running.siteUrl + path, { headers: { 'x-forwarded-for': `198.51.100.${(readers += 1)}` } });
const ask = async (query: string): Promise<SearchAnswer> => {
	const response = await get(`/tim-kiem.json?${query}`);
	expect(response.status).toBe(200);
	return (await response.json()) as SearchAnswer;
};
const titles = async (query: string) =>
	(await ask(query)).hits.map(({ title }) => title.map(({ text }) => text).join(''));

beforeAll(async () => {
	stack = new Stack();
	await stack.start();
	fillNewsroom(stack.feed, { count: 30 });
	put(900, { title: 'Đường về bến cảng', primaryCategory: 'cat-00001', categories: [] });
	put(901, { title: 'Nuôi dưỡng mầm non', primaryCategory: 'cat-00002', categories: [] });
	// A number that nothing else here names.
	put(902, {
		title: 'Theo Nghị quyết 57-NQ/TW',
		publishedAt: '2024-03-01T02:00:00.000Z',
		primaryCategory: 'cat-00002',
	});
	running = await runOn(stack);
});

afterAll(async () => {
	await running.stop();
	await stack.close();
});

describe('findable as soon as live, and not a moment longer', () => {
	test('a new article, an edit, a withdrawal', async () => {
		expect(await titles('q=lướt+ván')).toEqual([]);
		const article = put(910, { title: 'Lướt ván ở vịnh' });
		await sync();
		expect(await titles('q=luot+van')).toEqual(['Lướt ván ở vịnh']);
		stack.feed.put('article', article.id, { ...article, title: 'Chèo thuyền ở vịnh' });
		await sync();
		expect(await titles('q=luot+van')).toEqual([]);
		expect(await titles('q=cheo+thuyen')).toEqual(['Chèo thuyền ở vịnh']);
		stack.feed.put('article', article.id, undefined);
		await sync();
		expect(await titles('q=cheo+thuyen')).toEqual([]);
	});

	test('a page that cannot be pressed is not offered', async () => {
		put(911, { title: 'Tàu NỔ máy ra khơi xa' });
		await sync();
		expect(await titles('q=tau+no+may')).toEqual([]);
		expect((await ask('q=tau+no+may')).total).toBe(0);
		stack.feed.put('article', 'art-00911', undefined);
		await sync();
	});

	test('an expired article is not found, though nobody told the publisher', async () => {
		put(912, { title: 'Thông báo nghỉ bão', expiresAt: new Date(Date.now() + 6000).toISOString() });
		await sync();
		expect(await titles('q=nghi+bao')).toEqual(['Thông báo nghỉ bão']);
		await expect.poll(() => titles('q=nghi+bao'), { timeout: 40_000, interval: 300 }).toEqual([]);
	});

	test('an author’s new name is found at the articles that carry it', async () => {
		put(913, { title: 'Chuyện nghề', byline: [{ author: 'aut-00001' }] });
		await sync();
		stack.feed.put('author', 'aut-00001', {
			...newAuthor(random, 1),
			penName: 'Ngọc Trai',
		});
		await sync();
		expect(await titles('q=ngoc+trai&loai=tin-bai')).toContain('Chuyện nghề');
	});
});

describe('what readers ask for', () => {
	test('tabs, categories, times and order', async () => {
		const all = await ask('q=duong');
		expect(all.counts.article).toBeGreaterThanOrEqual(2);
		expect(await titles('q=duong&chuyen-muc=chuyen-muc-1')).toEqual(['Đường về bến cảng']);
		expect(await titles('q=duong&chuyen-muc=khong-co')).toEqual([]);
		expect(await titles('q=57nqtw&den=2024-03-01')).toEqual(['Theo Nghị quyết 57-NQ/TW']);
		expect(await titles('q=57nqtw&den=2024-02-29')).toEqual([]);
		expect(await titles('q=57nqtw&tu=2024-03-02')).toEqual([]);
		expect(await titles('q=57nqtw&trong=365')).toEqual([]);
		expect(await titles('q=Trang+0&loai=trang')).toEqual([]);
		const newest = await ask('q=hop+tac&xep=moi-nhat');
		const times = newest.hits.flatMap(({ at }) => at ?? []);
		expect(times).toEqual(times.toSorted().reverse());
		const second = await ask('q=hop+tac&trang=2');
		expect(second.request.page).toBe(2);
		expect(second.hits[0]?.path).not.toBe((await ask('q=hop+tac')).hits[0]?.path);
		expect((await ask('q=hop+tac&trang=999')).request.page).toBeLessThanOrEqual(50);
	});

	test('hits show the editor’s own words, marked', async () => {
		const { hits, suggestion } = await ask('q=duong+ve+ben');
		expect(hits[0]).toMatchObject({
			path: expect.stringMatching(/^\/tin\/bai-900/) as string,
			title: [{ text: 'Đường về bến', isMatch: true }, { text: ' cảng' }],
		});
		expect(suggestion).toBe('Đường về bến');
	});

	test('wrong marks and Telex are understood', async () => {
		expect(await ask('q=đưỡng+về+bến')).toMatchObject({
			reading: 'without-marks',
			suggestion: 'Đường về bến',
		});
		expect(await ask('q=dduwowngf+veef+beens')).toMatchObject({
			reading: 'telex',
			suggestion: 'đường về bến',
			total: 1,
		});
	});
});

test.each([
	['nothing', ''],
	['signs', '%22%22%22+OR+1%3D1+--'],
	['the index’s own syntax', 'title%3A+NEAR(a+b)+*+%5E+%7Bbody%7D'],
	['emoji', '%F0%9F%8E%89%F0%9F%8E%89'],
	['zero bytes', '%00%01%ff'],
	['broken encoding', '%E1%BB+%'],
	['ten kilobytes', 'h%E1%BB%A3p+'.repeat(1000)],
	['one endless word', 'a'.repeat(5000)],
	['quotation marks', '%22hop+tac%22'],
	['capital letters in NFD', encodeURIComponent('HỢP TÁC'.normalize('NFD'))],
])('%s as a query is answered', async (_name, query) => {
	const page = await get(`/tim-kiem/?q=${query}`);
	expect(page.status).toBe(200);
	expect(page.headers.get('cache-control')).toBe('no-store');
	expect(page.headers.get('x-robots-tag')).toBe('noindex');
	expect(page.headers.get('content-security-policy')).toContain('default-src');
	const json = await get(`/tim-kiem.json?q=${query}`);
	expect(json.status).toBe(200);
	expect(await json.json()).toHaveProperty('hits');
});

test('other parameters that make no sense are left out', async () => {
	const { request } = await ask('q=a&loai=%27&chuyen-muc=../x&trang=-5&tu=2026-13-45&trong=99');
	expect(request).toMatchObject({ tab: 'all', page: 1 });
	expect(request).not.toHaveProperty('category');
	expect(request).not.toHaveProperty('from');
});

test('without a question the page is the file of the release, also under its short address', async () => {
	const page = await get('/tim-kiem/');
	expect(page.headers.get('cache-control')).toBe('no-cache');
	const short = await fetch(`${running.siteUrl}/tim-kiem?q=a%20b`, { redirect: 'manual' });
	expect(short.status).toBe(301);
	expect(short.headers.get('location')).toBe('/tim-kiem/?q=a%20b');
});

test('one address that asks too much has to wait, others need not', async () => {
	const from = (address: string) =>
		fetch(`${running.siteUrl}/tim-kiem.json?q=bien`, { headers: { 'x-forwarded-for': address } });
	const many = await Promise.all(Array.from({ length: 120 }, () => from('203.0.113.7')));
	const refused = many.filter(({ status }) => status === 429);
	expect(refused.length).toBeGreaterThan(20);
	expect(refused[0]?.headers.get('retry-after')).toBe('5');
	expect(await refused[0]?.json()).toHaveProperty('error');
	expect((await from('203.0.113.8')).status).toBe(200);
});

describe('the library filtered, for those without JavaScript', () => {
	test('is rendered for this reader, kept by nobody, and found by no search', async () => {
		for (const query of [
			'q=nq',
			'loai=x&nam=2020',
			'hieuluc=__proto__',
			'coquan=%00',
			'nam=%F0%9F',
		]) {
			const response = await get(`/van-ban/?${query}`);
			expect(response.status, query).toBe(200);
			expect(response.headers.get('cache-control'), query).toBe('no-store');
			expect(response.headers.get('x-robots-tag'), query).toBe('noindex');
		}
	});

	test('without a condition the page is the file of the release', async () => {
		for (const query of ['', '?q=&loai=', '?utm_source=x']) {
			const response = await get(`/van-ban/${query}`);
			expect(response.headers.get('etag'), query).not.toBeNull();
			expect(response.headers.get('x-robots-tag'), query).toBeNull();
		}
	});

	test('costs the same allowance as a search', async () => {
		const from = { headers: { 'x-forwarded-for': '203.0.113.77' } };
		const ask = async () => (await fetch(`${running.siteUrl}/van-ban/?q=nq`, from)).status;
		expect(await Promise.all(Array.from({ length: 300 }, ask))).toContain(429);
		expect((await fetch(`${running.siteUrl}/van-ban/`, from)).status).toBe(200);
	});
});
