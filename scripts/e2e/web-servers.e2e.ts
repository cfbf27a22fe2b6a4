import { legalArticle } from '@haidang/cms/testing/legal-article';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findWebServers, type WebServers } from '../test/web-servers.ts';
import { body, type Doc, Newsroom } from './journey/newsroom.ts';
import { readRelease } from './journey/release.ts';
import { until } from './journey/wait.ts';
import { type ServerName, startWebServer, type WebServer } from './journey/web-server.ts';
import { startStack, type Stack } from './stack.ts';

const servers = findWebServers();
let stack: Stack;
let editor: Newsroom;
let category: Doc;

/** What the production documentation says of nginx and Caddy, from its own text, on the real servers. */
describe.skipIf(servers === undefined)('a documented web server', () => {
	beforeAll(async () => {
		stack = await startStack({ demo: true });
		editor = await Newsroom.login(stack, stack.users.secretary);
		category = await editor.create('categories', { name: 'Chuyện làng chài' });
	});
	afterAll(() => stack?.stop());

	const publish = async (title: string): Promise<Doc> => {
		const doc = await editor.create('articles', {
			...legalArticle,
			...{ title, articleType: 'original', primaryCategory: category.id },
			...{ body: body('Thuyền về lúc năm giờ sáng.'), _status: 'published' },
		});
		await editor.untilReported('article', doc.id, 'live');
		return doc;
	};

	test.for<ServerName>(['nginx', 'caddy'])(
		'%s gives readers what the publisher wrote',
		async (name) => {
			const moved = await publish(`Địa chỉ cũ của ${name}`);
			await editor.update('articles', moved.id, {
				slug: `dia-chi-moi-cua-${name}`,
				_status: 'published',
			});
			await until('the old address to lead on', async () => {
				const { status } = await ask(stack.siteUrl, `/tin/${moved.slug}/`);
				return status === 301;
			});
			const gone = await publish(`Bài rồi sẽ gỡ ở ${name}`);
			await editor.act(gone.id, 'withdraw', { reason: 'Tác giả rút bài.' });
			await editor.untilReported('article', gone.id, 'gone');

			const server = await startWebServer(name, servers as WebServers, stack);
			try {
				await looksRight(server, { moved, gone });
				if (name === 'nginx') expect(server.accessLog()).not.toContain('mot-khoa-bi-mat');
				const fresh = await publish(`Thuyền về muộn qua ${name}`);
				const page = await ask(server.url, `/tin/${fresh.slug}/`);
				expect(page.text.includes(String(fresh['title']))).toBe(true);
				await editor.act(fresh.id, 'withdraw', { reason: 'Tác giả rút bài.' });
				await editor.untilReported('article', fresh.id, 'gone');
				const before = await ask(server.url, `/tin/${fresh.slug}/`);
				expect(before.text.includes(REMOVED)).toBe(true);
				await server.reload();
				await until(
					'the answer 410',
					async () => (await ask(server.url, `/tin/${fresh.slug}/`)).status === 410,
				);

				await Promise.all([stack.stopPublisher(), stack.stopCms()]);
				await stillReads(server, name);
			} finally {
				await server.stop();
				await stack.startCms();
				await stack.startPublisher();
			}
		},
	);
});

async function looksRight(
	{ url, cmsUrl, accessLog }: WebServer,
	{ moved, gone }: { moved: Doc; gone: Doc },
): Promise<void> {
	const home = await ask(url, '/');
	expect(home.status).toBe(200);
	expect(isFile(home, 'index.html')).toBe(true);
	expect(home.headers.get('content-encoding')).toBe('br');
	expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
	const own = await ask(stack.siteUrl, '/');
	for (const header of [
		'content-security-policy',
		'x-content-type-options',
		'referrer-policy',
		'permissions-policy',
	])
		expect.soft(home.headers.get(header), header).toBe(own.headers.get(header));

	const old = await ask(url, `/tin/${moved.slug}/`);
	expect(old.status).toBe(301);
	expect(new URL(old.headers.get('location') ?? '', url).pathname).toMatch(/^\/tin\/dia-chi-moi/);
	const removed = await ask(url, `/tin/${gone.slug}/`);
	expect(removed.status).toBe(410);
	expect(removed.text.includes(REMOVED)).toBe(true);
	const missing = await ask(url, '/tin/khong-co-bai-nay/');
	expect(missing.status).toBe(404);
	expect(isFile(missing, '404.html')).toBe(true);

	const script = /\/_astro\/[^"' )]+/.exec(home.text)?.[0] ?? '';
	const file = await ask(url, script);
	expect(file.status, script).toBe(200);
	expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');

	const search = await ask(url, `/tim-kiem/?q=${encodeURIComponent('thuyền')}`);
	expect(search.status).toBe(200);
	expect(search.text.includes('<mark')).toBe(true);
	expect(search.headers.get('x-content-type-options')).toBe('nosniff');
	expect((await ask(url, '/tim-kiem.json?q=thuyen')).headers.get('content-type')).toContain('json');
	const library = await ask(url, '/van-ban/');
	const filtered = await ask(url, '/van-ban/?nam=2022');
	expect(isFile(library, 'van-ban/index.html')).toBe(true);
	expect(filtered.status).toBe(200);
	expect(isFile(filtered, 'van-ban/index.html')).toBe(false);

	const preview = await ask(url, '/xem-truoc/mot-khoa-bi-mat');
	expect(preview.status).toBeGreaterThanOrEqual(400);
	expect(preview.headers.get('cache-control')).toContain('no-store');
	const admin = await ask(cmsUrl, '/admin/login');
	expect(admin.status).toBe(200);
	// More than what nginx lets through by itself; nobody is logged in, so the CMS itself says no.
	const large = await fetch(`${cmsUrl}/api/media`, {
		method: 'POST',
		body: new Uint8Array(3_000_000),
	});
	expect(large.status).toBeLessThan(500);
	expect(large.status).not.toBe(413);
	await until('a log of requests', () => accessLog().includes('/tin/khong-co-bai-nay/'));
}

/** With the CMS and the publisher both down. */
async function stillReads({ url }: WebServer, name: ServerName): Promise<void> {
	expect(isFile(await ask(url, '/'), 'index.html')).toBe(true);
	expect((await ask(url, '/tim-kiem/')).status).toBe(200);
	for (const [address, file] of [
		['/tim-kiem/?q=a', 'tim-kiem/index.html'],
		['/van-ban/?nam=2022', 'van-ban/index.html'],
	] as const) {
		const answer = await ask(url, address);
		if (name === 'nginx') expect(isFile(answer, file), address).toBe(true);
		else expect(answer.text).toContain('đang tạm nghỉ');
		expect(answer.status).toBe(name === 'nginx' ? 200 : 502);
	}
}

const REMOVED = 'Bài này đã được gỡ';

/** Whether an answer is a file of the release; a page as a whole would fill the report of a failure. */
const isFile = ({ text }: { text: string }, file: string): boolean =>
	text === readRelease(stack.dataDir, file);

async function ask(url: string, address: string) {
	const response = await fetch(url + address, {
		redirect: 'manual',
		headers: { 'accept-encoding': 'br, gzip' },
	});
	const { status, headers } = response;
	return { status, headers, text: await response.text() };
}
