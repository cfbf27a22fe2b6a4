import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { User } from '../payload-types.ts';
import { startMailServer, type MailServer } from '../testing/mail-server.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';

let cms: TestPayload;
let mail: MailServer;
let category: string;
let otherCategory: string;
let reporter: User;
let editor: User;
let outsider: User;
let secretary: User;

beforeAll(async () => {
	mail = await startMailServer();
	cms = await startTestPayload({ SMTP_URL: mail.url, MAIL_FROM: 'toa-soan@haidang.test' });
	const make = async (name: string) => {
		const data = { name } as never;
		return (await cms.payload.create({ collection: 'categories', data })).id;
	};
	category = await make('Kinh tế');
	otherCategory = await make('Văn hóa');
	reporter = await makeUser(cms.payload, 'reporter');
	editor = await makeUser(cms.payload, 'editor', { categories: [category] });
	outsider = await makeUser(cms.payload, 'editor', { categories: [otherCategory] });
	secretary = await makeUser(cms.payload, 'secretary');
	await makeUser(cms.payload, 'statistics');
});
afterAll(async () => {
	await cms.stop();
	await mail.stop();
});
beforeEach(async () => {
	for (const collection of ['notices', 'letters'] as const) {
		await cms.payload.db.deleteMany({ collection, where: {}, req: {} });
	}
	mail.letters.length = 0;
});

const write = async (): Promise<string> => {
	const data = {
		title: 'Cầu mới thông xe',
		articleType: 'original',
		primaryCategory: category,
	} as never;
	const options = { draft: true, user: reporter, overrideAccess: false, depth: 0 } as const;
	return (await cms.payload.create({ collection: 'articles', data, ...options })).id;
};
const act = async (id: string, who: User, action: string, more: object = {}) => {
	const answer = await cms.request(`/api/articles/${id}/workflow`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...(await logIn(cms, who.email)) },
		body: JSON.stringify({ action, ...more }),
	});
	expect(answer.status).toBe(200);
};
const unread = async (who: User) => {
	const query = 'where[readAt][exists]=false&depth=0';
	const answer = await cms.request(`/api/notices?${query}`, {
		headers: await logIn(cms, who.email),
	});
	const { docs } = (await answer.json()) as {
		docs: { id: string; text: string; reason: string }[];
	};
	return docs;
};
const letters = async () =>
	(await cms.payload.find({ collection: 'letters', sort: 'createdAt', depth: 0 })).docs;
const send = async () => (await import('./send-letters.ts')).sendLetters(cms.payload);

describe('who is told', () => {
	test('those who may decide, in their categories; then the writer, with the reason', async () => {
		const id = await write();
		await act(id, reporter, 'submit');
		const asked = 'Người reporter gửi duyệt bài “Cầu mới thông xe”.';
		expect((await unread(editor)).map(({ text }) => text)).toEqual([asked]);
		expect(await unread(secretary)).toHaveLength(1);
		expect(await unread(outsider)).toEqual([]);
		expect(await unread(reporter)).toEqual([]);

		await act(id, editor, 'return', { reason: 'Thiếu ảnh' });
		expect(await unread(reporter)).toMatchObject([{ reason: 'Thiếu ảnh' }]);
		// It waits for nobody any more.
		expect(await unread(secretary)).toEqual([]);
	});

	test('nobody reads or forges what others were told', async () => {
		await act(await write(), reporter, 'submit');
		const [notice] = await unread(editor);
		const path = `/api/notices/${notice?.id ?? ''}`;
		const headers = await logIn(cms, outsider.email);
		expect((await cms.request(path, { headers })).status).toBe(404);
		await cms.request(`${path}/read`, { method: 'POST', headers });
		expect(await unread(editor)).toHaveLength(1);
		expect((await cms.request(`${path}/read`, { method: 'POST' })).status).toBe(401);

		const mine = { method: 'POST', headers: await logIn(cms, editor.email) };
		await cms.request('/api/notices/read', mine);
		expect(await unread(editor)).toEqual([]);
	});
});

describe('letters', () => {
	test('are sent once, however often and in however many processes one tries', async () => {
		await act(await write(), reporter, 'submit');
		expect((await letters()).map(({ to, state }) => [to, state])).toEqual([
			[editor.email, 'pending'],
			[secretary.email, 'pending'],
		]);
		await Promise.all([send(), send(), send()]);
		await send();
		expect(mail.letters.map(({ to }) => to[0]).sort()).toEqual(
			[editor.email, secretary.email].sort(),
		);
		expect(mail.letters[0]?.text).toMatch(/From: .*toa-soan@haidang\.test/);
		expect(mail.letters[0]?.text).toContain('/admin/collections/articles/');
		expect((await letters()).map(({ state }) => state)).toEqual(['sent', 'sent']);
	});

	test('that the server refuses are tried again later, and the log keeps no secret', async () => {
		await act(await write(), reporter, 'submit');
		const refusal = Object.assign(new Error('mat-khau-bi-mat'), { responseCode: 451 });
		mail.refusals.push(refusal, refusal);
		await send();
		expect(mail.letters).toEqual([]);
		const [waiting] = await letters();
		expect(waiting).toMatchObject({ state: 'pending', attempts: 1 });
		expect(waiting?.lastError).toContain('451');
		expect(JSON.stringify(waiting)).not.toContain('mat-khau-bi-mat');
		await send();
		expect(mail.letters).toEqual([]);

		const nextAttemptAt = new Date().toISOString();
		await cms.payload.update({ collection: 'letters', where: {}, data: { nextAttemptAt } });
		await send();
		expect(mail.letters).toHaveLength(2);
	});

	test('whose sender died are taken up again', async () => {
		await act(await write(), reporter, 'submit');
		const claimedUntil = new Date(Date.now() - 1000).toISOString();
		const data = { state: 'sending', claimedUntil } as const;
		await cms.payload.update({ collection: 'letters', where: {}, data });
		await send();
		expect(mail.letters).toHaveLength(2);
	});

	test('that were given up are sent again when an administrator asks, and by nobody else', async () => {
		await act(await write(), reporter, 'submit');
		const administrator = await makeUser(cms.payload, 'admin');
		const longAgo = new Date(Date.now() - 6 * 24 * 60 * 60 * 1000).toISOString();
		const [letter] = await letters();
		const id = letter?.id ?? '';
		const given = { state: 'failed', createdAt: longAgo, attempts: 120 };
		await cms.payload.db.updateOne({ collection: 'letters', id, data: given, req: {} });
		const later = { nextAttemptAt: new Date(Date.now() + 60_000).toISOString() };
		const others = { id: { not_equals: id } };
		await cms.payload.update({ collection: 'letters', where: others, data: later });
		const ask = async (who: User) =>
			cms.request(`/api/letters/${id}/resend`, {
				method: 'POST',
				headers: await logIn(cms, who.email),
			});
		const now = async () => (await letters()).find((one) => one.id === id);
		expect((await ask(secretary)).status).toBe(403);
		expect(mail.letters).toEqual([]);

		// Refused once more, it waits like a new one instead of being given up at once.
		mail.refusals.push(Object.assign(new Error('full'), { responseCode: 452 }));
		expect((await ask(administrator)).status).toBe(200);
		await send();
		expect(await now()).toMatchObject({ state: 'pending', attempts: 1 });
		expect((await ask(administrator)).status).toBe(200);
		await send();
		expect(mail.letters.map(({ to }) => to)).toEqual([[editor.email]]);
		expect(await now()).toMatchObject({ state: 'sent' });
		expect((await ask(administrator)).status).toBe(404);
		expect(mail.letters).toHaveLength(1);
	});
});
