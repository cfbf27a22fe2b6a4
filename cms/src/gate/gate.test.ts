import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { User } from '../payload-types.ts';
import { legalArticle } from '../testing/legal-article.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import { lexical, paragraph } from '../testing/text.ts';

const PDF = Buffer.from(
	'%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

let cms: TestPayload;
let category: string;
let editor: User & { collection: 'users' };
let headers: Record<string, string>;

beforeAll(async () => {
	cms = await startTestPayload();
	const made = await cms.payload.create({
		collection: 'categories',
		data: { name: 'Thời sự' } as never,
	});
	category = made.id;
	await makeUser(cms.payload, 'admin');
	editor = await makeUser(cms.payload, 'editor', { name: 'Biên tập viên Một' });
	headers = { ...(await logIn(cms, editor.email)), 'content-type': 'application/json' };
});
afterAll(() => cms.stop());
afterEach(async () => {
	const all = { id: { exists: true } };
	for (const collection of ['articles', 'sources'] as const)
		await cms.payload.delete({ collection, where: all, trash: true });
});

const rules = (data: object) =>
	cms.payload.updateGlobal({ slug: 'publishRules', data: data as never });
const LICENCE = { no: '1/GP', issuer: 'Sở', date: '2026-01-02T05:00:00.000Z' };

beforeEach(() => rules({ siteRegime: 'noi-bo', rules: {} }));

const complete = () => ({
	title: 'Hợp tác xã vào vụ mới',
	articleType: 'original',
	primaryCategory: category,
	body: lexical(paragraph('Sáng nay, xã viên xuống đồng.')),
	...legalArticle,
});
const create = (data: object, draft = false) =>
	cms.payload.create({
		collection: 'articles',
		data: { ...complete(), ...data } as never,
		draft,
		depth: 0,
	});
const update = (id: string, data: object, draft = false) =>
	cms.payload.update({ collection: 'articles', id, data: data as never, draft, depth: 0 });
const find = (id: string, draft = false) =>
	cms.payload.findByID({ collection: 'articles', id, depth: 0, draft });
const rest = async (method: string, path: string, body: object) => {
	const answer = await cms.request(path, { method, headers, body: JSON.stringify(body) });
	return { status: answer.status, body: (await answer.json()) as Record<string, never> };
};

type Refusal = { path: string; label: string; message: string };
const refusedBy = async (work: Promise<unknown>): Promise<Refusal[]> => {
	const error: unknown = await work.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	return ((error as { data?: { errors?: Refusal[] } } | undefined)?.data?.errors ?? []).map(
		({ path, label, message }) => ({ path, label, message }),
	);
};
const pathsRefused = async (work: Promise<unknown>) => (await refusedBy(work)).map((e) => e.path);

const makeSource = (data: object = {}) =>
	cms.payload.create({
		collection: 'sources',
		data: {
			name: 'Báo Mẫu',
			kind: 'press',
			domains: ['baomau.example'],
			agreement: { no: '01/TT', from: '2026-01-01T05:00:00.000Z' },
			...data,
		} as never,
	});
const repost = (source: string, more: object = {}) => ({
	articleType: 'repost',
	sapo: 'Theo Báo Mẫu.',
	sourceRefs: [
		{
			source,
			url: 'https://baomau.example/vu-moi',
			publishedAtOriginal: new Date(Date.now() - 3_600_000).toISOString(),
			...more,
		},
	],
});

describe('a save is refused when its result would be public and is not in order', () => {
	test('publishing at once', async () => {
		expect(await refusedBy(create({ byline: [], _status: 'published' }))).toEqual([
			{
				path: 'byline',
				label: 'Bút danh',
				message:
					'Chưa có bút danh; hãy thêm tác giả, phòng ban hoặc “Ban Biên tập” ở mục “Bút danh”. [NT-10]',
			},
		]);
	});

	test('publishing a draft, which is not lost by it', async () => {
		const { id } = await create({ byline: [], title: 'Chưa ký tên' }, true);
		expect(await pathsRefused(update(id, { _status: 'published' }))).toEqual(['byline']);
		const kept = await find(id, true);
		expect(kept).toMatchObject({
			title: 'Chưa ký tên',
			_status: 'draft',
			gate: { state: 'blocked' },
		});
		await update(id, { _status: 'published', byline: [{ text: 'Ban Biên tập' }] });
		expect((await find(id)).gate?.state).toBe('passed');
	});

	test('an edit of what is public; a draft over it may be anything', async () => {
		const { id } = await create({ _status: 'published' });
		expect(await pathsRefused(update(id, { byline: [] }))).toEqual(['byline']);
		expect(await pathsRefused(update(id, { byline: [], _status: 'published' }))).toEqual([
			'byline',
		]);
		await update(id, { byline: [], title: 'Đang sửa' }, true);
		expect((await find(id)).byline).toHaveLength(1);
		expect(await pathsRefused(update(id, { _status: 'published' }))).toEqual(['byline']);
	});

	test('an old version that is not in order today comes back as a draft', async () => {
		const { id } = await create({ _status: 'published' });
		await update(id, { title: 'Tít sau', byline: [{ text: 'HA' }], _status: 'published' });
		const { docs } = await cms.payload.findVersions({
			collection: 'articles',
			where: { parent: { equals: id } },
			sort: 'createdAt',
		});
		await rules({ rules: { 'BB-02': { severity: 'block' } } });
		const path = `/api/articles/versions/${docs[0]?.id ?? ''}`;
		expect((await rest('POST', path, {})).status).toBe(200);
		expect([(await find(id)).title, (await find(id, true)).title]).toEqual([
			'Tít sau',
			'Hợp tác xã vào vụ mới',
		]);
	});

	test('back from the trash, when the rules have changed meanwhile', async () => {
		const { id } = await create({ _status: 'published' });
		await update(id, { deletedAt: new Date().toISOString() });
		await rules({ rules: { 'BB-02': { severity: 'block' } } });
		const back = cms.payload.update({
			collection: 'articles',
			id,
			data: { deletedAt: null, _status: 'published' },
			trash: true,
		});
		expect(await pathsRefused(back)).toEqual(['sapo', 'heroImage.image']);
	});

	test('through REST, as an editor', async () => {
		const { id } = await create({ byline: [] }, true);
		const answer = await rest('PATCH', `/api/articles/${id}`, { _status: 'published' });
		expect(answer.status).toBe(400);
		expect(JSON.stringify(answer.body)).toContain('"path":"byline"');
		const made = await rest('POST', '/api/articles', {
			...complete(),
			byline: [],
			_status: 'published',
		});
		expect(made.status).toBe(400);
		expect((await cms.payload.count({ collection: 'articles' })).totalDocs).toBe(1);
	});

	test('in bulk: each by itself, the good ones go through', async () => {
		const good = await create({ title: 'Bài đủ' }, true);
		const bad = await create({ title: 'Bài thiếu', byline: [] }, true);
		const answer = await rest('PATCH', '/api/articles?where[title][exists]=true', {
			_status: 'published',
		});
		expect(JSON.stringify(answer)).toContain(bad.id);
		expect(((await find(good.id)) as { _status: string })._status).toBe('published');
		expect(((await find(bad.id)) as { _status: string })._status).toBe('draft');
	});

	test('what has expired is not public, until it is prolonged', async () => {
		const { id } = await create({ _status: 'published' });
		await update(id, { expiresAt: '2026-01-01T00:00:00.000Z', byline: [] });
		expect(await pathsRefused(update(id, { expiresAt: null }))).toEqual(['byline']);
	});
});

describe('warnings', () => {
	const reason = (about: string, words = 'Ảnh gửi sau.') => ({
		gate: { acknowledgements: [{ rule: 'BB-02', about, reason: words }] },
	});
	const bare = { sapo: 'Một câu mở đầu.', gate: undefined };

	test('stop a publishing until somebody gives a reason, which is kept and logged', async () => {
		const { id } = await create(bare, true);
		const [refusal] = await refusedBy(update(id, { _status: 'published' }));
		expect(refusal?.path).toBe('heroImage.image');
		expect(refusal?.message).toContain('ghi lý do bỏ qua');
		expect((await find(id, true)).gate?.state).toBe('open');

		const forged = { by: 'ai-do', byName: 'Người khác', at: '2020-01-01T00:00:00.000Z' };
		const given = { ...reason('original: hero').gate.acknowledgements[0], ...forged };
		const answer = await rest('PATCH', `/api/articles/${id}`, {
			gate: { acknowledgements: [given] },
			_status: 'published',
		});
		expect(answer.status).toBe(200);
		const stored = (await find(id)).gate;
		expect(stored?.state).toBe('passed');
		expect(stored?.acknowledgements).toMatchObject([
			{ reason: 'Ảnh gửi sau.', by: editor.id, byName: 'Biên tập viên Một' },
		]);
		const { docs } = await cms.payload.find({
			collection: 'audit-log',
			where: { documentId: { equals: id }, action: { equals: 'Bỏ qua cảnh báo BB-02' } },
		});
		expect(docs).toMatchObject([{ userName: 'Biên tập viên Một', reason: 'Ảnh gửi sau.' }]);
	});

	test('a reason stays with who gave it, through saves of others', async () => {
		const { id } = await create(bare, true);
		await rest('PATCH', `/api/articles/${id}?draft=true`, reason('original: hero'));
		await update(id, { title: 'Sửa tít', ...reason('original: hero') }, true);
		await update(id, { title: 'Sửa tít lần nữa' }, true);
		expect((await find(id, true)).gate?.acknowledgements).toMatchObject([{ by: editor.id }]);
		await update(id, reason('original: hero', 'Không có ảnh nào hợp.'), true);
		expect((await find(id, true)).gate?.acknowledgements).toMatchObject([
			{ by: 'system', reason: 'Không có ảnh nào hợp.' },
		]);
	});

	test('what is too short is no reason', async () => {
		const { id } = await create(bare, true);
		const published = update(id, { ...reason('original: hero', 'ok '), _status: 'published' });
		expect(await pathsRefused(published)).toEqual(['heroImage.image']);
	});

	test('a reason lapses when the facts it was given for change', async () => {
		const source = await makeSource();
		const host = (name: string) => `https://${name}.example/vu-moi`;
		const data = repost(source.id, { url: host('khac') });
		const about = `${source.id}: khac.example`;
		const acknowledgements = [
			{ rule: 'NT-02', about, reason: 'Báo đang đổi tên miền.' },
			{ rule: 'NT-07', about: source.id, reason: 'Đã hỏi pháp chế.' },
		];
		const { id } = await create({ ...data, gate: { acknowledgements }, _status: 'published' });
		const url = (address: string) => ({ sourceRefs: [{ ...data.sourceRefs[0], url: address }] });
		expect(await pathsRefused(update(id, url(host('la'))))).toEqual(['sourceRefs.0.url']);
		await update(id, url(`${host('khac')}?trang=2`));
	});

	test('a copy starts without reasons', async () => {
		const { id } = await create({ _status: 'published' });
		const copy = await cms.payload.duplicate({ collection: 'articles', id, depth: 0 });
		expect(copy.gate?.acknowledgements ?? []).toEqual([]);
	});
});

describe('settings of the site', () => {
	test('the regime and the table of rules decide', async () => {
		const source = await makeSource({ agreement: {} });
		const publish = () => pathsRefused(create({ ...repost(source.id), _status: 'published' }));
		expect(await publish()).toEqual(['sourceRefs.0.permissionRef', 'sourceRefs.0']);
		// A licence that nobody can name is none.
		for (const part of ['no', 'issuer', 'date'])
			await expect(
				rules({ siteRegime: 'tong-hop', licence: { ...LICENCE, [part]: null } }),
			).rejects.toMatchObject({ data: { errors: [{ path: `licence.${part}` }] } });
		await rules({ siteRegime: 'tong-hop', licence: LICENCE });
		expect(await publish()).toEqual(['sourceRefs.0.permissionRef']);
		await rules({ rules: { 'NT-05': { off: true } } });
		expect(await publish()).toEqual([]);
	});

	test('only the secretariat changes them, and nonsense is refused', async () => {
		const as = async (role: 'editor' | 'secretary') => {
			const user = await makeUser(cms.payload, role);
			return cms.payload.updateGlobal({
				slug: 'publishRules',
				data: { twoPersonRule: true } as never,
				user,
				overrideAccess: false,
			});
		};
		await expect(as('editor')).rejects.toMatchObject({ status: 403 });
		expect(await as('secretary')).toMatchObject({ twoPersonRule: true });
		await expect(rules({ rules: { 'NT-99': { off: true } } })).rejects.toThrow();
		await expect(rules({ rules: { 'NT-01': { effectiveFrom: 'mai' } } })).rejects.toThrow();
	});

	test('an old repost is listed, not blocked', async () => {
		const legacy = { system: 'cu', key: '1' };
		const { id } = await create({
			articleType: 'repost',
			sapo: 'Bài cũ.',
			sourceRefs: [],
			legacy,
			_status: 'published',
		});
		const { gate } = await find(id);
		expect(JSON.stringify(gate?.checks)).toContain('NT-01');
	});
});

describe('documents', () => {
	const make = async (collection: string, data: object) =>
		(await cms.payload.create({ collection, data } as never)) as unknown as { id: string };
	const library = async () => {
		const file = await cms.payload.create({
			collection: 'media',
			data: { alt: 'Văn bản', origin: 'own' },
			file: { name: 'a.pdf', data: PDF, mimetype: 'application/pdf', size: PDF.length },
		});
		return {
			documentType: (await make('document-types', { name: 'Luật' })).id,
			issuer: (await make('issuers', { name: 'Quốc hội' })).id,
			issuedAt: '2012-11-20T05:00:00.000Z',
			effectiveFrom: '2013-07-01T05:00:00.000Z',
			abstract: 'Hợp tác xã',
			files: [{ file: file.id }],
			_status: 'published',
		};
	};

	test('an incomplete one is no part of the library, and a law out of force is named', async () => {
		const base = await library();
		const draft = await cms.payload.create({
			collection: 'documents',
			data: { number: '23/2012/QH13', ...base, files: [], _status: 'draft' } as never,
			draft: true,
		});
		const publish = (data: object) =>
			cms.payload.update({
				collection: 'documents',
				id: draft.id,
				data: { _status: 'published', ...data } as never,
			});
		expect(await pathsRefused(publish({}))).toEqual(['files']);
		await publish({ files: base.files });
		const body = lexical(paragraph('Theo Luật Hợp tác xã năm 2012 và 13-NQ/TW.'));
		const checks = async () => {
			const { id } = await create({ body }, true);
			return JSON.stringify((await find(id, true)).gate?.checks);
		};
		expect(await checks()).not.toContain('hết hiệu lực');
		const replaces = [draft.id];
		const effectiveFrom = '2024-07-01T05:00:00.000Z';
		const issuedAt = '2023-06-20T05:00:00.000Z';
		const successor = { number: '17/2023/QH15', ...base, issuedAt, replaces, effectiveFrom };
		await make('documents', successor);
		const found = await checks();
		expect(found).toContain('hết hiệu lực từ sau ngày 30/06/2024, thay bằng 17/2023/QH15');
		expect(found).toContain('“13-NQ/TW” chưa có trong thư viện');
	});
});

describe('POST /api/articles/gate', () => {
	test('says what is missing in a form, and saves nothing', async () => {
		const source = await makeSource({ delayMinutes: 120 });
		const answer = await rest('POST', '/api/articles/gate', {
			...complete(),
			...repost(source.id),
		});
		expect(answer).toMatchObject({ status: 200, body: { state: 'blocked' } });
		expect(JSON.stringify(answer.body)).toContain('"kind":"schedule"');
		expect((await cms.payload.count({ collection: 'articles' })).totalDocs).toBe(0);
	});

	test('an empty form and rubbish are answered in words', async () => {
		expect((await rest('POST', '/api/articles/gate', {})).status).toBe(200);
		const odd = {
			body: 7,
			byline: 'x',
			sourceRefs: [null, { source: {} }],
			heroImage: [],
			gate: 1,
		};
		expect((await rest('POST', '/api/articles/gate', odd)).status).toBe(200);
		const raw = await cms.request('/api/articles/gate', { method: 'POST', headers, body: '[' });
		expect(raw.status).toBe(400);
	});

	test('tells strangers and those who only see nothing', async () => {
		const viewer = await makeUser(cms.payload, 'statistics');
		const cookie = await logIn(cms, viewer.email);
		for (const more of [{}, cookie]) {
			const answer = await cms.request('/api/articles/gate', {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...more },
				body: '{}',
			});
			expect(answer.status).toBe(403);
		}
	});
});
