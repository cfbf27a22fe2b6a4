import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../../testing/feed.ts';
import { makeUser } from '../../testing/people.ts';

let feed: TestFeed;
beforeAll(async () => {
	feed = await startTestFeed();
});
afterAll(() => feed.stop());

const entry = { short: 'KTTT', long: 'kinh tế tập thể', synonyms: ['kinh tế hợp tác'] };
const create = (data: object, more: object = {}) =>
	feed.payload.create({ collection: 'glossary', data: data as never, ...more });

test('an entry travels in the feed, and leaves with its deletion', async () => {
	const { id } = await create({ ...entry, spoken: ' ' });
	expect((await feed.changed())('glossary-entry', id)?.doc).toEqual({
		id,
		...entry,
		autoExpand: true,
	});
	await feed.payload.delete({ collection: 'glossary', id });
	expect((await feed.changed())('glossary-entry', id)).toMatchObject({ doc: null });
});

test('one abbreviation has one entry', async () => {
	await create({ short: 'HTX', long: 'hợp tác xã' });
	await expect(create({ short: 'htx', long: 'hội từ xa' })).rejects.toMatchObject({
		data: { errors: [{ path: 'short', message: expect.stringContaining('“HTX”') as string }] },
	});
});

test('editors write it, reporters read it, nobody else sees it', async () => {
	const as = async (role: 'editor' | 'reporter') => ({
		user: await makeUser(feed.payload, role),
		overrideAccess: false,
	});
	await create({ short: 'DN', long: 'doanh nghiệp' }, await as('editor'));
	await expect(create({ short: 'X', long: 'xã' }, await as('reporter'))).rejects.toThrow();
	const read = (more: object) => feed.payload.find({ collection: 'glossary', ...more });
	expect((await read(await as('reporter'))).totalDocs).toBeGreaterThan(0);
	await expect(read({ overrideAccess: false })).rejects.toThrow();
});
