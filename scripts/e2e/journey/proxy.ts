import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between the publisher and the CMS does with a request. */
export type Mood =
	| 'pass'
	/** Answers 500. */
	| 'broken'
	/** Answers 200 with a page of some other server. */
	| 'html'
	/** Answers 200 with JSON that is no feed. */
	| 'nonsense'
	/** Passes the feed on with a document that the contract does not know, and one that breaks it. */
	| 'strange-documents'
	/** Passes everything but the bytes of pictures: those are out of reach for now. */
	| 'no-files';

/** A CMS that can be made to misbehave. */
export type Proxy = {
	url: string;
	/** Address of the real CMS; set it before the first request. */
	target: string;
	mood: Mood;
	/** How often the publisher asked for changes. */
	count: number;
	close: () => Promise<void>;
};

export async function startProxy(): Promise<Proxy> {
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			if (request.url?.startsWith('/api/feed/changes')) proxy.count += 1;
			const headers = Object.fromEntries(
				Object.entries(request.headers).filter(
					([name]) => name !== 'host' && name !== 'connection',
				),
			) as Record<string, string>;
			const { method = 'GET', url = '/' } = request;
			const body = method === 'GET' ? undefined : Buffer.concat(chunks);
			answer(proxy, { method, url, headers, body }, response).catch(() => {
				response.writeHead(502).end();
			});
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const proxy: Proxy = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		target: '',
		mood: 'pass',
		count: 0,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => {
					resolve();
				});
			}),
	};
	return proxy;
}

type Asked = {
	method: string;
	url: string;
	headers: Record<string, string>;
	body: Buffer | undefined;
};

async function answer(
	{ mood, target }: Proxy,
	{ method, url, headers, body }: Asked,
	response: ServerResponse,
): Promise<void> {
	if (mood === 'broken') return void response.writeHead(500).end('Internal Server Error');
	if (mood === 'html')
		return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Xin chào</h1>');
	if (mood === 'nonsense')
		return void response
			.writeHead(200, { 'content-type': 'application/json' })
			.end('{"items":"không phải danh sách","cursor":-1}');
	if (mood === 'no-files' && url.startsWith('/api/feed/files/'))
		return void response.writeHead(503).end();
	const original = await fetch(target + url, {
		method,
		headers,
		...(body === undefined ? {} : { body: new Uint8Array(body) }),
	});
	const bytes = Buffer.from(await original.arrayBuffer());
	const type = original.headers.get('content-type') ?? 'application/octet-stream';
	const etag = original.headers.get('etag');
	response.writeHead(original.status, {
		'content-type': type,
		...(etag === null ? {} : { etag }),
	});
	const isStrange = mood === 'strange-documents' && url.startsWith('/api/feed/changes');
	response.end(isStrange && original.status === 200 ? withStrangers(bytes) : bytes);
}

/** Adds an article without what every article has, and one that says it is what it is not. */
function withStrangers(bytes: Buffer): string {
	const feed = JSON.parse(bytes.toString('utf8')) as { items: object[]; cursor: number };
	if (feed.items.length === 0) return bytes.toString('utf8');
	const broken = {
		kind: 'article',
		id: 'khong-hop-le',
		hash: '0'.repeat(16),
		doc: { id: 'khong-hop-le' },
	};
	return JSON.stringify({ ...feed, items: [broken, ...feed.items] });
}
