import { article as fixture } from '@haidang/shared/content/fixtures/article';
import { documents } from '@haidang/shared/content/fixtures/documents';
import type { Preview } from '@haidang/shared/feed/preview';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { jsonLog } from '../log.ts';
import type { Running } from '../run.ts';
import { fillNewsroom } from '../testing/newsroom.ts';
import { runOn } from '../testing/running.ts';
import { Stack } from '../testing/stack.ts';
import { createPreviewClient } from './client.ts';

let stack: Stack;
let running: Running;
let logged = '';

const TOKEN = `${'a1-_'.repeat(50)}.b`;
const ID = 'nhap-1';

beforeAll(async () => {
	stack = new Stack();
	await stack.start();
	fillNewsroom(stack.feed, { count: 10 });
	running = await runOn(stack, {
		log: jsonLog((line) => (logged += line)),
		preview: {
			cmsUrl: 'https://toa-soan.example/',
			client: createPreviewClient({ cmsUrl: stack.feed.url, key: stack.feed.key }),
		},
	});
});

afterAll(async () => {
	await running.stop();
	await stack.close();
});

const draft = (more: Partial<Preview> = {}, data: object = {}): Preview => ({
	...{ kind: 'article', id: ID, path: '/tin/ban-nhap/', state: 'never', isReviewer: false },
	...{ savedAt: '2026-11-24T01:00:00.000Z', expiresAt: '2026-11-24T01:10:00.000Z', missing: [] },
	documents: [
		{
			kind: 'article',
			id: ID,
			doc: {
				...fixture,
				...{ id: ID, slug: 'ban-nhap', title: 'Chuyện chưa kể', heroImage: { image: 'anh-moi' } },
				...data,
			},
		},
		{
			kind: 'media',
			id: 'anh-moi',
			doc: {
				...documents.media,
				id: 'anh-moi',
				original: { name: 'anh-moi-0a1b2c3d-700.webp', mimeType: 'image/webp', bytes: 4 },
				sizes: [{ name: 'anh-moi-0a1b2c3d-320.webp', mimeType: 'image/webp', bytes: 4 }],
			},
		},
	],
	...more,
});
const address = (token = TOKEN, id = ID) => `/xem-truoc/article/${id}/${token}/`;
const get = (path: string) => fetch(running.siteUrl + path);

beforeEach(() => {
	stack.feed.previews.clear();
	stack.feed.previews.set(TOKEN, draft());
});

describe('a draft', () => {
	test('is shown on the real page, with a banner, and with headers that keep it in', async () => {
		const answer = await get(address());
		const html = await answer.text();
		expect(answer.status).toBe(200);
		expect(html).toContain('Chuyện chưa kể');
		expect(html).toContain('Bản xem trước – chưa xuất bản');
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-robots-tag': 'noindex, nofollow, noarchive',
		});
		expect(answer.headers.get('content-security-policy')).toMatch(
			/frame-ancestors https:\/\/toa-soan\.example$/,
		);
		expect(html).toContain('data-admin="https://toa-soan.example"');
	});

	test('says what is missing, as text and not as markup', async () => {
		stack.feed.previews.set(TOKEN, draft({ missing: ['Chưa có <b>sapô</b>.'], state: 'changed' }));
		const html = await (await get(address())).text();
		expect(html).toContain('Chưa có &lt;b&gt;sapô&lt;/b&gt;.');
		expect(html).toContain('có sửa đổi chưa xuất bản');
	});

	test('shows its pictures behind the same token only', async () => {
		stack.feed.files.set('anh-moi-0a1b2c3d-320.webp', Buffer.from('RIFF'));
		const html = await (await get(address())).text();
		const image = `${address()}media/anh-moi-0a1b2c3d-320.webp`;
		expect(html).toContain(image);
		expect(html).not.toContain('"/media/anh-moi');
		const answer = await get(image);
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
		expect(await answer.text()).toBe('RIFF');
		expect((await get('/media/anh-moi-0a1b2c3d-320.webp')).status).toBe(404);
		expect((await get(`${address('x')}media/anh-moi-0a1b2c3d-320.webp`)).status).toBe(403);
		stack.feed.files.clear();
	});

	test('stands in place of the published one, and leaves it alone', async () => {
		const known = stack.feed.get('article', 'art-00001');
		if (!known) throw new Error('The newsroom is empty.');
		const changed = { ...known, title: 'Tít đã sửa, chưa đăng' };
		stack.feed.previews.set(
			TOKEN,
			draft({
				...{ id: known.id, path: `/tin/${known.slug}/`, state: 'changed' },
				documents: [{ kind: 'article', id: known.id, doc: changed }],
			}),
		);
		expect(await (await get(address(TOKEN, known.id))).text()).toContain(changed.title);
		expect(await (await get(`/tin/${known.slug}/`)).text()).toContain(known.title);
	});

	test('leaves no trace: not in the mirror, not in a release, not in the log', async () => {
		const before = stack.tree();
		await get(address());
		running.sync.wake();
		await running.sync.idle();
		expect(stack.tree()).toEqual(before);
		expect(running.publisher.mirror.index().some(({ id }) => id === ID)).toBe(false);
		const { site } = running.publisher;
		expect(site?.graph.claims.holderOf('/tin/ban-nhap/')).toBeUndefined();
		expect((await get('/tin/ban-nhap/')).status).toBe(404);
		expect(logged).not.toContain(TOKEN);
		expect(logged).not.toContain('Chuyện chưa kể');
	});

	test('that does not fit the contract is said to have failed', async () => {
		stack.feed.previews.set(TOKEN, draft({}, { title: '' }));
		const answer = await get(address());
		expect(answer.status).toBe(500);
		expect(await answer.text()).toContain('Chưa dựng được trang xem trước');
		expect(logged).not.toContain(TOKEN);
	});
});

describe('who may not see it', () => {
	test.each([
		['unknown', 403, 'không đúng'],
		['expired', 403, 'đã hết hạn'],
		['revoked', 403, 'đã bị thu hồi'],
		['forbidden', 403, 'Không còn quyền'],
		['gone', 410, 'không còn'],
	] as const)('is told why: %s', async (why, status, words) => {
		stack.feed.previews.set('het', why);
		const answer = await get(address('het'));
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
		const html = await answer.text();
		expect(html).toContain(words);
		expect(html).toContain('noindex');
	});

	test('gets nothing for another document, or an address that is none', async () => {
		expect((await get(address(TOKEN, 'khac'))).status).toBe(403);
		expect((await get(`/xem-truoc/topic/x/${TOKEN}/`)).status).toBe(403);
		for (const path of ['/xem-truoc/', '/xem-truoc/article/', `/xem-truoc/article/${ID}/`])
			expect((await get(path)).status).toBe(404);
	});

	test('is told to wait when the CMS is away', async () => {
		stack.feed.mood = 'html';
		expect((await get(address())).status).toBe(503);
		stack.feed.mood = 'sound';
		expect((await get(address())).status).toBe(200);
	});

	test('may not guess for long, while who has a good token goes on', async () => {
		await get(address());
		const statuses = new Set<number>();
		for (let guess = 0; guess < 30; guess += 1)
			statuses.add((await get(address(`doan-${guess}`))).status);
		expect([...statuses]).toEqual([403, 429]);
		expect((await get(address())).status).toBe(200);
	});
});
