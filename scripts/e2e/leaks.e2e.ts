import { randomBytes } from 'node:crypto';
import path from 'node:path';

import { legalArticle } from '@haidang/cms/testing/legal-article';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { mark } from './journey/mark.ts';
import { type Answer, body, type Doc, Newsroom, stranger } from './journey/newsroom.ts';
import { filesHolding, filesWith, mediaFiles, snapshot } from './journey/release.ts';
import { startStack, type Stack } from './stack.ts';

/** In every text that the public must not read. */
const SECRET = 'chuyện-chưa-kể';
/** In what never was public, not even for a moment. */
const NEVER = 'khongbaogiodang';

let stack: Stack;
let people: Record<keyof Stack['users'], Newsroom>;
let nobody: Newsroom;
let category: Doc;
let live: Doc;
let draft: Doc;
let trashed: Doc;
let unpublished: Doc;
let draftImage: Doc;
/** Slugs of all collections and globals, as an administrator is told. */
let collections: string[];
let globals: string[];

const article = (title: string, more: object = {}) => ({
	...legalArticle,
	title,
	articleType: 'original',
	primaryCategory: category.id,
	body: body(`Thân bài của ${title}.`),
	...more,
});
const published = { _status: 'published' };

beforeAll(async () => {
	stack = await startStack();
	const entries = await Promise.all(
		Object.entries(stack.users).map(
			async ([role, user]) => [role, await Newsroom.login(stack, user)] as const,
		),
	);
	people = Object.fromEntries(entries) as typeof people;
	nobody = stranger(stack);
	const { secretary, editor, admin } = people;
	category = await secretary.create('categories', { name: 'Thời sự' });
	live = await editor.create('articles', article('Cầu mới thông xe', published));
	await editor.update(
		'articles',
		live.id,
		{ title: `Bản sửa: ${SECRET} ${NEVER}` },
		{ draft: true },
	);
	draftImage = await editor.upload(
		'anh-chua-dung',
		{ alt: 'Ảnh chưa dùng', caption: `Chú thích ${NEVER}`, credit: NEVER, origin: 'own' },
		'#345678',
	);
	draft = await editor.create(
		'articles',
		article(`Nháp: ${SECRET} ${NEVER}`, { heroImage: { image: draftImage.id } }),
		{ draft: true },
	);
	trashed = await editor.create('articles', article(`Bỏ: ${SECRET}`, published));
	await editor.act(trashed.id, 'withdraw', { reason: 'Sai' });
	await editor.update('articles', trashed.id, { deletedAt: new Date().toISOString() });
	unpublished = await editor.create('articles', article(`Gỡ: ${SECRET}`, published));
	await editor.untilReported('article', unpublished.id, 'live');
	await editor.act(unpublished.id, 'withdraw', { reason: 'Sai' });
	await editor.create('pages', { title: `Trang ${SECRET}`, body: body('Một.') }, { draft: true });
	await mark(secretary);
	const access = (await admin.ask('GET', '/access')).body as Record<string, object>;
	// Payload's own tables: a person's settings, or without any door at all.
	collections = Object.keys(access.collections ?? {}).filter(
		(slug) => !slug.startsWith('payload-'),
	);
	globals = Object.keys(access.globals ?? {});
});
afterAll(() => stack?.stop());

/** Refused, or empty-handed: in either case without a word of what is not public. */
function expectNothing(path: string, { status, body: answer }: Answer): void {
	expect.soft([400, 401, 403, 404, 405], path).toContain(status);
	const text = JSON.stringify(answer ?? '');
	for (const words of [SECRET, 'Cầu mới', live.id, draft.id, '@haidang.test'])
		expect.soft(text, path).not.toContain(words);
}

describe('a stranger', () => {
	test('reads no collection through REST, however it is asked', async () => {
		expect(collections.length).toBeGreaterThan(15);
		const queries = [
			'',
			'?draft=true',
			'?trash=true',
			'?limit=0&pagination=false&depth=4',
			'?where[_status][equals]=draft',
			'?where[deletedAt][exists]=true&trash=true',
			'?select[title]=true&select[email]=true',
			'?sort=-createdAt&joins=false',
		];
		for (const slug of collections) {
			for (const query of queries)
				expectNothing(`/${slug}${query}`, await nobody.ask('GET', `/${slug}${query}`));
			for (const tail of ['count', 'versions', 'versions?draft=true&depth=2'])
				expectNothing(`/${slug}/${tail}`, await nobody.ask('GET', `/${slug}/${tail}`));
		}
	});

	test('reads no document by its id, nor the versions of one', async () => {
		for (const { id } of [live, draft, trashed, unpublished]) {
			for (const tail of ['', '?draft=true', '?trash=true&draft=true&depth=3'])
				expectNothing(tail, await nobody.ask('GET', `/articles/${id}${tail}`));
			const versions = await people.editor.ask(
				'GET',
				`/articles/versions?where[parent][equals]=${id}`,
			);
			for (const version of (versions.body as { docs: Doc[] }).docs)
				expectNothing('version', await nobody.ask('GET', `/articles/versions/${version.id}`));
			expectNothing('status', await nobody.ask('GET', `/site-status/article/${id}`));
		}
	});

	test('reads no global', async () => {
		expect(globals).toContain('home');
		for (const slug of globals)
			for (const tail of ['', '?draft=true&depth=4', '/versions'])
				expectNothing(slug + tail, await nobody.ask('GET', `/globals/${slug}${tail}`));
	});

	test('gets no file of a draft, neither from the CMS nor from the site', async () => {
		const names = [draftImage.filename, 'anh-chua-dung-320x213.webp'].map(String);
		for (const name of names) {
			const { status } = await fetch(`${stack.cmsUrl}/api/media/file/${name}`);
			expect.soft([401, 403, 404], name).toContain(status);
			expect.soft((await fetch(`${stack.siteUrl}/media/${name}`)).status).toBe(404);
		}
		expect(mediaFiles(stack.dataDir)).toEqual([]);
	});

	test('changes nothing', async () => {
		for (const slug of collections) {
			expectNothing(
				`POST /${slug}`,
				await nobody.ask('POST', `/${slug}`, { title: 'x', name: 'x' }),
			);
			expectNothing(
				`PATCH /${slug}`,
				await nobody.ask('PATCH', `/${slug}?where[id][exists]=true`, {}),
			);
			expectNothing(
				`DELETE /${slug}`,
				await nobody.ask('DELETE', `/${slug}?where[id][exists]=true`),
			);
		}
		for (const slug of globals)
			expectNothing(
				`POST ${slug}`,
				await nobody.ask('POST', `/globals/${slug}`, { siteName: 'x' }),
			);
	});

	test('meets no GraphQL, and learns nothing about accounts', async () => {
		const query = { query: '{ Articles { docs { id title } } }' };
		expect((await nobody.ask('POST', '/graphql', query)).status).toBeGreaterThanOrEqual(400);
		const { email } = stack.users.editor;
		const refused = await Promise.all([
			nobody.ask('POST', '/users/login', { email, password: 'sai-mat-khau-roi' }),
			nobody.ask('POST', '/users/login', { email: 'khong@co.test', password: 'sai-mat-khau-roi' }),
		]);
		expect(refused[0]).toEqual(refused[1]);
		expect(refused[0]?.status).toBe(401);
		const forgotten = await Promise.all([
			nobody.ask('POST', '/users/forgot-password', { email }),
			nobody.ask('POST', '/users/forgot-password', { email: 'khong@co.test' }),
		]);
		expect(forgotten[0]).toEqual(forgotten[1]);
		expect((await nobody.ask('POST', '/users/first-register', { email: 'a@b.test' })).status).toBe(
			403,
		);
	});

	test('finds nothing unpublished in any file of the site', async () => {
		expect(snapshot(stack.dataDir).size).toBeGreaterThan(10);
		expect(filesWith(stack.dataDir, SECRET)).toEqual([]);
		expect(filesWith(stack.dataDir, 'Cầu mới thông xe').length).toBeGreaterThan(2);
		expect(filesHolding(path.join(stack.dataDir, 'site/releases'), SECRET)).toEqual([]);
		expect((await fetch(`${stack.siteUrl}/tin/${draft.slug}/`)).status).toBe(404);
		expect((await fetch(`${stack.siteUrl}/tin/${unpublished.slug}/`)).status).toBe(410);
	});
});

test('what never was public is nowhere in the publisher’s folder, nor in a log', () => {
	const folders = ['site', 'logs'].map((name) => path.join(stack.dataDir, name));
	expect(folders.flatMap((folder) => filesHolding(folder, NEVER))).toEqual([]);
	// The search is not blind: what is public is found in the mirror and in packed pages.
	const found = filesHolding(path.join(stack.dataDir, 'site'), 'Cầu mới thông xe');
	expect(found.some((name) => name.startsWith('mirror.db'))).toBe(true); // the file, or what it has not taken in yet
	expect(found.some((name) => name.endsWith('.br'))).toBe(true);
});

test('the site’s search and previews find nothing without right', async () => {
	const paths = [
		...[SECRET, NEVER, 'chuyen chua ke'].flatMap((words) => [
			`/tim-kiem/?q=${encodeURIComponent(words)}`,
			`/tim-kiem.json?q=${encodeURIComponent(words)}`,
		]),
		...['x', 'r_x', '..', '%00'].map((token) => `/xem-truoc/article/${draft.id}/${token}/`),
		`/xem-truoc/article/${draft.id}/`,
		`/xem-truoc/article/${draft.id}/x/media/${String(draftImage.filename)}`,
	];
	for (const address of paths) {
		const answer = await fetch(stack.siteUrl + address);
		const text = (await answer.text()).replaceAll(SECRET, (words, at: number, all: string) =>
			// The search page repeats what was asked; a draft's title would have its own words before it.
			/(Nháp|Bản sửa|Bỏ|Gỡ): $/.test(all.slice(Math.max(0, at - 10), at)) ? words : '',
		);
		expect.soft(text, address).not.toContain(SECRET);
		expect.soft(text.includes(draft.slug), address).toBe(false);
		if (address.startsWith('/xem-truoc'))
			expect.soft([400, 403, 404], address).toContain(answer.status);
	}
});

describe('the feed', () => {
	const read = (path: string, key?: string) =>
		fetch(`${stack.cmsUrl}/api/feed/${path}`, {
			headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
		});
	const paths = ['changes?after=0', 'export', 'index', 'files/anh-chua-dung-00000000-320.webp'];

	test('answers only to a key that is known and has not expired', async () => {
		const expired = randomBytes(24).toString('hex');
		const { admin } = people;
		const expiresAt = '2020-01-01T00:00:00.000Z';
		await admin.create('clients', { name: 'Hết hạn', key: expired, scopes: ['feed'], expiresAt });
		for (const path of paths)
			for (const key of [undefined, 'x', stack.secrets.FEED_KEY.slice(1), expired]) {
				const response = await read(path, key);
				expect.soft(response.status, path).toBe(401);
				expect.soft(await response.text()).not.toContain(live.id);
			}
	});

	test('holds only what is public', async () => {
		for (const path of paths.slice(0, 3)) {
			let text = '';
			for (let next: string | null = path; next !== null;) {
				const page = await (await read(next, stack.secrets.FEED_KEY)).text();
				const { next: token = null } = JSON.parse(page) as { next?: string | null };
				text += page;
				next = token === null ? null : `export?page=${encodeURIComponent(token)}`;
			}
			expect.soft(text, path).toContain(live.id);
			expect.soft(text, path).not.toContain(SECRET);
		}
	});
});

describe('staff', () => {
	test('a reporter publishes nothing, by no door', async () => {
		const { reporter, admin } = people;
		const refused = await reporter.ask('POST', '/articles', article('Tự đăng', published));
		expect(refused.status).toBe(403);
		const own = await reporter.create('articles', article('Bài của phóng viên'), { draft: true });
		for (const query of ['', '?draft=true', '?autosave=true&draft=true', '?overrideAccess=true'])
			await reporter.ask('PATCH', `/articles/${own.id}${query}`, published);
		await reporter.ask('PATCH', `/articles?where[id][equals]=${own.id}`, published);
		for (const query of ['', '?draft=false'])
			for (const data of [{}, published])
				await reporter.ask('POST', `/articles/${live.id}/duplicate${query}`, data);
		await reporter.ask('PATCH', `/articles/${own.id}`, {
			firstPublishedAt: '2020-01-01T00:00:00Z',
		});
		const versions = await admin.ask('GET', `/articles/versions?where[parent][equals]=${live.id}`);
		for (const { id } of (versions.body as { docs: Doc[] }).docs)
			await reporter.ask('POST', `/articles/versions/${id}?draft=false`);

		const rows = await admin.find('articles', 'where[createdBy.role][equals]=reporter');
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.filter(({ _status }) => _status === 'published')).toEqual([]);
		expect(rows.filter(({ firstPublishedAt }) => firstPublishedAt)).toEqual([]);
		expect((await admin.findOne('articles', `where[id][equals]=${live.id}`)).title).toBe(
			'Cầu mới thông xe',
		);
	});

	test('a reporter changes no one else’s work, and nobody raises himself', async () => {
		const { reporter, admin } = people;
		for (const { id } of [live, draft]) {
			const { status } = await reporter.ask('PATCH', `/articles/${id}?draft=true`, { title: 'x' });
			expect.soft(status).toBeGreaterThanOrEqual(400);
		}
		const me = ((await reporter.ask('GET', '/users/me')).body as { user: Doc }).user;
		await reporter.ask('PATCH', `/users/${me.id}`, { role: 'admin' });
		expect((await admin.findOne('users', `where[id][equals]=${me.id}`)).role).toBe('reporter');
		const colleagues = await reporter.find('users');
		expect(colleagues.map(({ email }) => email).filter(Boolean)).toEqual([
			stack.users.reporter.email,
		]);
	});

	test('who only counts writes nothing', async () => {
		const { statistics } = people;
		for (const slug of collections) {
			const created = await statistics.ask('POST', `/${slug}`, {
				title: 'x',
				name: 'x',
				penName: 'x',
			});
			expect.soft([403, 404], `POST ${slug}`).toContain(created.status);
			const { body: listed } = await statistics.ask('GET', `/${slug}?limit=1`);
			const id = (listed as { docs?: Doc[] }).docs?.[0]?.id;
			if (id === undefined || slug === 'users') continue;
			for (const method of ['PATCH', 'DELETE']) {
				const { status } = await statistics.ask(method, `/${slug}/${id}`, { title: 'x' });
				expect.soft([403, 404], `${method} ${slug}`).toContain(status);
			}
		}
		for (const slug of globals)
			expect.soft((await statistics.ask('POST', `/globals/${slug}`, {})).status, slug).toBe(403);
	});
});
