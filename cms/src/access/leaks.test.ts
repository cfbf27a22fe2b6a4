import { randomUUID } from 'node:crypto';

import { PREVIEW_HEADER } from '@haidang/shared/feed/preview';
import type { Endpoint } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { publicFiles } from '../collections/media/public-files.ts';
import type { Media } from '../payload-types.ts';
import { signToken, TOKEN_MS } from '../preview/token.ts';
import { FEED_KEY, startTestFeed, type TestFeed } from '../testing/feed.ts';
import { legalArticle } from '../testing/legal-article.ts';
import { fieldPaths, markedWords } from '../testing/marked.ts';
import { logIn, makeUser } from '../testing/people.ts';

/** In every text that is not public. One word, so that no slug, hash or folding can hide it. */
const MARK = 'khongaiduocdoc';
const SECRET = 'bi-mat-cua-bai-kiem-thu-0123456789abcdef';
const OTHER_KEY = 'khoa-cua-mot-ung-dung-khac-0123456789-0123456789';

let cms: TestFeed;
let media: Media;
/** What nobody outside may read: one article for each way of not being public. */
const hidden: Record<string, string> = {};
const versions: string[] = [];
let askers: Record<string, Record<string, string>>;

beforeAll(async () => {
	cms = await startTestFeed();
	const { payload } = cms;
	const editor = await makeUser(payload, 'editor');
	const headers = {
		...(await logIn(cms, editor.email)),
		'content-type': 'application/json',
	};
	media = await uploadMarked();
	const words = markedWords(payload.collections.articles.config.fields, MARK);
	const marked = { ...words, heroImage: { image: media.id, caption: MARK, credit: MARK } };
	const save = (id: string, data: object, draft: boolean) =>
		payload.update({ collection: 'articles', id, data: data, draft, depth: 0 });
	const draft = async () =>
		(
			await payload.create({
				collection: 'articles',
				data: { ...marked, slug: `${MARK}-${randomUUID()}`, sourceRefs: [] } as never,
				draft: true,
			})
		).id;
	const publish = async (title: string) =>
		(await cms.publish({ ...legalArticle, title, sapo: 'Một đoạn sapô.' })).id;
	const act = async (id: string, body: object) => {
		const answer = await cms.request(`/api/articles/${id}/workflow`, {
			...{ method: 'POST', headers, body: JSON.stringify(body) },
		});
		if (!answer.ok) throw new Error(await answer.text());
	};

	hidden['a draft'] = await draft();
	hidden['a draft in the trash'] = await draft();
	await save(hidden['a draft in the trash'], { deletedAt: new Date().toISOString() }, true);
	hidden['a scheduled draft'] = await draft();
	await payload.db.updateOne({
		collection: 'articles',
		id: hidden['a scheduled draft'],
		data: { workflow: { state: 'scheduled' } },
		req: {},
	});
	await payload.db.create({
		collection: 'schedules',
		data: {
			...{ article: hidden['a scheduled draft'], title: MARK, action: 'publish' },
			...{ at: '2099-01-01T00:00:00.000Z', state: 'planned', byName: MARK, reason: MARK },
		},
		req: {},
	});
	hidden['pending changes'] = await publish('Bài đang đăng');
	await save(hidden['pending changes'], { title: MARK, sapo: MARK, kicker: MARK }, true);
	hidden['withdrawn'] = await publish('Bài sẽ rút');
	await act(hidden['withdrawn'], { action: 'withdraw', reason: MARK });
	await save(hidden['withdrawn'], { title: MARK, sapo: MARK }, true);
	hidden['taken down'] = await publish('Bài sẽ gỡ');
	await act(hidden['taken down'], { action: 'takedown', reason: MARK });
	for (const collection of ['pages', 'videos', 'documents'] as const) {
		const data = markedWords(payload.collections[collection].config.fields, MARK);
		await payload
			.create({ collection, data: data as never, draft: true })
			.catch(() => payload.create({ collection, data: { title: MARK } as never, draft: true }));
	}
	await cms.request(`/api/preview-links/for/article/${hidden['a draft']}`, {
		...{ method: 'POST', headers, body: JSON.stringify({ note: MARK }) },
	});
	for (const id of Object.values(hidden)) {
		const { docs } = await payload.findVersions({
			...{ collection: 'articles', where: { parent: { equals: id } }, trash: true },
		});
		versions.push(...docs.map((version) => version.id));
	}
	await payload.create({
		collection: 'clients',
		data: { name: 'Ứng dụng', key: OTHER_KEY, scopes: ['feed', 'files'], active: true } as never,
	});
	const token = (id: string, now?: number) =>
		signToken(
			{ kind: 'article', id, user: editor.id },
			{ secret: SECRET, ...(now !== undefined && { now }) },
		);
	const own = token(hidden['a draft']);
	askers = {
		nobody: {},
		'an application with a key for the feed': { authorization: `Bearer ${OTHER_KEY}` },
		'the publisher’s key': { authorization: `Bearer ${FEED_KEY}` },
		'a key as a user’s': { authorization: `clients API-Key ${FEED_KEY}` },
		'an unsigned token': { authorization: `JWT ${unsigned(editor.id)}` },
		'a preview’s token': { authorization: `Bearer ${own}`, [PREVIEW_HEADER]: own },
		'a preview’s token as a session': {
			authorization: `JWT ${own}`,
			cookie: `haidang-token=${own}`,
		},
		'an old preview’s token': {
			authorization: `Bearer ${OTHER_KEY}`,
			[PREVIEW_HEADER]: token(hidden['a draft'], Date.now() - 2 * TOKEN_MS),
		},
	};
});
afterAll(() => cms.stop());

async function uploadMarked(): Promise<Media> {
	const create = { width: 700, height: 500, channels: 3, background: '#135' } as const;
	const data = await sharp({ create }).jpeg().toBuffer();
	return cms.payload.create({
		collection: 'media',
		data: {
			...markedWords(cms.payload.collections.media.config.fields, MARK),
			...{ alt: MARK, origin: 'own', creditUrl: `https://${MARK}.vn/` },
		} as never,
		file: { name: `${MARK}.jpg`, data, mimetype: 'image/jpeg', size: data.length },
	});
}

const unsigned = (id: string) =>
	[{ alg: 'none', typ: 'JWT' }, { id, collection: 'users', email: 'x@haidang.test' }, '']
		.map((part) => Buffer.from(part === '' ? '' : JSON.stringify(part)).toString('base64url'))
		.join('.');

const REFUSED = [400, 401, 403, 404, 405, 501] as const;
/** Payload answers these to anybody: with what one may do (nothing), or with one's own settings (none). */
const EMPTY_HANDED = [...REFUSED, 200] as const;

/** Asks as each of those without right; nobody gets a single marked word, and REST says no. */
async function expectNothing(
	path: string,
	init: RequestInit = {},
	allowed: readonly number[] = REFUSED,
): Promise<void> {
	for (const [who, headers] of Object.entries(askers)) {
		const answer = await cms.request(path, { ...init, headers: { ...headers, ...init.headers } });
		const body = await answer.text();
		const what = `${who}: ${init.method ?? 'GET'} ${path}`;
		expect.soft(allowed, what).toContain(answer.status);
		expect.soft(body.includes(MARK), what).toBe(false);
		expect.soft([...answer.headers.values()].join(' ').includes(MARK), what).toBe(false);
	}
}

const slugs = () => cms.config.collections.map(({ slug }) => slug);

test('every way of not being public is there, with its mark', async () => {
	for (const [what, id] of Object.entries(hidden)) {
		const { docs } = await cms.payload.findVersions({
			...{ collection: 'articles', where: { parent: { equals: id } }, trash: true },
		});
		const marked = JSON.stringify(docs).includes(MARK);
		expect([what, marked || what === 'taken down']).toEqual([what, true]);
	}
});

describe('without right, nothing is read', () => {
	test('from any collection, however it is asked', async () => {
		const queries = [
			'',
			'?draft=true&depth=4',
			'?trash=true&draft=true',
			'?limit=0&pagination=false&depth=10',
			'?where[_status][equals]=draft',
			'?where[id][exists]=true&trash=true',
			'?overrideAccess=true&showHiddenFields=true&user=1',
			'?joins=false&populate[articles][title]=true',
		];
		for (const slug of slugs()) {
			const allowed = slug === 'payload-preferences' ? EMPTY_HANDED : REFUSED;
			for (const query of queries) await expectNothing(`/api/${slug}${query}`);
			for (const tail of ['count?trash=true', 'versions', 'versions/count', 'access/1'])
				await expectNothing(`/api/${slug}/${tail}`, {}, allowed);
		}
	}, 240_000);

	test('by any field: neither what it holds nor how it sorts', async () => {
		const { fields } = cms.payload.collections.articles.config;
		const paths = fieldPaths(fields);
		expect(paths.length).toBeGreaterThan(40);
		const nested = [
			'createdBy.email',
			'primaryCategory.name',
			'related.title',
			'heroImage.image.alt',
		];
		for (const path of [...paths, ...nested, 'version.title', 'parent.title']) {
			await expectNothing(`/api/articles?where[${path}][like]=${MARK}&draft=true`);
			await expectNothing(`/api/articles?sort=-${path}&select[${path}]=true&limit=1`);
		}
		await expectNothing(`/api/articles?where[or][0][and][0][title][like]=${MARK}`);
	}, 240_000);

	test('of any document by its id, its versions, or a copy of it', async () => {
		const tails = ['', '?draft=true&depth=4', '?trash=true&draft=true', '?select[title]=true'];
		for (const id of Object.values(hidden)) {
			for (const tail of tails) await expectNothing(`/api/articles/${id}${tail}`);
			for (const method of ['POST', 'PATCH', 'DELETE']) {
				for (const path of [id, `${id}/duplicate`, `${id}/workflow`])
					await expectNothing(`/api/articles/${path}`, { method, body: '{}' });
			}
			const access = { method: 'POST', body: '{}' };
			await expectNothing(`/api/articles/access/${id}`, access, EMPTY_HANDED);
		}
		for (const id of versions)
			for (const method of ['GET', 'POST'])
				await expectNothing(`/api/articles/versions/${id}?depth=2&trash=true`, { method });
	}, 120_000);

	test('by a request that says it is another', async () => {
		const override = (method: string) => ({
			'x-payload-http-method-override': method,
			'X-HTTP-Method-Override': method,
			'content-type': 'application/x-www-form-urlencoded',
		});
		const body = 'draft=true&depth=4&trash=true&where[id][exists]=true';
		for (const path of ['articles', `articles/${hidden['a draft']}`, 'articles/versions', 'media'])
			await expectNothing(`/api/${path}`, { method: 'POST', headers: override('GET'), body });
		for (const path of ['graphql', 'graphql-playground'])
			await expectNothing(`/api/${path}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ query: '{ Articles(draft: true) { docs { title } } }' }),
			});
	});

	test('from any global', async () => {
		for (const { slug } of cms.config.globals)
			for (const tail of ['?draft=true&depth=4', '/versions', '/access'])
				await expectNothing(`/api/globals/${slug}${tail}`);
	});

	test('of any file that only drafts show', async () => {
		const stored = publicFiles(media);
		expect(stored.length).toBeGreaterThan(1);
		for (const { storedFilename, publicName } of stored) {
			await expectNothing(`/api/media/file/${storedFilename}`);
			await expectNothing(`/api/media/file/${storedFilename}?prefix=&draft=true`);
			await expectNothing(`/api/feed/files/${publicName}`);
			await expectNothing(
				`/api/feed/preview/article/${hidden['pending changes']}/files/${publicName}`,
			);
		}
	});

	test('from any endpoint of ours, whatever its name', async () => {
		const all: [string, Endpoint][] = [
			...((cms.config.endpoints ?? []) as Endpoint[]).map((each): [string, Endpoint] => ['', each]),
			...cms.config.collections.flatMap(({ slug, endpoints }) =>
				(endpoints || []).map((each): [string, Endpoint] => [`/${slug}`, each]),
			),
			...cms.config.globals.flatMap(({ slug, endpoints }) =>
				(endpoints || []).map((each): [string, Endpoint] => [`/globals/${slug}`, each]),
			),
		];
		expect(all.length).toBeGreaterThan(20);
		const statuses = Array.from({ length: 400 }, (_, index) => index + 200);
		for (const [prefix, { path, method }] of all) {
			// Login and its kin are tried in scripts/e2e/leaks.e2e.ts.
			if (/login|logout|forgot|reset|verify|first-register|refresh|unlock|init/.test(path))
				continue;
			const filled = path
				.replaceAll(':id', hidden['a draft'] ?? '')
				.replaceAll(':kind', 'article')
				.replaceAll(':collection', 'articles')
				.replaceAll(':name', 'x')
				.replaceAll(/:\w+\??/g, hidden['a draft'] ?? '');
			const verb = method.toUpperCase();
			const init = verb === 'GET' ? {} : { method: verb, body: '{}' };
			await expectNothing(`/api${prefix}${filled}`, init, statuses);
		}
	}, 120_000);

	test('from the feed, even with its key', async () => {
		const paths = ['changes?after=0&limit=1000', 'index', 'export'];
		for (const key of [FEED_KEY, OTHER_KEY]) {
			for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
				const answer = await cms.get(path, { authorization: `Bearer ${key}` });
				const body = await answer.text();
				expect([path, answer.status, body.includes(MARK)]).toEqual([path, 200, false]);
				const { next } = JSON.parse(body) as { next?: string | null };
				if (next) paths.push(`export?page=${encodeURIComponent(next)}`);
			}
			paths.push('changes?after=0&limit=1000');
		}
		const own = askers['a preview’s token']?.[PREVIEW_HEADER] ?? '';
		for (const [what, id] of Object.entries(hidden)) {
			const answer = await cms.get(`preview/article/${id}`, { [PREVIEW_HEADER]: own });
			const isOwn = what === 'a draft';
			expect([what, answer.status]).toEqual([what, isOwn ? 200 : 403]);
			expect([what, (await answer.text()).includes(MARK)]).toEqual([what, isOwn]);
		}
	});
});

describe('staff', () => {
	const as = async (role: 'reporter' | 'statistics') =>
		logIn(cms, (await makeUser(cms.payload, role)).email);

	test('learn nothing about accounts and keys by filtering or sorting', async () => {
		await makeUser(cms.payload, 'admin', { email: `${MARK}@haidang.test` });
		for (const role of ['reporter', 'statistics'] as const) {
			const headers = await as(role);
			const ask = async (path: string) => {
				const answer = await cms.request(`/api/${path}`, { headers });
				const body = await answer.text();
				return { status: answer.status, body, found: /"totalDocs":[1-9]/.test(body) };
			};
			const guesses = [
				`users?where[email][like]=${MARK}`,
				'users?where[hash][exists]=true',
				'users?where[resetPasswordToken][exists]=true',
				`articles?where[createdBy.email][like]=haidang.test`,
				'articles?where[createdBy.hash][exists]=true',
				`media?where[createdBy.email][like]=haidang.test`,
			];
			for (const guess of guesses)
				expect.soft((await ask(guess)).found, `${role} ${guess}`).toBe(false);
			for (const slug of [
				'audit-log',
				'clients',
				'webhooks',
				'webhook-deliveries',
				'preview-links',
			]) {
				const { status, body } = await ask(`${slug}?depth=2`);
				expect.soft([403, 404], `${role} ${slug}`).toContain(status);
				expect.soft(body.includes(MARK), slug).toBe(false);
			}
			const everybody = await ask('users?depth=0');
			expect.soft(everybody.body.includes(`${MARK}@`), role).toBe(false);
		}
	});

	test('who only count read what readers read, however they ask', async () => {
		const headers = await as('statistics');
		// Pictures and names are shared; the last one only repeats the question.
		const shared = ['media', 'users', 'payload-migrations'];
		const queries = [
			'?depth=2&limit=100',
			'?draft=true&depth=4&limit=100',
			'?trash=true&draft=true&limit=0&pagination=false',
			`?draft=true&where[title][like]=${MARK}`,
			'?where[_status][equals]=draft&draft=true&select[title]=true',
			'/versions?depth=2&trash=true&limit=100',
			'/versions?where[version.title][exists]=true',
		];
		for (const slug of slugs().filter((each) => !shared.includes(each))) {
			for (const query of queries) {
				const answer = await cms.request(`/api/${slug}${query}`, { headers });
				const body = await answer.text();
				expect.soft(body.includes(MARK), `${slug}${query} ${String(answer.status)}`).toBe(false);
			}
		}
		for (const [what, id] of Object.entries(hidden)) {
			for (const tail of ['?draft=true&depth=2', '?trash=true&draft=true', '', '/workflow']) {
				const answer = await cms.request(`/api/articles/${id}${tail}`, { headers });
				expect.soft((await answer.text()).includes(MARK), what + tail).toBe(false);
			}
			const opened = await cms.request(`/api/preview/open/article/${id}`, {
				...{ headers, redirect: 'manual' },
			});
			expect.soft(opened.status, what).toBe(401);
		}
		for (const id of versions) {
			const answer = await cms.request(`/api/articles/versions/${id}?trash=true`, { headers });
			expect.soft(answer.status).toBe(403);
		}
		const found = await cms.request(`/api/articles/count?draft=true&where[title][like]=${MARK}`, {
			headers,
		});
		expect(await found.json()).toEqual({ totalDocs: 0 });
		// And yet they see what is public.
		const answer = await cms.request('/api/articles?limit=100', { headers });
		expect(await answer.text()).toContain('Bài đang đăng');
	}, 120_000);

	test('who only count, or write other things, change and hand out no draft', async () => {
		for (const role of ['reporter', 'statistics'] as const) {
			const headers = { ...(await as(role)), 'content-type': 'application/json' };
			for (const id of Object.values(hidden)) {
				for (const [method, path] of [
					['PATCH', `articles/${id}?draft=true`],
					['DELETE', `articles/${id}`],
					['POST', `preview-links/for/article/${id}`],
					['GET', `preview-links/for/article/${id}`],
				] as const) {
					const init = method === 'GET' ? { headers } : { method, headers, body: '{"title":"x"}' };
					const { status } = await cms.request(`/api/${path}`, init);
					expect.soft(status, `${role} ${method} ${path}`).toBeGreaterThanOrEqual(400);
				}
			}
		}
	});
});
