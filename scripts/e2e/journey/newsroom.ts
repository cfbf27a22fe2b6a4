import type { RichText } from '@haidang/shared/richtext/nodes';
import { fromMarkup } from '@haidang/shared/richtext/from-markup';
import { toLexical } from '@haidang/shared/richtext/to-lexical';
import sharp from 'sharp';

import type { Stack } from '../stack.ts';
import type { TestUser } from '../users.ts';
import { until } from './wait.ts';

export type Doc = Record<string, unknown> & { id: string; slug: string };

/** The answer of one request: its status and its JSON, `undefined` where there is none. */
export type Answer = { status: number; body: unknown };

/** A person at work through Payload's REST, logged in as in the browser: by the session cookie. */
export class Newsroom {
	readonly cmsUrl: string;
	readonly cookie: string;

	constructor(cmsUrl: string, cookie: string) {
		this.cmsUrl = cmsUrl;
		this.cookie = cookie;
	}

	/** @throws when the login is refused */
	static async login({ cmsUrl }: Stack, { email, password }: TestUser): Promise<Newsroom> {
		const response = await fetch(`${cmsUrl}/api/users/login`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: cmsUrl },
			body: JSON.stringify({ email, password }),
		});
		const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
		if (!response.ok || cookie === '') throw new Error(`Login of ${email}: ${response.status}`);
		return new Newsroom(cmsUrl, cookie);
	}

	/** One request as this person. A FormData body is sent as it is, anything else as JSON. */
	async ask(method: string, path: string, body?: unknown): Promise<Answer> {
		const isForm = body instanceof FormData;
		const response = await fetch(`${this.cmsUrl}/api${path}`, {
			method,
			headers: {
				cookie: this.cookie,
				origin: this.cmsUrl,
				...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
			},
			...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
		});
		const text = await response.text();
		return { status: response.status, body: parse(text) };
	}

	async create(collection: string, data: object, { draft = false } = {}): Promise<Doc> {
		return this.#doc('POST', `/${collection}${draft ? '?draft=true' : ''}`, data);
	}

	async update(collection: string, id: string, data: object, { draft = false } = {}): Promise<Doc> {
		return this.#doc('PATCH', `/${collection}/${id}?depth=0${draft ? '&draft=true' : ''}`, data);
	}

	/** Moves an article through the one door: `withdraw`, `takedown`, … @throws when it stays shut */
	async act(id: string, action: string, more: object = {}): Promise<void> {
		const { status, body } = await this.ask('POST', `/articles/${id}/workflow`, {
			action,
			...more,
		});
		if (status !== 200) throw new Error(`${action} of ${id}: ${status} ${JSON.stringify(body)}`);
	}

	/** Uploads a picture of its own colour. */
	async upload(name: string, data: object, colour: string): Promise<Doc> {
		const form = new FormData();
		form.set('file', new File([await picture(colour)], `${name}.png`, { type: 'image/png' }));
		form.set('_payload', JSON.stringify(data));
		return this.#doc('POST', '/media', form);
	}

	/** All documents that pass, as they are in the main table. */
	async find(collection: string, query = ''): Promise<Doc[]> {
		const { status, body } = await this.ask('GET', `/${collection}?limit=100&depth=0&${query}`);
		if (status !== 200) throw new Error(`${collection}?${query}: ${status}`);
		return (body as { docs: Doc[] }).docs;
	}

	async findOne(collection: string, query: string): Promise<Doc> {
		const [doc] = await this.find(collection, query);
		if (doc === undefined) throw new Error(`Nothing in ${collection} for ${query}`);
		return doc;
	}

	/** Waits until the site shows the last public change of this document, or shows it no more. */
	async untilReported(kind: string, id: string, state: 'live' | 'gone' | 'fault'): Promise<void> {
		let last: unknown;
		await until(`${kind} ${id} to be ${state}`, async () => {
			last = (await this.ask('GET', `/site-status/${kind}/${id}`)).body;
			return (last as { state: string }).state === state;
		}).catch((cause: unknown) => {
			throw new Error(`${kind} ${id} is not ${state}: ${JSON.stringify(last)}`, { cause });
		});
	}

	async #doc(method: string, path: string, data: object): Promise<Doc> {
		const { status, body } = await this.ask(method, path, data);
		if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
		return (body as { doc: Doc }).doc;
	}
}

/** Nobody: the same requests without a session. */
export const stranger = ({ cmsUrl }: Stack): Newsroom => new Newsroom(cmsUrl, '');

/** Text of the shared markup as the editor stores it. */
export const body = (markup: string): object => toLexical(fromMarkup(markup));

/** The same from blocks. */
export const bodyOf = (blocks: RichText): object => toLexical(blocks);

/** A picture of 1400 × 933 pixels: one colour with a lighter square, so that no two are equal. */
export const picture = async (colour: string): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(
		await sharp({ create: { width: 1400, height: 933, channels: 3, background: colour } })
			.composite([
				{
					input: {
						create: { width: 300, height: 300, channels: 4, background: '#ffffff66' },
					},
				},
			])
			.png()
			.toBuffer(),
	);

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
