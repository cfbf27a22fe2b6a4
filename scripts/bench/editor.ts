import { fromMarkup } from '@haidang/shared/richtext/from-markup';
import { toLexical } from '@haidang/shared/richtext/to-lexical';

import { users } from '../e2e/users.ts';
import type { Settings } from '../start/settings.ts';

export type Doc = Record<string, unknown> & { id: string; slug: string; title: string };
type Lexical = { root: { children: unknown[] } };

/** Fields of an article that an editor fills in; the publishing request carries them all, as the admin's does. */
const FIELDS = [
	...['title', 'sapo', 'body', 'articleType', 'heroImage', 'primaryCategory', 'categories'],
	...['tags', 'byline', 'sourceRefs', 'related'],
];

/** An editor at work over HTTP, logged in by the session cookie like a browser. */
export class Editor {
	readonly #cmsUrl: string;
	readonly #cookie: string;

	private constructor(cmsUrl: string, cookie: string) {
		this.#cmsUrl = cmsUrl;
		this.#cookie = cookie;
	}

	/** @throws when the login is refused */
	static async login({ cmsUrl }: Settings): Promise<Editor> {
		const { email, password } = users.editor;
		const response = await fetch(`${cmsUrl}/api/users/login`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: cmsUrl },
			body: JSON.stringify({ email, password }),
		});
		const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
		if (!response.ok || cookie === '') throw new Error(`Login: HTTP ${response.status}`);
		return new Editor(cmsUrl, cookie);
	}

	/** The newest articles with everything that a publishing request carries, to write new ones after. */
	async templates(count: number): Promise<Record<string, unknown>[]> {
		const query = `limit=${count}&depth=0&sort=-publishedAt&where[articleType][not_equals]=link`;
		const { docs } = (await this.#ask('GET', `/articles?${query}`)) as { docs: Doc[] };
		return docs.map((doc) =>
			Object.fromEntries(FIELDS.map((name) => [name, withoutIds(doc[name])])),
		);
	}

	async ids(collection: string, count: number): Promise<string[]> {
		const path = `/${collection}?limit=${count}&depth=0&sort=id`;
		return ((await this.#ask('GET', path)) as { docs: Doc[] }).docs.map(({ id }) => id);
	}

	async createDraft(data: object): Promise<Doc> {
		const made = (await this.#ask('POST', '/articles?draft=true&depth=0', data)) as { doc: Doc };
		return made.doc;
	}

	/** What the button “Xuất bản” sends. */
	async publish(id: string, data: object): Promise<void> {
		await this.#ask('PATCH', `/articles/${id}?depth=0`, { ...data, _status: 'published' });
	}

	async #ask(method: string, path: string, body?: object): Promise<unknown> {
		const response = await fetch(`${this.#cmsUrl}/api${path}`, {
			method,
			headers: {
				cookie: this.#cookie,
				origin: this.#cmsUrl,
				...(body && { 'content-type': 'application/json' }),
			},
			...(body && { body: JSON.stringify(body) }),
		});
		const answer = await response.text();
		if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status} ${answer}`);
		return JSON.parse(answer);
	}
}

/** A text with one more paragraph at its end. */
export function withParagraph(body: unknown, words: string): object {
	const { root, ...rest } = body as Lexical;
	const added = toLexical(fromMarkup(words)) as unknown as Lexical;
	return { ...rest, root: { ...root, children: [...root.children, ...added.root.children] } };
}

/** Rows of a list get ids of their own in each document. */
function withoutIds(value: unknown): unknown {
	if (!Array.isArray(value)) return value;
	return value.map((row: unknown) => {
		if (typeof row !== 'object' || row === null) return row;
		const { id: _id, ...rest } = row as { id?: unknown };
		return rest;
	});
}
