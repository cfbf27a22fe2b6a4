import { afterAll, beforeAll, expect, test } from 'vitest';

import { takedownDesk } from '../../takedown/testing.ts';
import { startTestFeed, type TestFeed } from '../../testing/feed.ts';
import { makeUser } from '../../testing/people.ts';

let feed: TestFeed;
beforeAll(async () => {
	feed = await startTestFeed();
	await makeUser(feed.payload, 'admin'); // the first account is made an administrator
});
afterAll(() => feed.stop());

const write = (article: string, more: object = {}) =>
	feed.payload.create({
		collection: 'corrections',
		data: {
			article,
			text: 'Là 134, không phải 143.',
			date: '2026-11-24T02:00:00.000Z',
			...more,
		} as never,
		depth: 0,
	});

test('a correction is public at once, and gone when trashed', async () => {
	const desk = takedownDesk(feed, feed.category);
	const article = await desk.write('Bài bị sai số');
	await feed.payload.update({
		collection: 'articles',
		id: article,
		data: { _status: 'published' },
	});
	const { id } = await write(article);
	expect((await feed.changed())('correction', id)?.doc).toEqual({
		id,
		article,
		type: 'correction',
		text: 'Là 134, không phải 143.',
		date: '2026-11-24T02:00:00.000Z',
	});
	const data = { deletedAt: new Date().toISOString() };
	await feed.payload.update({ collection: 'corrections', id, data });
	expect((await feed.changed())('correction', id)).toMatchObject({ doc: null });
});

test('it names its article, keeps to the editor’s categories, and does not hold the article', async () => {
	const desk = takedownDesk(feed, feed.category);
	const article = await desk.write('Bài của chuyên mục này');
	await expect(write('')).rejects.toThrow();
	const name = { name: 'Chuyên mục khác' } as never;
	const other = await feed.payload.create({ collection: 'categories', data: name });
	const outsider = await makeUser(feed.payload, 'editor', { categories: [other.id] });
	const reporter = await makeUser(feed.payload, 'reporter');
	const editor = await makeUser(feed.payload, 'editor', { categories: [feed.category] });
	const as = (user: typeof editor) =>
		feed.payload.create({
			collection: 'corrections',
			data: { article, text: 'Sửa.', date: '2026-11-24T02:00:00.000Z', type: 'update' } as never,
			overrideAccess: false,
			user,
			depth: 0,
		});
	await expect(as(outsider)).rejects.toThrow(/chuyên mục/);
	await expect(as(reporter)).rejects.toThrow();
	const { id } = await as(editor);
	await feed.payload.delete({ collection: 'articles', id: article });
	expect((await feed.changed())('correction', id)?.doc ?? null).toBeDefined();
});
