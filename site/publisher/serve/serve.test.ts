import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';

import { type Poke } from '@haidang/shared/feed/schemas';
import { sign } from '@haidang/shared/webhook/signature';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Running } from '../run.ts';
import { fillNewsroom, newArticle } from '../testing/newsroom.ts';
import { Random } from '../testing/random.ts';
import { runOn } from '../testing/running.ts';
import { differentPages, Stack } from '../testing/stack.ts';

let stack: Stack;
let running: Running;

beforeAll(async () => {
	stack = new Stack();
	await stack.start();
	fillNewsroom(stack.feed, { count: 40 });
	stack.feed.put('tombstone', 'old', {
		id: 'old',
		slug: 'bai-da-go',
		removedAt: '2026-11-01T00:00:00.000Z',
		reason: 'unpublished',
	});
	stack.feed.put('redirect', 'red', {
		id: 'red',
		from: '/cu/bai.html',
		target: { kind: 'page', id: 'page-00000' },
	});
	running = await runOn(stack);
});

afterAll(async () => {
	await running.stop();
	await stack.close();
});

describe('readers', () => {
	/** A raw request: `fetch` would tidy addresses and decompress. */
	const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
		new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>(
			(resolve, reject) => {
				const { hostname, port } = new URL(running.siteUrl);
				httpRequest({ hostname, port, path, method, headers }, (response) => {
					const chunks: Buffer[] = [];
					response.on('data', (chunk: Buffer) => chunks.push(chunk));
					response.on('end', () => {
						resolve({
							status: response.statusCode ?? 0,
							headers: response.headers as Record<string, string>,
							body: Buffer.concat(chunks),
						});
					});
				})
					.on('error', reject)
					.end();
			},
		);

	test('get pictures, styles and scripts with a short policy that lets nothing run, and the worker with that of the pages', async () => {
		const policyOf = async (path: string) =>
			(await get(path)).headers['content-security-policy'] ?? '';
		const name = [...stack.tree().keys()].find((file) => file.startsWith('media/')) ?? '';
		const page = await policyOf('/');
		expect(await policyOf('/sw.js')).toBe(page);
		for (const file of ['/_astro/style.a.css', `/${name}`]) {
			expect(await policyOf(file)).not.toBe(page);
			expect(await policyOf(file)).toContain("script-src 'none'");
			expect(await policyOf(file)).toContain("frame-ancestors 'self'");
		}
	});

	test('get a page plain or compressed, with its headers, and 304 when they have it', async () => {
		const plain = await get('/');
		expect(plain).toMatchObject({
			status: 200,
			headers: { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' },
		});
		expect(plain.headers['content-security-policy']).toContain("default-src 'self'");
		expect(plain.headers['x-content-type-options']).toBe('nosniff');
		const packed = await get('/', { 'accept-encoding': 'gzip, br' });
		expect(packed.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
		expect((await get('/', { 'if-none-match': plain.headers['etag'] ?? '' })).status).toBe(304);
		const head = await get('/', {}, 'HEAD');
		expect(head).toMatchObject({
			status: 200,
			headers: { 'content-length': String(plain.body.length) },
		});
		expect(head.body).toHaveLength(0);
	});

	test.each([
		['/tin/khong-co/', 404],
		['/tin', 404],
		['/tin/', 404],
		['/404/', 404],
		['/tin/bai-da-go/', 410],
		['/cu/bai.html', 301],
		['/trang-0', 301],
		['/../../etc/passwd', 404],
		['/%2e%2e/%2e%2e/mirror.db', 404],
		['/..%2f..%2fmirror.db', 404],
		['/media/..%2f..%2f..%2fmirror.db', 404],
		['/_astro/', 404],
		['/index.html.br', 404],
		['/%', 400],
		['/%00', 404],
	])('%s answers %i', async (path, status) => {
		const answer = await get(path);
		expect(answer.status).toBe(status);
		expect(answer.body.toString()).not.toContain('SQLite');
	});

	test('get media and assets with ranges, to be kept for a year', async () => {
		const name = [...stack.tree().keys()].find((file) => file.startsWith('media/')) ?? '';
		const part = await get(`/${name}`, { range: 'bytes=0-3' });
		expect(part).toMatchObject({ status: 206, body: Buffer.from('RIFF') });
		expect(part.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect((await get('/_astro/style.a.css')).headers['cache-control']).toContain('immutable');
	});

	test('never get half a page while pages are written', async () => {
		const random = new Random(4);
		let isDone = false;
		const reading = (async () => {
			let read = 0;
			while (!isDone) {
				const { body, headers } = await get('/', { 'accept-encoding': read % 2 === 0 ? 'br' : '' });
				const html = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
				expect(html.toString().endsWith('</p>')).toBe(true);
				read += 1;
			}
			return read;
		})();
		for (let number = 0; number < 15; number += 1) {
			const article = newArticle(stack.feed, random, 800 + number, new Date().toISOString());
			stack.feed.put('article', article.id, article);
			running.sync.wake();
			await running.sync.idle();
		}
		isDone = true;
		expect(await reading).toBeGreaterThan(15);
	});
});

describe('pokes', () => {
	const poke = (
		changes: { body?: string; secret?: string; id?: string; at?: number; unsigned?: boolean } = {},
	) => {
		const message: Poke = {
			type: 'changes.available',
			seq: stack.feed.seq,
			sentAt: new Date().toISOString(),
		};
		const body = changes.body ?? JSON.stringify(message);
		const signed = sign({
			id: changes.id ?? randomUUID(),
			body,
			secrets: [changes.secret ?? stack.feed.secrets[0] ?? ''],
			now: changes.at ?? Date.now(),
		});
		const headers = {
			'content-type': 'application/json',
			...(changes.unsigned === true ? {} : signed),
		};
		return fetch(`${running.controlUrl}/poke`, { method: 'POST', headers, body });
	};

	test.each([
		['without a signature', { unsigned: true }, 401],
		['with a wrong secret', { secret: 'bi-mat-khac-cung-dai-hon-ba-muoi-hai-ky-tu' }, 401],
		['of ten minutes ago', { at: Date.now() - 600_000 }, 401],
		['that is no JSON', { body: '{' }, 400],
		['of an unknown kind', { body: '{"type":"unknown"}' }, 400],
		['that is too large', { body: 'x'.repeat(70_000) }, 413],
	])('%s are refused', async (_name, changes, status) => {
		const asked = stack.feed.requests.length;
		expect((await poke(changes)).status).toBe(status);
		await running.sync.idle();
		expect(stack.feed.requests.length).toBe(asked);
	});

	test('replayed ones are refused', async () => {
		const id = randomUUID();
		expect((await poke({ id })).status).toBe(202);
		expect((await poke({ id })).status).toBe(409);
		await running.sync.idle();
	});

	test('a hundred in a second coalesce and end in the right state', async () => {
		const random = new Random(6);
		const asked = stack.feed.requests.filter((line) => line.includes('/changes')).length;
		await Promise.all(
			Array.from({ length: 100 }, (_, number) => {
				const article = newArticle(
					stack.feed,
					random,
					850 + (number % 20),
					'2026-11-23T00:00:00.000Z',
				);
				stack.feed.put('article', article.id, article);
				return poke();
			}),
		);
		await running.sync.idle();
		const cycles = stack.feed.requests.filter((line) => line.includes('/changes')).length - asked;
		expect(cycles).toBeLessThan(60);
		stack.now = running.publisher.now();
		expect(differentPages(stack.tree(), await stack.pressFresh())).toEqual([]);
	});

	test('health and metrics tell the state', async () => {
		const health = await fetch(`${running.controlUrl}/healthz`);
		expect(await health.json()).toMatchObject({ ready: true, seq: stack.feed.seq, faults: 0 });
		const metrics = await (await fetch(`${running.controlUrl}/metrics`)).text();
		expect(metrics).toMatch(/^haidang_ready 1$/m);
	});
});

test('with the CMS away the site stands, and reports are delivered when it is back', async () => {
	await stack.feed.stop();
	running.sync.wake();
	await running.sync.idle();
	expect((await fetch(running.siteUrl)).status).toBe(200);
	expect(running.sync.state.lastError).toBeDefined();
	await stack.feed.start();
	stack.feed.reports.length = 0;
	const article = newArticle(stack.feed, new Random(9), 990, new Date().toISOString());
	stack.feed.put('article', article.id, article);
	running.sync.wake();
	await running.sync.idle();
	expect(stack.feed.reports.at(-1)?.documents).toMatchObject([{ id: article.id }]);
});
