import { afterAll, beforeAll, expect, test } from 'vitest';

import type { User } from '../payload-types.ts';
import { legalArticle } from '../testing/legal-article.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';

let cms: TestPayload;
let first: User;
let second: User;
let id: string;
let other: string;

beforeAll(async () => {
	cms = await startTestPayload();
	first = await makeUser(cms.payload, 'editor');
	second = await makeUser(cms.payload, 'secretary');
	const make = async (title: string) => {
		const data = { ...legalArticle, title, articleType: 'original' } as never;
		return (await cms.payload.create({ collection: 'articles', data, draft: true })).id;
	};
	id = await make('Bài đang viết');
	other = await make('Bài không ai viết');
});
afterAll(() => cms.stop());

const ask = async (who: User, method: string, path: string, body: object = {}) => {
	const answer = await cms.request(`/api/articles${path}`, {
		method,
		headers: { 'content-type': 'application/json', ...(await logIn(cms, who.email)) },
		body: JSON.stringify(body),
	});
	return { status: answer.status, words: await answer.text() };
};
const autosave = (who: User, title: string) =>
	ask(who, 'PATCH', `/${id}?draft=true&autosave=true`, { title });
const locks = async () =>
	(await cms.payload.find({ collection: 'payload-locked-documents', depth: 0 })).docs.map(
		({ user }) => user.value,
	);

test('a draft that saves itself keeps the lock, so that nobody else writes into it', async () => {
	expect((await autosave(first, 'Bài đang viết dở')).status).toBe(200);
	expect((await autosave(first, 'Bài đang viết gần xong')).status).toBe(200);
	expect(await locks()).toEqual([first.id]);

	const refused = await autosave(second, 'Bài bị viết đè');
	expect(refused.status).toBe(423);
	expect(refused.words).toContain('đang sửa nội dung này');
	const kept = await cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 });
	expect(kept.title).toBe('Bài đang viết gần xong');
});

test('of many at once, what somebody writes in stays as it is, and the rest is changed', async () => {
	const where = `where[id][in]=${id},${other}&draft=true`;
	const { words } = await ask(second, 'PATCH', `?${where}`, { kicker: 'Tít phụ mới' });
	expect(words).toContain('“Bài đang viết gần xong”: đang có người sửa');
	expect(words).not.toContain('currently locked');
	const changed = await cms.payload.find({
		collection: 'articles',
		draft: true,
		where: { kicker: { equals: 'Tít phụ mới' } },
		depth: 0,
	});
	expect(changed.docs.map((doc) => doc.id)).toEqual([other]);
});

test('only who holds it gives it back, and then the next person writes', async () => {
	await ask(second, 'POST', `/${id}/give-back-lock`);
	expect(await locks()).toEqual([first.id]);
	await ask(first, 'POST', `/${id}/give-back-lock`);
	expect(await locks()).toEqual([]);
	expect((await autosave(second, 'Thư ký viết tiếp')).status).toBe(200);
	expect(await locks()).toEqual([second.id]);
});

test('who lost it to a takeover does not get it back by a save of their own', async () => {
	expect((await autosave(first, 'Ghi đè')).status).toBe(423);
	expect(await locks()).toEqual([second.id]);
});
