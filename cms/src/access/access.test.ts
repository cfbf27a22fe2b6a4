import type { CollectionSlug, GlobalSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { User } from '../payload-types.ts';
import { legalArticle } from '../testing/legal-article.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import { lexical, paragraph } from '../testing/text.ts';
import { ROLES, type Role } from './roles.ts';

let cms: TestPayload;
let category: string;
let otherCategory: string;
const users = {} as Record<Role, User & { collection: 'users' }>;

beforeAll(async () => {
	cms = await startTestPayload();
	for (const { value } of ROLES.toReversed()) users[value] = await makeUser(cms.payload, value);
	const make = (name: string) =>
		cms.payload.create({ collection: 'categories', data: { name } as never });
	category = (await make('Kinh tế')).id;
	otherCategory = (await make('Văn hóa')).id;
});
afterAll(() => cms.stop());

const article = (data: object = {}) => ({
	...legalArticle,
	title: 'Bài thử quyền',
	articleType: 'original',
	primaryCategory: category,
	body: lexical(paragraph('Một câu.')),
	...data,
});

/** Runs as this person; answers whether it was allowed. Anything but a refusal is an error. */
async function allows(work: () => Promise<unknown>): Promise<boolean> {
	try {
		await work();
		return true;
	} catch (error) {
		const { status } = error as { status?: number };
		if (status === 403 || status === 404) return false;
		throw error;
	}
}
const as = (role: Role) => ({ user: users[role], overrideAccess: false, depth: 0 }) as const;
const create = (collection: CollectionSlug, data: object, role: Role, draft = false) =>
	cms.payload.create({ collection, data: data as never, draft, ...as(role) } as never) as Promise<{
		id: string;
	}>;
const update = (id: string, data: object, role: Role, draft = false) =>
	cms.payload.update({ collection: 'articles', id, data: data as never, draft, ...as(role) });

/** One row for each thing one may want to do; the roles that may, from least to most. */
const MATRIX: [string, Role | 'nobody', (role: Role) => Promise<unknown>][] = [
	[
		'read articles',
		'statistics',
		(role) => cms.payload.find({ collection: 'articles', ...as(role) }),
	],
	['write a draft', 'reporter', (role) => create('articles', article(), role, true)],
	[
		'publish at once',
		'editor',
		(role) => create('articles', article({ _status: 'published' }), role),
	],
	[
		'publish a draft',
		'editor',
		async (role) => {
			const { id } = await create('articles', article(), 'admin', true);
			await update(id, { _status: 'published' }, role);
		},
	],
	[
		'edit a colleague’s draft',
		'editor',
		async (role) => {
			const { id } = await create('articles', article(), 'admin', true);
			await update(id, { title: 'Sửa giúp' }, role, true);
		},
	],
	[
		'delete an article for good',
		'secretary',
		async (role) => {
			const { id } = await create('articles', article(), 'admin', true);
			await cms.payload.delete({ collection: 'articles', id, ...as(role) });
		},
	],
	[
		'make a tag',
		'reporter',
		(role) => create('tags', { name: `Thẻ ${crypto.randomUUID()}` }, role),
	],
	['make a category', 'secretary', (role) => create('categories', { name: 'Mới' }, role)],
	['make a source', 'secretary', (role) => create('sources', { name: 'Báo', kind: 'press' }, role)],
	['make an author', 'editor', (role) => create('authors', { penName: 'HA' }, role)],
	[
		'compose the home page',
		'secretary',
		(role) => cms.payload.updateGlobal({ slug: 'home', data: { blocks: [] }, ...as(role) }),
	],
	[
		'say who answers for the site',
		'admin',
		(role) =>
			cms.payload.updateGlobal({
				slug: 'legalIdentity',
				data: { siteName: 'Hải Đăng' },
				...as(role),
			}),
	],
	[
		'make an account',
		'admin',
		(role) =>
			create(
				'users',
				{
					name: 'A',
					email: `${crypto.randomUUID()}@haidang.test`,
					password: 'mat-khau-dai-that',
					role: 'reporter',
				},
				role,
			),
	],
	['see webhooks', 'admin', (role) => cms.payload.find({ collection: 'webhooks', ...as(role) })],
	['see feed keys', 'admin', (role) => cms.payload.find({ collection: 'clients', ...as(role) })],
	[
		'forge a change',
		'nobody',
		(role) =>
			create(
				'changes',
				{ kind: 'article', state: 'confirmed', intentAt: new Date().toISOString() },
				role,
			),
	],
];

describe.each(MATRIX)('%s', (_name, least, work) => {
	const rank = ROLES.findIndex(({ value }) => value === least);
	test.each(ROLES.map(({ value }, index) => [value, rank >= 0 && index >= rank] as const))(
		'%s: %s',
		async (role, expected) => {
			expect(await allows(() => work(role))).toBe(expected);
		},
	);
});

test('reporters change and trash their own drafts, until these are published', async () => {
	const { id } = await create('articles', article(), 'reporter', true);
	expect(await allows(() => update(id, { title: 'Tự sửa' }, 'reporter', true))).toBe(true);
	await update(id, { _status: 'published' }, 'editor');
	expect(await allows(() => update(id, { title: 'Sửa lén' }, 'reporter', true))).toBe(false);
	expect(await allows(() => update(id, { _status: 'draft' }, 'reporter'))).toBe(false);
});

test('an editor of one category leaves the others alone', async () => {
	const scoped = await makeUser(cms.payload, 'editor', { categories: [category] });
	const options = { user: scoped, overrideAccess: false, depth: 0 } as const;
	const inside = await create('articles', article(), 'admin', true);
	const outside = await create(
		'articles',
		article({ primaryCategory: otherCategory }),
		'admin',
		true,
	);
	const publish =
		(id: string, more = {}) =>
		() =>
			cms.payload.update({
				collection: 'articles',
				id,
				data: { _status: 'published', ...more },
				...options,
			});
	expect(await allows(publish(outside.id))).toBe(false);
	expect(await allows(publish(inside.id, { primaryCategory: otherCategory }))).toBe(false);
	expect(await allows(publish(inside.id))).toBe(true);
});

test('nobody can set what only the system sets', async () => {
	const { id } = await create(
		'articles',
		article({
			isDemo: true,
			firstPublishedAt: '2001-01-01T00:00:00.000Z',
			createdBy: users.admin.id,
		}),
		'reporter',
		true,
	);
	const row = await cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 });
	expect([row.isDemo ?? null, row.firstPublishedAt ?? null, row.createdBy]).toEqual([
		null,
		null,
		users.reporter.id,
	]);
});

test('a reporter cannot become an administrator, and the last administrator stays one', async () => {
	await cms.payload.update({
		collection: 'users',
		id: users.reporter.id,
		data: { role: 'admin' },
		...as('reporter'),
	});
	const self = await cms.payload.findByID({ collection: 'users', id: users.reporter.id });
	expect(self.role).toBe('reporter');
	await expect(
		cms.payload.update({
			collection: 'users',
			id: users.admin.id,
			data: { role: 'editor' },
			...as('admin'),
		}),
	).rejects.toThrow(/quản trị cuối cùng/);
	await expect(
		cms.payload.delete({ collection: 'users', id: users.admin.id, ...as('admin') }),
	).rejects.toThrow(/quản trị cuối cùng/);
});

test('a password shorter than twelve characters is refused everywhere', async () => {
	const password = 'mười-một-ký'.slice(0, 11);
	await expect(makeUser(cms.payload, 'reporter', { password } as never)).rejects.toThrow();
	await expect(
		cms.payload.update({ collection: 'users', id: users.reporter.id, data: { password } }),
	).rejects.toThrow();
	const token = await cms.payload.forgotPassword({
		collection: 'users',
		data: { email: users.reporter.email },
		disableEmail: true,
	});
	await expect(
		cms.payload.resetPassword({
			collection: 'users',
			data: { token: token!, password },
			overrideAccess: true,
		}),
	).rejects.toThrow();
});

test('REST tells strangers nothing, whatever they ask', async () => {
	const paths = [
		...Object.keys(cms.payload.collections).map((slug) => `/api/${slug}`),
		...cms.payload.globals.config.map(({ slug }: { slug: GlobalSlug }) => `/api/globals/${slug}`),
		'/api/articles/versions',
		'/api/articles?trash=true&draft=true&limit=0',
		'/api/users?where[email][like]=a',
	];
	const open: string[] = [];
	for (const path of paths) {
		const answer = await cms.request(path);
		if (answer.status < 400) open.push(path);
	}
	expect(open).toEqual([]);
});

test('REST answers colleagues in modest portions, without the trash and without addresses', async () => {
	const { id } = await create('articles', article(), 'admin', true);
	await cms.payload.update({
		collection: 'articles',
		id,
		data: { deletedAt: new Date().toISOString() },
	});
	const headers = await logIn(cms, users.reporter.email);
	for (const query of ['limit=0', 'limit=100000', 'pagination=false', 'limit=abc']) {
		const answer = await cms.request(`/api/articles?${query}&trash=true`, { headers });
		const body = (await answer.json()) as { limit: number; docs: { id: string }[] };
		expect(body.limit).toBeLessThanOrEqual(100);
		expect(body.docs.some((doc) => doc.id === id)).toBe(false);
	}
	const people = (await (await cms.request('/api/users', { headers })).json()) as {
		docs: { id: string; email?: string }[];
	};
	expect(people.docs.filter(({ email }) => email).map((user) => user.id)).toEqual([
		users.reporter.id,
	]);
});

test('two spellings of one tag are one tag', async () => {
	await create('tags', { name: 'Hoà bình' }, 'editor');
	await expect(create('tags', { name: 'hòa  Bình' }, 'editor')).rejects.toThrow();
});
