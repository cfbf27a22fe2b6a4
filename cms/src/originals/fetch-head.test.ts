import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { isPrivateAddress } from '../webhooks/private-address.ts';
import { fetchHead } from './fetch-head.ts';
import { readHead } from './read-head.ts';

/** Stands for the public internet; every other loopback address stays what it is. */
const PUBLIC = '127.0.0.2';
const isPrivate = (address: string) => address !== PUBLIC && isPrivateAddress(address);

let server: Server;
let inside: Server;
let port: number;
let insidePort: number;
let seen: string[] = [];
let seenInside = 0;

const HEAD = `<!doctype html><html><head><title>Tên khác</title>
<meta property="og:title" content="C&#225;ch l&agrave;m &quot;mới&quot; &amp; hay">
<meta name='author' content='Lan Mai'><meta property=article:published_time content=2026-11-24T08:15:00+07:00>
<meta property="og:site_name" content="Báo Mẫu"><link rel="canonical" href="/vu-moi?utm_source=x"></head><body>`;

beforeAll(async () => {
	const pages: Record<string, (answer: ServerResponse) => void> = {
		'/page': (answer) =>
			// The connection stays open: what comes after the head is not waited for.
			void answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(HEAD),
		'/pdf': (answer) =>
			void answer.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
		'/missing': (answer) => void answer.writeHead(404, { 'content-type': 'text/html' }).end('no'),
		'/slow': () => undefined,
		'/endless': (answer) => {
			answer.writeHead(200, { 'content-type': 'text/html' });
			const more = () => {
				while (!answer.destroyed && answer.write(Buffer.alloc(64 * 1024, 'a')));
			};
			answer.on('drain', more);
			more();
		},
		'/said-to-be-big': (answer) =>
			void answer
				.writeHead(200, { 'content-type': 'text/html', 'content-length': 2 * 1024 * 1024 })
				.write('<html>'),
		'/moved': (answer) => void answer.writeHead(302, { location: '/page' }).end(),
		'/inside': (answer) =>
			void answer.writeHead(302, { location: `http://127.0.0.1:${insidePort}/` }).end(),
		'/name-inside': (answer) =>
			void answer.writeHead(302, { location: `http://localhost:${insidePort}/` }).end(),
		'/file': (answer) => void answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
		'/round': (answer) => void answer.writeHead(302, { location: '/round' }).end(),
	};
	server = createServer((request, answer) => {
		seen.push(request.url ?? '');
		const page = pages[request.url ?? ''];
		if (page) page(answer);
		else answer.writeHead(404).end();
	});
	inside = createServer((_request, answer) => {
		seenInside += 1;
		answer.writeHead(200, { 'content-type': 'text/html' }).end(HEAD);
	});
	const listen = (each: Server, host: string) =>
		new Promise<number>((resolve) => {
			each.listen(0, host, () => resolve((each.address() as AddressInfo).port));
		});
	port = await listen(server, PUBLIC);
	insidePort = await listen(inside, '127.0.0.1');
});
beforeEach(() => {
	seen = [];
});
afterAll(() => {
	for (const each of [server, inside]) {
		each.closeAllConnections();
		each.close();
	}
});

const get = (path: string, timeoutMs?: number) =>
	fetchHead(`http://${PUBLIC}:${port}${path}`, {
		isPrivate,
		ports: [port, insidePort],
		...(timeoutMs !== undefined && { timeoutMs }),
	});

test.each(['/page', '/moved'])('%s is read up to the end of its head', async (path) => {
	const head = await get(path);
	if (!head.ok) throw new Error(head.reason);
	expect(readHead(head.html, head.url)).toEqual({
		title: 'Cách l&agrave;m "mới" & hay',
		author: 'Lan Mai',
		publishedAt: '2026-11-24T01:15:00.000Z',
		siteName: 'Báo Mẫu',
		canonical: `http://${PUBLIC}:${port}/vu-moi`,
	});
});

test.each([
	['/pdf', 'type'],
	['/missing', 'status'],
	['/endless', 'size'],
	['/said-to-be-big', 'size'],
	['/inside', 'private'],
	['/name-inside', 'private'],
	['/file', 'bad-address'],
] as const)('%s: %s', async (path, reason) => {
	expect(await get(path)).toEqual({ ok: false, reason });
});

test('a page that never answers is given up', async () => {
	expect(await get('/slow', 300)).toEqual({ ok: false, reason: 'timeout' });
});

test('three redirects, not more', async () => {
	expect(await get('/round')).toEqual({ ok: false, reason: 'redirects' });
	expect(seen).toHaveLength(4);
});

test('nothing private was ever reached', async () => {
	for (const address of [
		`http://127.0.0.1:${insidePort}/`,
		`http://localhost:${insidePort}/`,
		`http://[::1]:${insidePort}/`,
		`http://[::ffff:127.0.0.1]:${insidePort}/`,
		`http://2130706433:${insidePort}/`,
		`http://0x7f.1:${insidePort}/`,
		`http://0177.0.0.1:${insidePort}/`,
		`http://127.1:${insidePort}/`,
		'http://10.0.0.1/',
		'http://169.254.169.254/latest/meta-data/',
		'http://100.64.0.1/',
		'http://[fd00::1]/',
		'http://[fe80::1]/',
		'http://[64:ff9b::7f00:1]/',
		'http://172.16.0.1/',
		'http://192.168.1.1/',
		'http://0.0.0.0/',
	]) {
		expect(await fetchHead(address, { ports: [insidePort] }), address).toEqual({
			ok: false,
			reason: 'private',
		});
	}
	for (const address of ['ftp://bao.vn/', 'file:///etc/passwd', 'http://a:b@bao.vn/']) {
		expect(await fetchHead(address)).toEqual({ ok: false, reason: 'bad-address' });
	}
	// A public host is no way to knock at other services.
	for (const at of [22, 25, 6379, 8080]) {
		expect(await fetchHead(`http://bao.vn:${at}/`)).toEqual({ ok: false, reason: 'bad-address' });
	}
	expect(await fetchHead('ftp://bao.vn/')).toEqual({ ok: false, reason: 'bad-address' });
	expect(seenInside).toBe(0);
});

test('a canonical address of another host is not believed, and a time without zone is ours', () => {
	const html =
		'<link rel=canonical href="https://khac.vn/a"><meta name="pubdate" content="2026-11-24 08:15">';
	expect(readHead(html, 'https://bao.vn/a')).toEqual({ publishedAt: '2026-11-24T01:15:00.000Z' });
});
