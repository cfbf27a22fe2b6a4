import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { KINDS, type DocumentOf, type Kind } from '@haidang/shared/content/document';
import { contentHash } from '@haidang/shared/content/hash';
import { type Preview, PREVIEW_HEADER, type PreviewRefusal } from '@haidang/shared/feed/preview';
import { type FeedItem, type Report, reportSchema } from '@haidang/shared/feed/schemas';
import { verify } from '@haidang/shared/webhook/signature';

/** How the server answers: as it should, or in one of the ways in which a CMS goes wrong. */
export type Mood = 'sound' | 'error' | 'html' | 'broken-json' | 'wrong-shape';

const PAGE = 500;

/** A CMS as the publisher sees it: the feed over real HTTP, with documents held in memory. */
export class FeedServer {
	readonly key = 'khoa-doc-feed-dai-hon-ba-muoi-hai-ky-tu';
	readonly secrets = ['bi-mat-webhook-dai-hon-ba-muoi-hai-ky-tu'];
	readonly reports: Report[] = [];
	readonly requests: string[] = [];
	readonly files = new Map<string, Buffer>();
	/** Drafts by token, or why the token is refused. */
	readonly previews = new Map<string, Preview | PreviewRefusal>();
	/** Files that are not there are then said to be out of reach for now, not lost. */
	areFilesAway = false;
	mood: Mood = 'sound';
	/** Answers that are ready and not sent yet: those whose path holds this text, until the promise ends. */
	held: { path: string; until: Promise<void> } | undefined;
	seq = 0;

	readonly #documents = new Map<string, FeedItem>();
	/** The last change of each document. */
	readonly #changed = new Map<string, number>();
	#server: Server | undefined;
	#port = 0;

	get url(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	async start(port = this.#port): Promise<void> {
		const server = createServer((request, response) => void this.#answer(request, response));
		server.keepAliveTimeout = 60_000;
		await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
		this.#server = server;
		this.#port = (server.address() as AddressInfo).port;
	}

	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}

	/** Publishes a document, or with `undefined` takes it away. */
	put<K extends Kind>(kind: K, id: string, doc: DocumentOf<K> | undefined): void {
		this.putRaw(kind, id, doc);
	}

	/** The same for what no schema allows. */
	putRaw(kind: Kind, id: string, doc: unknown): void {
		const key = `${kind}:${id}`;
		this.seq += 1;
		if (doc === undefined) this.#documents.delete(key);
		else this.#documents.set(key, { kind, id, hash: contentHash(doc), doc });
		this.#changed.set(key, this.seq);
	}

	/** Changes a document without telling: what a lost outbox row would do. */
	putSilently(kind: Kind, id: string, doc: unknown): void {
		this.#documents.set(`${kind}:${id}`, { kind, id, hash: contentHash(doc), doc });
	}

	get<K extends Kind>(kind: K, id: string): DocumentOf<K> | undefined {
		return this.#documents.get(`${kind}:${id}`)?.doc as DocumentOf<K> | undefined;
	}

	ids(kind: Kind): string[] {
		return [...this.#documents.values()].filter((item) => item.kind === kind).map(({ id }) => id);
	}

	items(): FeedItem[] {
		return [...this.#documents.values()];
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url ?? '/', this.url);
		this.requests.push(`${request.method} ${url.pathname}`);
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const body = Buffer.concat(chunks).toString();
		const send = (status: number, value: unknown, headers: Record<string, string> = {}) => {
			response.writeHead(status, { 'content-type': 'application/json', ...headers });
			response.end(typeof value === 'string' ? value : JSON.stringify(value));
		};
		if (this.mood === 'error') return send(500, { errors: [{ message: 'Something went wrong.' }] });
		if (this.mood === 'html') return send(200, '<!doctype html><title>Bảo trì</title>');
		if (this.mood === 'broken-json') return send(200, '{"items": [');
		if (this.mood === 'wrong-shape') return send(200, { items: 'none', cursor: -1 });

		if (url.pathname === '/api/feed/reports') {
			const headers = request.headers as Record<string, string>;
			if (!verify({ headers, body, secrets: this.secrets }).ok) return send(401, {});
			this.reports.push(reportSchema.parse(JSON.parse(body)));
			return send(200, {});
		}
		if (request.headers.authorization !== `Bearer ${this.key}`) return send(401, {});
		if (url.pathname === '/api/feed/changes') {
			const answer = this.#changes(Number(url.searchParams.get('after')));
			await this.#wait(url.pathname);
			const etag = `"${this.seq}"`;
			if (request.headers['if-none-match'] === etag) return send(304, '');
			return send(200, answer, { etag });
		}
		if (url.pathname === '/api/feed/removals')
			return send(200, this.#removals(Number(url.searchParams.get('after'))));
		if (url.pathname === '/api/feed/export')
			return send(200, this.#export(Number(url.searchParams.get('page') ?? 0)));
		if (url.pathname === '/api/feed/index') {
			return send(200, {
				items: this.items().map(({ kind, id, hash }) => ({ kind, id, hash })),
				cursor: this.seq,
			});
		}
		const draft = /^\/api\/feed\/preview\/(\w+)\/([^/]+)(?:\/files\/(.+))?$/.exec(url.pathname);
		if (draft) {
			const [, kind, id, name] = draft;
			const found = this.previews.get(String(request.headers[PREVIEW_HEADER])) ?? 'unknown';
			if (typeof found === 'string') return send(403, { refused: found });
			if (found.kind !== kind || found.id !== id) return send(403, { refused: 'unknown' });
			const bytes = name === undefined ? undefined : this.files.get(name);
			if (name === undefined) return send(200, found);
			if (!bytes) return send(404, {});
			response.writeHead(200, { 'content-type': 'image/webp' });
			return void response.end(bytes);
		}
		const file = this.files.get(decodeURIComponent(url.pathname.replace('/api/feed/files/', '')));
		await this.#wait(url.pathname);
		if (!file) return send(this.areFilesAway ? 503 : 404, {});
		response.writeHead(200, { 'content-type': 'application/octet-stream' });
		response.end(file);
	}

	async #wait(path: string): Promise<void> {
		if (this.held && path.includes(this.held.path)) await this.held.until;
	}

	#changes(after: number) {
		const news = [...this.#changed].filter(([, seq]) => seq > after).sort(([, a], [, b]) => a - b);
		const page = news.slice(0, PAGE);
		const items = page.map(([key]) => this.#documents.get(key) ?? goneItem(key));
		const cursor = page.at(-1)?.[1] ?? Math.max(after, this.seq);
		const since = items.length > 0 ? new Date().toISOString() : null;
		return { items, cursor, more: news.length > PAGE, since };
	}

	#removals(after: number) {
		const items = [...this.#changed]
			.filter(([, seq]) => seq > after)
			.map(([key]) => this.#documents.get(key) ?? goneItem(key))
			.filter(({ kind, doc }) => doc == null || kind === 'tombstone');
		return { items, cursor: Math.max(after, this.seq) };
	}

	#export(page: number) {
		const all = this.items();
		const items = all.slice(page * PAGE, (page + 1) * PAGE);
		const isLast = (page + 1) * PAGE >= all.length;
		return { items, cursor: this.seq, next: isLast ? null : String(page + 1) };
	}
}

function goneItem(key: string): FeedItem {
	const kind = KINDS.find((known) => key.startsWith(`${known}:`));
	if (!kind) throw new Error(`No kind is in ${key}.`);
	return { kind, id: key.slice(kind.length + 1), hash: null, doc: null };
}
