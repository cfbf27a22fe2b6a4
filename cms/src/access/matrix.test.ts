import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Article } from '../payload-types.ts';
import { FEED_KEY, startTestFeed, type TestFeed } from '../testing/feed.ts';
import { legalArticle } from '../testing/legal-article.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { lexical, paragraph } from '../testing/text.ts';
import type { WorkflowState } from '../workflow/states.ts';
import type { Role } from './roles.ts';

/**
 * Who may do what, through REST with real logins. Every expectation is written down here, one letter
 * for each who may: nothing is taken from the code under test.
 *
 * x nobody logged in · k a program with a feed key · t statistics · r reporter · l reporter limited to
 * category A · c editor limited to category A · e editor · s secretary · a administrator
 */
const ACTORS = ['x', 'k', 't', 'r', 'l', 'c', 'e', 's', 'a'] as const;
type Actor = (typeof ACTORS)[number];

const STAFF = 'trlcesa';
const WRITERS = 'rlcesa';
const EDITORS = 'cesa';
const DESK = 'sa';
const ADMINS = 'a';
const NOBODY = '';

let cms: TestFeed;
const headers = {} as Record<Actor, Record<string, string>>;
const ids = {} as Record<Actor, string>;
const categories = {} as Record<'A' | 'B', string>;
let webhook: string;
let count = 0;
const fresh = (word: string) => `${word} ${String(++count)}`;
const now = () => new Date().toISOString();

beforeAll(async () => {
	cms = await startTestFeed();
	for (const name of ['A', 'B'] as const) {
		const data = { name: `Chuyên mục ${name}` } as never;
		categories[name] = (await cms.payload.create({ collection: 'categories', data })).id;
	}
	const roles: [Actor, Role][] = [
		['a', 'admin'],
		['s', 'secretary'],
		['e', 'editor'],
		['c', 'editor'],
		['r', 'reporter'],
		['l', 'reporter'],
		['t', 'statistics'],
	];
	for (const [actor, role] of roles) {
		const isLimited = actor === 'c' || actor === 'l';
		const more = isLimited ? { categories: [categories.A] } : {};
		const user = await makeUser(cms.payload, role, more);
		ids[actor] = user.id;
		headers[actor] = await logIn(cms, user.email);
	}
	const data = { name: 'W', url: 'https://haidang.test', format: 'standard' };
	webhook = String((await cms.payload.db.create({ collection: 'webhooks', data, req: {} })).id);
	headers.x = {};
	headers.k = { authorization: `Bearer ${FEED_KEY}` };
});
afterAll(() => cms.stop());

type Ask = { path: string; method?: string; body?: object };

/** The letters of those whom the CMS let do it. Anything but a yes or a refusal fails the test. */
async function whoMay(ask: (actor: Actor) => Promise<Ask> | Ask): Promise<string> {
	let allowed = '';
	for (const actor of ACTORS) {
		const { path, method = 'GET', body } = await ask(actor);
		const answer = await cms.request(`/api/${path}`, {
			method,
			headers: { ...headers[actor], ...(body && { 'content-type': 'application/json' }) },
			...(body && { body: JSON.stringify(body) }),
		});
		const isRefused = [401, 403, 404].includes(answer.status);
		const said = isRefused ? '' : await answer.text();
		expect(isRefused || answer.status < 400 || isMissingField(answer.status, said), said).toBe(
			true,
		);
		if (!isRefused) allowed += actor;
	}
	return allowed;
}

/** Past the rights, and only then told what is missing. */
const isMissingField = (status: number, said: string) =>
	status === 400 && /ValidationError|File chưa được tải lên/.test(said);

type Row = {
	create: string;
	read: string;
	update: string;
	delete: string;
	/** What a row of it needs. */
	data: () => object;
};

const named = () => ({ name: fresh('Tên'), slug: fresh('ten').replace(' ', '-') });
const byDesk = { create: DESK, read: STAFF, update: DESK, delete: DESK };
const byEditors = { create: EDITORS, read: STAFF, update: EDITORS, delete: DESK };
/** Documents with drafts: reporters may begin one, and these rows were made by nobody. */
const byDraft = { create: WRITERS, read: WRITERS, update: EDITORS, delete: DESK };
const byAdmins = { create: ADMINS, read: ADMINS, update: ADMINS, delete: ADMINS };
const machine = { create: NOBODY, read: NOBODY, update: NOBODY, delete: NOBODY };
const toSee = (read: string) => ({ ...machine, read });

const COLLECTIONS: Record<string, Row> = {
	articles: {
		...byDraft,
		data: () => ({ title: fresh('Bài'), articleType: 'original', primaryCategory: categories.A }),
	},
	documents: { ...byDraft, data: () => ({ number: fresh('Số'), abstract: 'Trích yếu' }) },
	pages: { ...byDraft, data: () => ({ title: fresh('Trang') }) },
	videos: { ...byDraft, data: () => ({ title: fresh('Video'), host: 'youtube' }) },
	'document-fields': { ...byEditors, data: named },
	'document-types': { ...byEditors, data: named },
	issuers: { ...byEditors, data: named },
	topics: {
		...byEditors,
		data: () => ({ ...named(), title: fresh('Sự kiện'), state: 'following' }),
	},
	programmes: { ...byEditors, data: named },
	authors: { ...byEditors, data: () => ({ ...named(), penName: fresh('Bút danh') }) },
	corrections: {
		...byEditors,
		data: () => ({ text: fresh('Sửa'), type: 'correction', date: now() }),
	},
	glossary: { ...byEditors, data: () => ({ short: fresh('VT'), long: fresh('Viết tắt') }) },
	tags: { ...byEditors, create: WRITERS, data: named },
	media: {
		...byEditors,
		create: WRITERS,
		data: () => ({ origin: 'own', alt: 'Ảnh' }),
	},
	categories: { ...byDesk, data: named },
	departments: { ...byDesk, data: () => ({ ...named(), abbreviation: fresh('P') }) },
	sources: { ...byDesk, data: () => ({ ...named(), kind: 'press' }) },
	redirects: { ...byDesk, data: () => ({ from: `/${fresh('cu')}/`, to: { type: 'custom' } }) },
	users: {
		...byAdmins,
		read: STAFF,
		data: () => ({ name: 'Người', email: `${crypto.randomUUID()}@haidang.test`, role: 'reporter' }),
	},
	clients: { ...byAdmins, data: () => ({ name: fresh('Máy'), scopes: ['feed'] }) },
	webhooks: { ...byAdmins, data: () => ({ name: fresh('Webhook'), url: 'https://haidang.test' }) },
	'webhook-deliveries': {
		...toSee(ADMINS),
		data: () => ({
			webhook,
			messageId: fresh('msg'),
			seq: 1,
			state: 'failed',
			attempts: 0,
			firstChangeAt: now(),
			nextAttemptAt: now(),
			log: [],
		}),
	},
	changes: { ...toSee(ADMINS), data: () => ({ kind: 'tag', state: 'confirmed', intentAt: now() }) },
	releases: {
		...toSee(STAFF),
		delete: ADMINS,
		data: () => ({
			publisher: 'p',
			release: 'r',
			kind: 'publish',
			seq: 1,
			startedAt: now(),
			finishedAt: now(),
			pagesPressed: 0,
			pagesChanged: 0,
			pagesRemoved: 0,
			faultCount: 0,
			webhookId: fresh('report'),
		}),
	},
	'preview-links': {
		...toSee(EDITORS),
		data: () => ({ title: 'Bài', kind: 'article', documentId: '1', tokenHash: fresh('hash') }),
	},
	takedowns: {
		...toSee(WRITERS),
		data: () => ({ articleId: '1', reason: 'Lý do', state: 'active' }),
	},
	schedules: {
		...toSee(WRITERS),
		data: () => ({ articleId: '1', title: 'Bài', action: 'publish', at: now(), state: 'planned' }),
	},
	'audit-log': { ...toSee(ADMINS), data: () => ({ at: now(), action: 'Sửa', userName: 'Ai đó' }) },
	letters: {
		...toSee(ADMINS),
		data: () => ({
			to: 'ai@haidang.test',
			subject: 'Thư',
			text: 'Thư',
			state: 'sent',
			attempts: 1,
			nextAttemptAt: now(),
		}),
	},
	'article-transitions': { ...toSee(WRITERS), data: () => ({ articleId: '1', action: 'submit' }) },
	// Told to the administrator of this test; others read only what was told to them.
	notices: { ...toSee(ADMINS), data: () => ({ to: ids.a, kind: 'review', text: 'Việc' }) },
	leases: { ...machine, data: () => ({ key: fresh('k'), owner: 'o', expiresAt: now() }) },
	tombstones: {
		...machine,
		data: () => ({ articleId: fresh('id'), slug: fresh('s'), removedAt: now(), reason: 'x' }),
	},
};

/** Payload's own; each keeps them by rules of its own, and nothing of ours is in them. */
const PAYLOADS_OWN = [
	'payload-kv',
	'payload-locked-documents',
	'payload-migrations',
	'payload-preferences',
];

const GLOBALS: Record<string, { read: string; update: string }> = {
	home: { read: STAFF, update: DESK },
	navigation: { read: STAFF, update: DESK },
	legalIdentity: { read: STAFF, update: ADMINS },
	publishRules: { read: STAFF, update: DESK },
};

describe('every collection', () => {
	test('is in the table', () => {
		const known = Object.keys(cms.payload.collections).sort();
		const listed = [...Object.keys(COLLECTIONS), ...PAYLOADS_OWN];
		expect(listed.filter((slug) => known.includes(slug)).sort()).toEqual(known);
	});

	test.each(Object.entries(COLLECTIONS))('%s', async (slug, row) => {
		const make = async () => {
			const data = { ...row.data() };
			if (slug === 'media') return makePicture(data);
			return String((await cms.payload.db.create({ collection: slug, data, req: {} } as never)).id);
		};
		const kept = await make();
		expect({
			create: await whoMay(() => ({ path: slug, method: 'POST', body: row.data() })),
			read: await whoMay(() => ({ path: `${slug}/${kept}` })),
			update: await whoMay(() => ({ path: `${slug}/${kept}`, method: 'PATCH', body: row.data() })),
			delete: await whoMay(async () => ({ path: `${slug}/${await make()}`, method: 'DELETE' })),
		}).toEqual({ create: row.create, read: row.read, update: row.update, delete: row.delete });
	});

	test.each(PAYLOADS_OWN)('%s says nothing to strangers', async (slug) => {
		for (const actor of ['x', 'k'] as const) {
			const answer = await cms.request(`/api/${slug}`, { headers: headers[actor] });
			expect(answer.status).toBeGreaterThanOrEqual(400);
		}
	});
});

describe('every global', () => {
	test('is in the table', () => {
		const known = cms.payload.globals.config.map(({ slug }) => slug as string).sort();
		expect(
			Object.keys(GLOBALS)
				.filter((slug) => known.includes(slug))
				.sort(),
		).toEqual(known);
	});

	test.each(Object.entries(GLOBALS))('%s', async (slug, { read, update }) => {
		if (!cms.payload.globals.config.some((global) => (global.slug as string) === slug)) return;
		const path = `globals/${slug}`;
		expect(await whoMay(() => ({ path }))).toBe(read);
		expect(await whoMay(() => ({ path, method: 'POST', body: {} }))).toBe(update);
	});
});

/** Doors of our own beside the collections: each says for itself who may. */
const DOORS: [door: string, who: string, ask: () => Promise<Ask> | Ask][] = [
	['statistics', STAFF, () => ({ path: 'statistics?format=csv' })],
	['export the log', ADMINS, () => ({ path: 'audit-log/export' })],
	['check a form', WRITERS, () => ({ path: 'articles/gate', method: 'POST', body: {} })],
	[
		'fill in from an address',
		WRITERS,
		() => ({ path: 'articles/original', method: 'POST', body: { url: 'https://bao.example/a' } }),
	],
	['settings for writing', STAFF, () => ({ path: 'writing/settings' })],
	['feed: what changed', 'k', () => ({ path: 'feed/changes?after=0' })],
	['feed: index', 'k', () => ({ path: 'feed/index' })],
	['feed: everything', 'k', () => ({ path: 'feed/export' })],
	[
		'feed: a draft without a token',
		NOBODY,
		async () => previewOf(await makeArticle('e', 'draft', 'own', 'A')),
	],
	[
		'links for reviewers, category A',
		EDITORS,
		async () => linksOf(await makeArticle('e', 'draft', 'other', 'A')),
	],
	[
		'links for reviewers, category B',
		'esa',
		async () => linksOf(await makeArticle('e', 'draft', 'other', 'B')),
	],
	[
		'make a link for a reviewer, category B',
		'esa',
		async () => ({
			...linksOf(await makeArticle('e', 'draft', 'other', 'B')),
			...{ method: 'POST', body: {} },
		}),
	],
];
const previewOf = (id: string): Ask => ({ path: `feed/preview/article/${id}` });
const linksOf = (id: string): Ask => ({ path: `preview-links/for/article/${id}` });

test.each(DOORS)('%s: %s', async (_door, who, ask) => {
	const asked = await ask();
	expect(await whoMay(() => asked)).toBe(who);
});

describe('documents with drafts and without categories', () => {
	const ROWS: [operation: string, whose: 'own' | 'other', who: string, body: () => object][] = [
		['write', 'own', WRITERS, () => ({ _status: 'draft' })],
		['write', 'other', EDITORS, () => ({ _status: 'draft' })],
		['publish', 'own', EDITORS, () => ({ _status: 'published' })],
		['publish', 'other', EDITORS, () => ({ _status: 'published' })],
		['trash', 'own', WRITERS, () => ({ deletedAt: now() })],
		['trash', 'other', EDITORS, () => ({ deletedAt: now() })],
	];
	describe.each(['pages', 'videos', 'documents'])('%s', (slug) => {
		test.each(ROWS)('%s, %s: %s', async (_operation, whose, who, body) => {
			const allowed = await whoMay(async (actor) => {
				const createdBy = whose === 'own' ? (ids[actor] ?? null) : null;
				const data = { ...COLLECTIONS[slug]?.data(), _status: 'draft', createdBy };
				const made = await cms.payload.db.create({ collection: slug, data, req: {} } as never);
				return { path: `${slug}/${String(made.id)}`, method: 'PATCH', body: body() };
			});
			expect(allowed).toBe(who);
		});
	});
});

async function makePicture(data: object): Promise<string> {
	const create = { width: 8, height: 8, channels: 3, background: '#0b4f7d' } as const;
	const picture = await sharp({ create }).png().toBuffer();
	const file = { data: picture, name: 'anh.png', mimetype: 'image/png', size: picture.length };
	return (await cms.payload.create({ collection: 'media', data: data as never, file })).id;
}

type Whose = 'own' | 'other';
type ArticleRow = [
	operation: string,
	state: WorkflowState | 'trashed',
	whose: Whose,
	category: 'A' | 'B',
	who: string,
	ask: (id: string) => Promise<Ask> | Ask,
];

const patch =
	(body: () => object, query = '') =>
	(id: string): Ask => ({ path: `articles/${id}${query}`, method: 'PATCH', body: body() });
const edit = patch(() => ({ title: fresh('Sửa') }), '?draft=true');
const autosave = patch(() => ({ title: fresh('Sửa') }), '?draft=true&autosave=true');
const publish = patch(() => ({ _status: 'published' }));
const unpublish = patch(() => ({ _status: 'draft' }));
const trash = patch(() => ({ deletedAt: now() }));
const untrash = patch(() => ({ deletedAt: null, _status: 'draft' }), '?trash=true');
const destroy = (id: string): Ask => ({ path: `articles/${id}`, method: 'DELETE' });
const duplicate = (id: string): Ask => ({
	path: `articles/${id}/duplicate`,
	method: 'POST',
	body: {},
});
const read = (id: string): Ask => ({ path: `articles/${id}?draft=true` });
const status = (id: string): Ask => ({ path: `articles/${id}/workflow` });
const door =
	(action: string, more: object = {}) =>
	(id: string): Ask => ({
		path: `articles/${id}/workflow`,
		method: 'POST',
		body: { action, ...more },
	});
const restore = async (id: string): Promise<Ask> => ({
	path: `articles/versions/${await versionOf(id)}`,
	method: 'POST',
	body: {},
});
const readVersion = async (id: string): Promise<Ask> => ({
	path: `articles/versions/${await versionOf(id)}`,
});
async function versionOf(id: string): Promise<string> {
	const where = { parent: { equals: id } };
	const { docs } = await cms.payload.findVersions({ collection: 'articles', where, depth: 0 });
	return docs[0]?.id ?? '';
}
const reason = { reason: 'Thiếu nguồn' };

const ARTICLES: ArticleRow[] = [
	['read', 'draft', 'other', 'B', WRITERS, read],
	['read', 'inReview', 'other', 'B', WRITERS, read],
	['read', 'scheduled', 'other', 'A', WRITERS, read],
	['read', 'withdrawn', 'other', 'A', WRITERS, read],
	['read', 'published', 'other', 'B', STAFF, read],
	['read its way', 'draft', 'other', 'B', WRITERS, status],
	['read a version', 'draft', 'other', 'B', WRITERS, readVersion],
	['read a version', 'published', 'other', 'B', WRITERS, readVersion],
	['edit', 'draft', 'own', 'A', WRITERS, edit],
	['edit', 'draft', 'own', 'B', 'resa', edit],
	['edit', 'draft', 'other', 'A', EDITORS, edit],
	['edit', 'draft', 'other', 'B', 'esa', edit],
	['autosave', 'draft', 'own', 'A', WRITERS, autosave],
	['autosave', 'draft', 'other', 'B', 'esa', autosave],
	['edit', 'changesRequested', 'own', 'A', WRITERS, edit],
	['edit', 'changesRequested', 'other', 'A', EDITORS, edit],
	['edit', 'inReview', 'own', 'A', EDITORS, edit],
	['autosave', 'inReview', 'own', 'A', EDITORS, autosave],
	['edit', 'inReview', 'other', 'B', 'esa', edit],
	['edit', 'approved', 'own', 'A', EDITORS, edit],
	['edit', 'scheduled', 'own', 'A', EDITORS, edit],
	['edit', 'published', 'own', 'A', EDITORS, edit],
	['edit', 'published', 'other', 'B', 'esa', edit],
	['edit', 'withdrawn', 'own', 'A', EDITORS, edit],
	['publish', 'draft', 'own', 'A', EDITORS, publish],
	['publish', 'draft', 'own', 'B', 'esa', publish],
	['publish', 'draft', 'other', 'A', EDITORS, publish],
	['publish', 'inReview', 'other', 'A', EDITORS, publish],
	['publish', 'inReview', 'other', 'B', 'esa', publish],
	['take off by a save', 'published', 'own', 'A', NOBODY, unpublish],
	['take off by a save', 'published', 'other', 'B', NOBODY, unpublish],
	['take off by the door', 'published', 'own', 'A', EDITORS, door('withdraw', reason)],
	['take off by the door', 'published', 'other', 'B', 'esa', door('withdraw', reason)],
	['trash', 'draft', 'own', 'A', WRITERS, trash],
	['trash', 'draft', 'own', 'B', 'resa', trash],
	['trash', 'draft', 'other', 'A', EDITORS, trash],
	['trash', 'draft', 'other', 'B', 'esa', trash],
	['trash', 'inReview', 'own', 'A', EDITORS, trash],
	['trash', 'published', 'own', 'A', NOBODY, trash],
	['trash', 'withdrawn', 'own', 'A', EDITORS, trash],
	['take from the trash', 'trashed', 'own', 'A', WRITERS, untrash],
	['take from the trash', 'trashed', 'other', 'A', EDITORS, untrash],
	['delete', 'draft', 'own', 'A', DESK, destroy],
	['delete', 'published', 'other', 'B', NOBODY, destroy],
	['delete', 'withdrawn', 'other', 'B', DESK, destroy],
	['duplicate', 'draft', 'other', 'A', WRITERS, duplicate],
	['duplicate', 'published', 'other', 'B', 'resa', duplicate],
	['restore', 'draft', 'own', 'A', WRITERS, restore],
	['restore', 'draft', 'other', 'B', 'esa', restore],
	['restore', 'inReview', 'own', 'A', EDITORS, restore],
	['restore', 'published', 'own', 'A', EDITORS, restore],
	['submit', 'draft', 'own', 'A', WRITERS, door('submit')],
	['submit', 'draft', 'own', 'B', 'resa', door('submit')],
	['submit', 'draft', 'other', 'A', EDITORS, door('submit')],
	['submit', 'withdrawn', 'own', 'A', EDITORS, door('submit')],
	['recall', 'inReview', 'own', 'A', WRITERS, door('recall')],
	['recall', 'inReview', 'other', 'A', NOBODY, door('recall')],
	['approve', 'inReview', 'own', 'A', EDITORS, door('approve')],
	['approve', 'inReview', 'other', 'A', EDITORS, door('approve')],
	['approve', 'inReview', 'other', 'B', 'esa', door('approve')],
	['return', 'inReview', 'own', 'A', NOBODY, door('return', reason)],
	['return', 'inReview', 'other', 'A', EDITORS, door('return', reason)],
	['return', 'approved', 'other', 'B', 'esa', door('return', reason)],
	['publish by the door', 'approved', 'own', 'A', EDITORS, door('publish')],
	['publish by the door', 'approved', 'other', 'A', EDITORS, door('publish')],
	['publish by the door', 'inReview', 'other', 'B', 'esa', door('publish')],
];

describe('articles, by state, author and category', () => {
	test.each(ARTICLES)(
		'%s: %s, %s, category %s: %s',
		async (_operation, state, whose, category, who, ask) => {
			const allowed = await whoMay(async (actor) =>
				ask(await makeArticle(actor, state, whose, category)),
			);
			expect(allowed).toBe(who);
		},
	);

	test.each([
		['draft', 'A', WRITERS],
		['draft', 'B', 'resa'],
		['published', 'A', EDITORS],
		['published', 'B', 'esa'],
	] as const)('make one: %s, category %s: %s', async (_status, category, who) => {
		const primaryCategory = categories[category];
		const body = () => ({ ...COLLECTIONS['articles']?.data(), primaryCategory, _status });
		const path = `articles${_status === 'draft' ? '?draft=true' : ''}`;
		expect(await whoMay(() => ({ path, method: 'POST', body: body() }))).toBe(who);
	});

	test('move one into a foreign category', async () => {
		const move = patch(() => ({ primaryCategory: categories.B }), '?draft=true');
		const allowed = await whoMay(async (actor) =>
			move(await makeArticle(actor, 'draft', 'own', 'A')),
		);
		expect(allowed).toBe('resa');
	});

	test('many at once: each is judged by itself, and those refused are named', async () => {
		const inside = await makeArticle('e', 'draft', 'own', 'A');
		const outside = await makeArticle('e', 'draft', 'own', 'B');
		const where = `where[id][in][0]=${inside}&where[id][in][1]=${outside}`;
		for (const [body, query, changed] of [
			[{ _status: 'draft' }, '', [inside]],
			[{ _status: 'published' }, '&draft=true', [inside]],
			[{ deletedAt: now() }, '', []],
		] as const) {
			const answer = await cms.request(`/api/articles?${where}${query}`, {
				method: 'PATCH',
				headers: { ...headers.c, 'content-type': 'application/json' },
				body: JSON.stringify(body),
			});
			const { docs, errors } = (await answer.json()) as {
				docs: Article[];
				errors: { id: string; message: string }[];
			};
			expect(docs.map(({ id }) => id)).toEqual(changed);
			for (const { id, message } of errors) {
				expect(changed).not.toContain(id);
				expect(message).toMatch(/^“Bài \d+”(: | đang trên trang)/);
			}
		}
	});
});

/** An article in the given state, made by the actor or by a colleague. */
async function makeArticle(
	actor: Actor,
	state: WorkflowState | 'trashed',
	whose: Whose,
	category: 'A' | 'B',
): Promise<string> {
	const { payload } = cms;
	const author = whose === 'own' ? ids[actor] : undefined;
	const user = author ? { ...(await payload.findByID({ collection: 'users', id: author })) } : null;
	const data = {
		title: fresh('Bài'),
		articleType: 'original',
		primaryCategory: categories[category],
		body: lexical(paragraph('Một câu.')),
		...legalArticle,
	} as never;
	const collection = 'articles';
	const { id } = await payload.create({ collection, data, draft: true, user, depth: 0 });
	const save = (changes: object, draft = false) =>
		payload.update({ collection, id, data: changes as never, draft, depth: 0 });
	if (state === 'trashed') await save({ deletedAt: now() });
	else if (state === 'published') await save({ _status: 'published' });
	else if (state === 'withdrawn') {
		await save({ _status: 'published' });
		await save({ _status: 'draft' });
	} else if (state !== 'draft') {
		const context = { workflowAct: { action: state, to: state } };
		await payload.update({ collection, id, data: {}, draft: true, depth: 0, context });
	}
	return id;
}
