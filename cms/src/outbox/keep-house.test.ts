import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';

let feed: TestFeed;
beforeAll(async () => {
	feed = await startTestFeed();
});
afterAll(() => feed.stop());

const DAY = 24 * 60 * 60 * 1000;

const addReport = (release: string, kind: string, daysAgo: number) => {
	const at = new Date(Date.now() - daysAgo * DAY).toISOString();
	const pages = { pagesPressed: 0, pagesChanged: 0, pagesRemoved: 0, faultCount: 0 };
	const data = { publisher: 'chinh', release, kind, seq: 1, startedAt: at, finishedAt: at };
	return feed.payload.db.create({
		collection: 'releases',
		data: { ...data, ...pages, webhookId: release },
		req: {},
	});
};

test('housekeeping keeps what went live, what is recent, and the last word of the publisher', async () => {
	const { keepHouse } = await import('./keep-house.ts');
	await addReport('published long ago', 'publish', 400);
	await addReport('nothing new, long ago', 'idle', 5);
	await addReport('the last word', 'idle', 2);
	await keepHouse(feed.payload);
	const { docs } = await feed.payload.find({
		collection: 'releases',
		depth: 0,
		sort: 'finishedAt',
	});
	expect(docs.map(({ release }) => release)).toEqual(['published long ago', 'the last word']);
});
