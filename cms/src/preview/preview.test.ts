import { PREVIEW_HEADER, previewSchema } from '@haidang/shared/feed/preview';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Role } from '../access/roles.ts';
import { publicFiles } from '../collections/media/public-files.ts';
import type { User } from '../payload-types.ts';
import { FEED_KEY, startTestFeed, type TestFeed } from '../testing/feed.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { lexical, paragraph } from '../testing/text.ts';
import { signToken } from './token.ts';

const SECRET = 'bi-mat-cua-bai-kiem-thu-0123456789abcdef';

let cms: TestFeed;
const people = {} as Record<Role, User>;
const headers = {} as Record<Role, Record<string, string>>;

beforeAll(async () => {
	cms = await startTestFeed();
	for (const role of ['admin', 'editor', 'reporter', 'statistics'] as const) {
		people[role] = await makeUser(cms.payload, role);
		headers[role] = await logIn(cms, people[role].email);
	}
});
afterAll(() => cms.stop());

const draft = (data: object = {}, collection: 'articles' | 'pages' | 'videos' = 'articles') =>
	cms.payload.create({
		collection,
		data: { title: 'Bản nháp', body: lexical(paragraph('Một câu.')), ...data } as never,
		draft: true,
		depth: 0,
	}) as Promise<{ id: string; slug: string }>;
const tokenFor = (id: string, user: string, more: { kind?: 'page'; now?: number } = {}) =>
	signToken(
		{ kind: more.kind ?? 'article', id, user },
		{ secret: SECRET, ...(more.now !== undefined && { now: more.now }) },
	);
const read = (path: string, token: string, key = FEED_KEY) =>
	cms.request(`/api/feed/preview/${path}`, {
		headers: { authorization: `Bearer ${key}`, [PREVIEW_HEADER]: token },
	});
const preview = async (path: string, token: string) =>
	previewSchema.parse(await (await read(path, token)).json());
const refusedOf = async (path: string, token: string) => {
	const answer = await read(path, token);
	return [answer.status, ((await answer.json()) as { refused?: string }).refused];
};

describe('a draft', () => {
	test('comes with its picture, and says what is missing', async () => {
		const data = await sharp({
			create: { width: 700, height: 500, channels: 3, background: '#123' },
		})
			.png()
			.toBuffer();
		const image = await cms.payload.create({
			collection: 'media',
			data: { alt: 'Ảnh chưa dùng', origin: 'own' } as never,
			file: { name: 'chua-dung.png', data, mimetype: 'image/png', size: data.length },
		});
		const { id, slug } = await draft({ title: 'Bản nháp có ảnh', heroImage: { image: image.id } });
		const token = tokenFor(id, people.editor.id);
		const answer = await preview(`article/${id}`, token);
		expect(answer).toMatchObject({ state: 'never', path: `/tin/${slug}/`, isReviewer: false });
		expect(answer.missing).toEqual(['Chưa chọn chuyên mục chính.']);
		expect(answer.documents.map(({ kind }) => kind)).toEqual(['article', 'media']);

		const [file] = publicFiles(image);
		const name = file?.publicName ?? '';
		const bytes = await read(`article/${id}/files/${name}`, token);
		expect([bytes.status, bytes.headers.get('cache-control')]).toEqual([200, 'no-store']);
		const other = await draft();
		const without = tokenFor(other.id, people.editor.id);
		expect((await read(`article/${other.id}/files/${name}`, without)).status).toBe(404);
		expect((await read(`article/${id}/files/${name}`, without)).status).toBe(403);
	});

	test('with nothing in it at all is shown all the same', async () => {
		const { id } = await draft({ title: '', body: null });
		const { documents, missing } = await preview(`article/${id}`, tokenFor(id, people.editor.id));
		expect(documents[0]?.doc).toMatchObject({ title: '(Chưa có tiêu đề)' });
		expect(missing).toHaveLength(3);
	});

	test('over a published article is the draft, and the state says so', async () => {
		const { id } = await cms.publish({ title: 'Đã đăng' });
		const token = tokenFor(id, people.editor.id);
		expect((await preview(`article/${id}`, token)).state).toBe('same');
		const change = { collection: 'articles', id, data: { title: 'Sửa lại' }, draft: true } as const;
		await cms.payload.update(change);
		const answer = await preview(`article/${id}`, token);
		expect([answer.state, answer.documents[0]?.doc]).toMatchObject([
			'changed',
			{ title: 'Sửa lại' },
		]);
		await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
		expect((await preview(`article/${id}`, token)).state).toBe('withdrawn');
	});

	test('of an article that has expired is shown as the article', async () => {
		const { id } = await draft({ expiresAt: '2020-01-01T00:00:00.000Z' });
		const { documents, missing } = await preview(`article/${id}`, tokenFor(id, people.editor.id));
		expect(documents[0]?.doc).not.toHaveProperty('expiresAt');
		expect(missing.join(' ')).toContain('quá hạn');
	});

	test.each(['pages', 'videos'] as const)('of %s too', async (collection) => {
		const kind = collection === 'pages' ? 'page' : 'video';
		const { id } = await draft({ title: `Nháp ${kind}` }, collection);
		const token = signToken({ kind, id, user: people.editor.id }, { secret: SECRET });
		expect((await preview(`${kind}/${id}`, token)).documents[0]).toMatchObject({ kind, id });
	});
});

describe('a draft of a document of the library', () => {
	const make = async (collection: string, data: object) =>
		((await cms.payload.create({ collection, data } as never)) as unknown as { id: string }).id;
	const opened = async (data: object) => {
		const args = { collection: 'documents', data: data as never, draft: true } as const;
		const { id } = await cms.payload.create(args);
		const token = signToken({ kind: 'document', id, user: people.editor.id }, { secret: SECRET });
		return preview(`document/${id}`, token);
	};

	test('is shown on its page, and what the library asks for is named', async () => {
		const answer = await opened({
			number: '07-QĐ/LMHTX',
			abstract: 'Về việc thử bản nháp',
			documentType: await make('document-types', { name: 'Quyết định' }),
			issuer: await make('issuers', { name: 'Liên minh Mẫu' }),
			issuedAt: '2026-11-01T05:00:00.000Z',
		});
		expect(answer).toMatchObject({ path: '/van-ban/quyet-dinh-07-qd-lmhtx/', state: 'never' });
		expect(answer.missing).toEqual(['Chưa có ngày hiệu lực.', 'Chưa có tệp văn bản.']);
		expect(answer.documents).toMatchObject([{ kind: 'document', doc: { number: '07-QĐ/LMHTX' } }]);
	});

	test('with nothing in it at all is shown all the same', async () => {
		const { documents, missing } = await opened({});
		expect(documents[0]?.doc).toMatchObject({ number: '(Chưa có số)' });
		expect(missing).toHaveLength(7);
	});
});

describe('the door stays shut', () => {
	test('without both locks', async () => {
		const { id } = await draft();
		const token = tokenFor(id, people.editor.id);
		expect((await read(`article/${id}`, token, 'mot-khoa-sai')).status).toBe(401);
		await cms.payload.create({
			collection: 'clients',
			data: {
				...{ name: 'Ứng dụng', key: 'x'.repeat(40), scopes: ['feed', 'files'], active: true },
			} as never,
		});
		expect((await read(`article/${id}`, token, 'x'.repeat(40))).status).toBe(403);
		expect(await refusedOf(`article/${id}`, '')).toEqual([403, 'unknown']);
	});

	test('for a token of another document, another kind, or of yesterday', async () => {
		const [one, two] = [await draft(), await draft()];
		const user = people.editor.id;
		expect(await refusedOf(`article/${two.id}`, tokenFor(one.id, user))).toEqual([403, 'unknown']);
		const asPage = tokenFor(one.id, user, { kind: 'page' });
		expect(await refusedOf(`article/${one.id}`, asPage)).toEqual([403, 'unknown']);
		const old = tokenFor(one.id, user, { now: Date.now() - 24 * 60 * 60 * 1000 });
		expect(await refusedOf(`article/${one.id}`, old)).toEqual([403, 'expired']);
		expect(await refusedOf('topic/x', tokenFor('x', user))).toEqual([403, 'unknown']);
	});

	test('when the account is gone, or the document is in the trash', async () => {
		const { id } = await draft();
		const leaver = await makeUser(cms.payload, 'editor');
		const token = tokenFor(id, leaver.id);
		expect((await read(`article/${id}`, token)).status).toBe(200);
		await cms.payload.delete({ collection: 'users', id: leaver.id });
		expect(await refusedOf(`article/${id}`, token)).toEqual([403, 'forbidden']);
		const own = tokenFor(id, people.editor.id);
		const deletedAt = new Date().toISOString();
		await cms.payload.update({ collection: 'articles', id, data: { deletedAt }, trash: true });
		expect(await refusedOf(`article/${id}`, own)).toEqual([403, 'gone']);
	});
});

test('“Xem trước” sends a colleague on with a token, and nobody else', async () => {
	const { id } = await draft();
	const open = (init?: RequestInit) => cms.request(`/api/preview/open/article/${id}`, init);
	expect((await open()).status).toBe(401);
	const answer = await open({ headers: headers.editor });
	const location = new URL(answer.headers.get('location') ?? '');
	expect([answer.status, location.origin]).toEqual([302, 'http://127.0.0.1:4321']);
	const [, , kind, of, token = ''] = location.pathname.split('/');
	expect((await preview(`${kind}/${of}`, decodeURIComponent(token))).id).toBe(id);
});

describe('a link for a reviewer', () => {
	type Link = { id: string; opens: number; note: string | null; revokedAt: string | null };
	const door = (id: string) => `/api/preview-links/for/article/${id}`;
	type Body = { url: string; link: Link; links: Link[] };
	const json = async (path: string, init: RequestInit) => {
		const answer = await cms.request(path, init);
		return { status: answer.status, body: (await answer.json()) as Body };
	};
	const make = (id: string, role: Role, note = '') =>
		json(door(id), {
			method: 'POST',
			headers: { ...headers[role], 'content-type': 'application/json' },
			body: JSON.stringify({ note }),
		});
	const list = async (id: string, role: Role) =>
		(await json(door(id), { headers: headers[role] })).body.links;
	const tokenOf = (url: string) => decodeURIComponent(new URL(url).pathname.split('/')[4] ?? '');

	test('opens one document, counts, and ends when it is revoked', async () => {
		const { id } = await draft({ title: 'Bài chờ duyệt' });
		const other = await draft();
		const made = await make(id, 'editor', 'Anh Nam, Văn phòng');
		expect(made.status).toBe(201);
		const token = tokenOf(made.body.url);
		const answer = await preview(`article/${id}`, token);
		expect(answer.isReviewer).toBe(true);
		const left = Date.parse(answer.expiresAt) - Date.now();
		expect(Math.round(left / 3_600_000)).toBe(72);
		await preview(`article/${id}`, token);
		expect(await refusedOf(`article/${other.id}`, token)).toEqual([403, 'unknown']);
		expect(await list(id, 'editor')).toMatchObject([{ opens: 2, note: 'Anh Nam, Văn phòng' }]);

		const stored = await cms.payload.db.find({ collection: 'preview-links', where: {}, req: {} });
		expect(JSON.stringify(stored.docs)).not.toContain(token);

		const revoke = { method: 'POST', headers: headers.editor };
		expect((await json(`/api/preview-links/${made.body.link.id}/revoke`, revoke)).status).toBe(200);
		expect(await refusedOf(`article/${id}`, token)).toEqual([403, 'revoked']);
		const { docs } = await cms.payload.find({ collection: 'audit-log', pagination: false });
		expect(docs.map(({ action }) => action)).toEqual(
			expect.arrayContaining(['Tạo liên kết cho người duyệt', 'Thu hồi liên kết cho người duyệt']),
		);
		expect(JSON.stringify(docs)).not.toContain(token);
	});

	test('ends after 72 hours, and with the account that made it', async () => {
		const { id } = await draft();
		const leaver = await makeUser(cms.payload, 'editor');
		headers.secretary = await logIn(cms, leaver.email);
		const made = await make(id, 'secretary');
		const token = tokenOf(made.body.url);
		expect((await read(`article/${id}`, token)).status).toBe(200);
		await cms.payload.delete({ collection: 'users', id: leaver.id });
		expect(await refusedOf(`article/${id}`, token)).toEqual([403, 'forbidden']);

		const late = await make(id, 'editor');
		const expiresAt = new Date(Date.now() - 1000).toISOString();
		await cms.payload.update({
			...{ collection: 'preview-links', id: late.body.link.id, data: { expiresAt } },
		});
		expect(await refusedOf(`article/${id}`, tokenOf(late.body.url))).toEqual([403, 'expired']);
	});

	test('is made, seen and revoked only by who may change the document', async () => {
		const { id } = await draft({ createdBy: people.editor.id });
		const own = await draft({ createdBy: people.reporter.id });
		expect((await make(own.id, 'reporter')).status).toBe(201);
		const made = await make(id, 'editor');
		for (const role of ['reporter', 'statistics'] as const) {
			expect((await make(id, role)).status).toBe(403);
			expect(await list(id, role)).toBeUndefined();
			const post = { method: 'POST', headers: headers[role] };
			expect((await json(`/api/preview-links/${made.body.link.id}/revoke`, post)).status).toBe(403);
		}
		expect((await json(door(id), {})).status).toBe(403);
		expect((await cms.request('/api/preview-links')).status).toBe(403);
		for (const role of ['admin', 'editor'] as const) {
			const answer = await cms.request('/api/preview-links', { headers: headers[role] });
			expect(await answer.text()).not.toContain('tokenHash');
			const row = `/api/preview-links/${made.body.link.id}`;
			const patch = { ...headers[role], 'content-type': 'application/json' };
			const body = JSON.stringify({ expiresAt: '2099-01-01T00:00:00.000Z' });
			expect((await json(row, { method: 'PATCH', headers: patch, body })).status).toBe(403);
			expect((await json(row, { method: 'DELETE', headers: headers[role] })).status).toBe(403);
			const where = `/api/preview-links?where[tokenHash][exists]=true`;
			expect((await json(where, { headers: headers[role] })).status).toBe(400);
		}
	});
});
