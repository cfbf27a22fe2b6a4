import { changesSchema, type Changes } from '@haidang/shared/feed/schemas';
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

test('a publisher that was away for long still gets everything, from fewer rows', async () => {
	const { keepHouse } = await import('./keep-house.ts');
	const { payload } = feed;
	await feed.changes();
	const ask = async (after: number) =>
		changesSchema.parse(await (await feed.get(`changes?after=${String(after)}`)).json());
	const often = await feed.publish();
	const { id: gone } = await feed.publish();
	await payload.delete({ collection: 'articles', id: gone });
	for (const sapo of ['Một', 'Hai', 'Ba']) {
		const data = { sapo, _status: 'published' as const };
		await payload.update({ collection: 'articles', id: often.id, data });
	}
	await feed.dispatch();
	const { docs: rows } = await payload.db.find<{ id: string; seq: number; documentId: string }>({
		collection: 'changes',
		where: { state: { equals: 'stamped' } },
		sort: 'seq',
		limit: 0,
		pagination: false,
		req: {},
	});
	const head = rows.at(-1)?.seq ?? 0;
	const cursors = [0, ...rows.map(({ seq }) => seq)];
	const before = await Promise.all(cursors.map(ask));

	// All but the very last change was made 40 days ago.
	const stampedAt = new Date(Date.now() - 40 * DAY).toISOString();
	for (const { id } of rows.slice(0, -1)) {
		await payload.db.updateOne({ collection: 'changes', id, data: { stampedAt }, req: {} });
	}
	await keepHouse(payload);
	const kept = await payload.find({ collection: 'changes', pagination: false, depth: 0 });
	const ofArticle = kept.docs.filter(({ documentId }) => documentId === often.id);
	expect(ofArticle.map(({ seq }) => seq).sort()).toEqual([head - 1, head]);
	expect(kept.docs.filter(({ documentId }) => documentId === gone)).toHaveLength(1);

	const after = await Promise.all(cursors.map(ask));
	const byId = ({ items }: Changes) => new Map(items.map((item) => [item.kind + item.id, item]));
	expect(after.map(byId)).toEqual(before.map(byId));
	expect(after.map(({ cursor }) => cursor)).toEqual(before.map(({ cursor }) => cursor));
});
