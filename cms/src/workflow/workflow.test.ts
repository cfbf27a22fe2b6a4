import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Role } from '../access/roles.ts';
import type { Article, User } from '../payload-types.ts';
import { legalArticle } from '../testing/legal-article.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import { lexical, paragraph } from '../testing/text.ts';

type Headers = Record<string, string>;
let cms: TestPayload;
let category: string;
const people = {} as Record<Role, User>;
const headers = {} as Record<Role, Headers>;
let colleague: Headers;

beforeAll(async () => {
	cms = await startTestPayload();
	for (const role of ['admin', 'secretary', 'editor', 'reporter', 'statistics'] as const) {
		people[role] = await makeUser(cms.payload, role);
		headers[role] = await logIn(cms, people[role].email);
	}
	colleague = await logIn(cms, (await makeUser(cms.payload, 'editor')).email);
	const data = { name: 'Kinh tế' } as never;
	category = (await cms.payload.create({ collection: 'categories', data })).id;
});
afterAll(() => cms.stop());

const send = async (path: string, method: string, as: Headers | undefined, data: object = {}) => {
	const answer = await cms.request(path, {
		method,
		headers: { 'content-type': 'application/json', ...as },
		body: JSON.stringify(data),
	});
	const body = (await answer.json()) as { doc: Article; errors?: { message: string }[] };
	return { status: answer.status, body };
};
const words = (title = 'Bài thử quy trình') => ({
	title,
	articleType: 'original',
	primaryCategory: category,
	body: lexical(paragraph('Một câu.')),
	...legalArticle,
});
const write = async (as: Headers, data: object = {}): Promise<string> => {
	const { body, status } = await send('/api/articles?draft=true', 'POST', as, {
		...words(),
		...data,
	});
	expect(status, JSON.stringify(body)).toBe(201);
	return body.doc.id;
};
const act = (id: string, as: Headers | undefined, action: string, more: object = {}) =>
	send(`/api/articles/${id}/workflow`, 'POST', as, { action, ...more });
const patch = (id: string, as: Headers, data: object, query = '?draft=true') =>
	send(`/api/articles/${id}${query}`, 'PATCH', as, data);
const latest = (id: string) =>
	cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, trash: true });
const main = (id: string) =>
	cms.payload.findByID({ collection: 'articles', id, draft: false, depth: 0, trash: true });
const stateOf = async (id: string) => (await latest(id)).workflow?.state;

describe('an article on its way', () => {
	test('is written, submitted, returned, corrected, approved and published', async () => {
		const id = await write(headers.reporter);
		expect(await stateOf(id)).toBe('draft');
		expect((await act(id, headers.reporter, 'submit')).status).toBe(200);
		expect(await latest(id)).toMatchObject({
			_status: 'draft',
			workflow: { state: 'inReview', submittedBy: people.reporter.id },
		});

		expect((await act(id, headers.editor, 'return')).status).toBe(422);
		const reason = 'Thiếu nguồn số liệu';
		expect((await act(id, headers.editor, 'return', { reason })).status).toBe(200);
		expect((await latest(id)).workflow).toMatchObject({ state: 'changesRequested', reason });

		expect((await patch(id, headers.reporter, { title: 'Đã bổ sung' })).status).toBe(200);
		expect((await act(id, headers.reporter, 'submit')).status).toBe(200);
		expect((await act(id, headers.editor, 'approve')).status).toBe(200);
		expect((await latest(id)).workflow).toMatchObject({
			state: 'approved',
			decidedBy: people.editor.id,
			reason: null,
		});
		expect((await act(id, headers.editor, 'publish')).status).toBe(200);
		expect(await main(id)).toMatchObject({
			_status: 'published',
			title: 'Đã bổ sung',
			workflow: { state: 'published' },
		});

		const answer = await cms.request(`/api/articles/${id}/workflow`, { headers: headers.reporter });
		const { history, actions } = (await answer.json()) as {
			history: { action: string; byName: string; reason: string | null }[];
			actions: object[];
		};
		expect(history.map(({ action }) => action).reverse()).toEqual([
			'submit',
			'return',
			'submit',
			'approve',
			'publish',
		]);
		expect(history.at(-2)).toMatchObject({ byName: people.editor.name, reason });
		expect(actions).toEqual([]);
	});

	test('is closed to its reporter while it lies with the desk, until recalled', async () => {
		const id = await write(headers.reporter);
		await act(id, headers.reporter, 'submit');
		for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
			expect((await patch(id, headers.reporter, { title: 'Sửa lén' }, query)).status).toBe(403);
		}
		const bulk = `?where[id][equals]=${id}&draft=true`;
		await send(`/api/articles${bulk}`, 'PATCH', headers.reporter, { title: 'Sửa lén' });
		await patch(id, headers.reporter, { deletedAt: new Date().toISOString() });
		await send(`/api/articles${bulk}`, 'PATCH', headers.reporter, {
			deletedAt: new Date().toISOString(),
		});
		expect(await latest(id)).toMatchObject({ title: 'Bài thử quy trình' });
		expect((await latest(id)).deletedAt ?? null).toBeNull();
		expect((await patch(id, headers.editor, { title: 'Biên tập sửa' })).status).toBe(200);
		expect(await stateOf(id)).toBe('inReview');

		expect((await act(id, headers.editor, 'recall')).status).toBe(403);
		expect((await act(id, headers.reporter, 'recall')).status).toBe(200);
		expect((await patch(id, headers.reporter, { title: 'Sửa tiếp' })).status).toBe(200);
	});

	test('moves only through the door: nobody writes its state', async () => {
		const forged = { workflow: { state: 'approved', decidedBy: people.admin.id } };
		const id = await write(headers.reporter, forged);
		expect(await stateOf(id)).toBe('draft');
		for (const role of ['reporter', 'editor', 'admin'] as const) {
			for (const query of ['', '?draft=true']) await patch(id, headers[role], forged, query);
		}
		expect((await latest(id)).workflow).toMatchObject({ state: 'draft', decidedBy: null });
		const history = await cms.payload.count({
			collection: 'article-transitions',
			where: { articleId: { equals: id } },
		});
		expect(history.totalDocs).toBe(0);
	});

	test('that moved on meanwhile is not decided on twice', async () => {
		const id = await write(headers.reporter);
		await act(id, headers.reporter, 'submit');
		expect((await act(id, headers.editor, 'approve', { from: 'inReview' })).status).toBe(200);
		const late = await act(id, colleague, 'approve', { from: 'inReview' });
		expect(late.status).toBe(409);
		expect((await act(id, headers.reporter, 'submit')).status).toBe(409);
	});

	test.each([
		['nobody', undefined, 401],
		['statistics', 'statistics', 403],
	] as const)('cannot be moved by %s', async (_name, role, status) => {
		const id = await write(headers.reporter);
		expect((await act(id, role && headers[role], 'submit')).status).toBe(status);
		expect((await act(crypto.randomUUID(), role && headers[role], 'submit')).status).toBe(
			role ? 404 : 401,
		);
		expect((await act(id, headers.editor, 'nonsense')).status).toBe(422);
	});
});

describe('Payload’s own ways', () => {
	test('publishing keeps the state true', async () => {
		const id = await write(headers.editor);
		expect((await patch(id, headers.editor, { _status: 'published' }, '')).status).toBe(200);
		expect(await stateOf(id)).toBe('published');
	});

	test('nothing public leaves the site without a reason, however it is asked', async () => {
		const id = await write(headers.secretary, { title: 'Bài A' });
		await patch(id, headers.secretary, { _status: 'published' }, '');
		const deletedAt = new Date().toISOString();
		const bulk = `/api/articles?where[id][equals]=${id}`;
		const ways = [
			() => patch(id, headers.secretary, { _status: 'draft' }, ''),
			() => patch(id, headers.secretary, { deletedAt }, ''),
			() => patch(id, headers.secretary, { deletedAt, _status: 'draft' }, '?draft=true'),
			() => send(bulk, 'PATCH', headers.secretary, { _status: 'draft' }),
			() => send(bulk, 'PATCH', headers.secretary, { deletedAt }),
			() => send(bulk, 'DELETE', headers.secretary),
			() => send(`/api/articles/${id}`, 'DELETE', headers.secretary),
		];
		for (const way of ways) {
			const answer = await way();
			expect.soft(JSON.stringify(answer), String(way)).toMatch(/“Bài A” đang trên trang nên không/);
			expect.soft(await main(id), String(way)).toMatchObject({ _status: 'published' });
		}
		expect((await main(id)).deletedAt ?? null).toBeNull();

		expect((await patch(id, headers.secretary, { title: 'Bản nháp' })).status).toBe(200);
		const saved = await patch(id, headers.secretary, { sapo: 'Không nói gì về trạng thái' }, '');
		expect([200, 403]).toContain(saved.status);
		expect((await main(id))._status).toBe('published');
		expect((await act(id, headers.secretary, 'withdraw', { reason: 'Sai' })).status).toBe(200);
		expect((await main(id))._status).toBe('draft');
		expect((await patch(id, headers.secretary, { deletedAt }, '')).status).toBe(200);
	});

	test('a pending change has a state of its own, and readers see what they saw', async () => {
		const id = await write(headers.editor, { _status: 'published' });
		await patch(id, headers.editor, { _status: 'published' }, '');
		await patch(id, headers.editor, { title: 'Bản sửa' });
		expect([await stateOf(id), (await main(id)).workflow?.state]).toEqual(['draft', 'published']);
		await act(id, headers.editor, 'submit');
		expect([await stateOf(id), (await main(id)).workflow?.state]).toEqual([
			'inReview',
			'published',
		]);
		expect(await main(id)).toMatchObject({ title: 'Bài thử quy trình', _status: 'published' });
		await act(id, colleague, 'publish');
		expect(await main(id)).toMatchObject({ title: 'Bản sửa', workflow: { state: 'published' } });
	});

	test('scripts that know nothing of states leave a true one', async () => {
		const data = { ...words(), _status: 'published', workflow: { state: 'inReview' } } as never;
		const { id } = await cms.payload.create({ collection: 'articles', data });
		expect((await main(id)).workflow?.state).toBe('published');
	});

	test('an old version comes back as a draft, whatever it was', async () => {
		const id = await write(headers.editor);
		await patch(id, headers.editor, { _status: 'published' }, '');
		await patch(id, headers.editor, { _status: 'published', title: 'Bản hai' }, '');
		const versions = await cms.payload.findVersions({
			collection: 'articles',
			where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
			sort: 'updatedAt',
		});
		const path = `/api/articles/versions/${versions.docs[0]?.id ?? ''}`;
		expect((await send(path, 'POST', headers.reporter, {})).status).toBe(403);
		expect((await send(path, 'POST', headers.editor, {})).status).toBe(200);
		expect(await latest(id)).toMatchObject({
			title: 'Bài thử quy trình',
			_status: 'draft',
			workflow: { state: 'draft' },
		});
		expect(await main(id)).toMatchObject({ title: 'Bản hai', _status: 'published' });
	});

	test('a copy starts as its maker’s own draft', async () => {
		const id = await write(headers.reporter);
		await act(id, headers.reporter, 'submit');
		const { body } = await send(`/api/articles/${id}/duplicate`, 'POST', headers.reporter, {});
		const copy = await latest(body.doc.id);
		expect(copy).toMatchObject({
			createdBy: people.reporter.id,
			workflow: { state: 'draft', submittedBy: null },
		});
	});

	test('what lay with the desk and was thrown away comes back as a draft', async () => {
		const id = await write(headers.reporter);
		await act(id, headers.reporter, 'submit');
		const deletedAt = new Date().toISOString();
		expect((await patch(id, headers.editor, { deletedAt }, '')).status).toBe(200);
		expect(await stateOf(id)).toBe('draft');
		expect((await act(id, headers.editor, 'publish')).status).toBe(409);
	});
});

describe('with the two-person rule', () => {
	const setRule = (twoPersonRule: boolean) =>
		cms.payload.updateGlobal({ slug: 'publishRules', data: { twoPersonRule } as never });
	beforeAll(() => setRule(true));
	afterAll(() => setRule(false));

	test('nobody publishes what they wrote, by whichever way; a colleague does', async () => {
		const id = await write(headers.editor);
		const alone = await patch(id, headers.editor, { _status: 'published' }, '');
		expect([alone.status, JSON.stringify(alone.body)]).toEqual([
			403,
			expect.stringContaining('“Bài thử quy trình”: Nguyên tắc hai người'),
		]);
		expect((await act(id, headers.editor, 'publish')).status).toBe(403);
		const made = { ...words(), _status: 'published' };
		expect((await send('/api/articles', 'POST', headers.editor, made)).status).toBe(403);
		await act(id, headers.editor, 'submit');
		expect((await act(id, headers.editor, 'approve')).status).toBe(403);
		expect((await patch(id, headers.editor, { _status: 'published' }, '')).status).toBe(403);
		// Who polishes what another submitted may approve it; and then its writer may publish.
		expect((await patch(id, colleague, { title: 'Gọt lại' })).status).toBe(200);
		expect((await act(id, colleague, 'approve')).status).toBe(200);
		expect((await patch(id, headers.editor, { _status: 'published' }, '')).status).toBe(200);

		// The same holds for a change of what is public.
		expect((await patch(id, headers.editor, { title: 'Sửa sau' }, '')).status).toBe(403);
		expect((await patch(id, headers.editor, { title: 'Sửa sau' })).status).toBe(200);
		expect((await patch(id, headers.editor, { _status: 'published' }, '')).status).toBe(403);
		expect((await patch(id, colleague, { _status: 'published' }, '')).status).toBe(200);
		expect(await main(id)).toMatchObject({ title: 'Sửa sau' });
	});

	test('the secretariat may pass it, with a reason that is kept', async () => {
		const id = await write(headers.secretary);
		expect((await patch(id, headers.secretary, { _status: 'published' }, '')).status).toBe(403);
		expect((await act(id, headers.secretary, 'publish')).status).toBe(422);
		const reason = 'Tin khẩn, chỉ có một người trực';
		expect((await act(id, headers.secretary, 'publish', { reason })).status).toBe(200);
		const { docs } = await cms.payload.find({
			collection: 'audit-log',
			where: { documentId: { equals: id }, reason: { equals: reason } },
		});
		expect(docs.map(({ userName }) => userName)).toEqual([people.secretary.name]);
	});
});

describe('with somebody at the keyboard', () => {
	test('an article is not moved from under the writer', async () => {
		const id = await write(headers.reporter);
		await act(id, headers.reporter, 'submit');
		await cms.payload.create({
			collection: 'payload-locked-documents',
			data: {
				document: { relationTo: 'articles', value: id },
				user: { relationTo: 'users', value: people.secretary.id },
			} as never,
		});
		const refused = await act(id, headers.editor, 'approve');
		expect(refused.status).toBe(423);
		expect(JSON.stringify(refused.body)).toContain(people.secretary.name);
		expect((await act(id, headers.secretary, 'approve')).status).toBe(200);
	});

	test('a step gives back what its person held', async () => {
		const id = await write(headers.reporter);
		await cms.payload.create({
			collection: 'payload-locked-documents',
			data: {
				document: { relationTo: 'articles', value: id },
				user: { relationTo: 'users', value: people.reporter.id },
			} as never,
		});
		await act(id, headers.reporter, 'submit');
		expect((await act(id, headers.editor, 'approve')).status).toBe(200);
	});

	test('an emergency waits for nobody', async () => {
		const id = await write(headers.editor);
		await patch(id, headers.editor, { _status: 'published' }, '');
		await cms.payload.create({
			collection: 'payload-locked-documents',
			data: {
				document: { relationTo: 'articles', value: id },
				user: { relationTo: 'users', value: people.secretary.id },
			} as never,
		});
		const reason = 'Theo công văn.';
		expect((await act(id, headers.editor, 'withdraw', { reason })).status).toBe(423);
		expect((await act(id, headers.editor, 'takedown', { reason })).status).toBe(200);
	});
});

test('without a mail server letters wait where an administrator sees them', async () => {
	const { sendLetters } = await import('../notices/send-letters.ts');
	await act(await write(headers.reporter), headers.reporter, 'submit');
	expect(await sendLetters(cms.payload)).toBe(0);
	const answer = await cms.request('/api/letters?where[state][equals]=pending', {
		headers: headers.admin,
	});
	const { totalDocs } = (await answer.json()) as { totalDocs: number };
	expect(totalDocs).toBeGreaterThan(0);
	expect((await cms.request('/api/letters', { headers: headers.secretary })).status).toBe(403);
});
