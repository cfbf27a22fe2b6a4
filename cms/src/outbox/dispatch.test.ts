import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';
import type { dispatch as Dispatch } from './dispatch.ts';
import type { withLease as WithLease } from './lease.ts';

// Imported once the test's environment is set, because they read it.
let dispatch: typeof Dispatch;
let withLease: typeof WithLease;
let feed: TestFeed;
/** A second CMS on the same database, as another process would be. */
let second: Payload;
beforeAll(async () => {
	feed = await startTestFeed();
	({ dispatch } = await import('./dispatch.ts'));
	({ withLease } = await import('./lease.ts'));
	await feed.changes();
	second = await getPayload({ config: feed.config, key: `${feed.folder}-second` });
});
afterAll(async () => {
	await second.destroy();
	await feed.stop();
});

type Row = { id: string; seq: number; documentId: string; state: string };

const stampedRows = async (after: number) => {
	const { docs } = await feed.payload.db.find<Row>({
		collection: 'changes',
		where: { and: [{ state: { equals: 'stamped' } }, { seq: { greater_than: after } }] },
		sort: 'seq',
		limit: 0,
		pagination: false,
		req: {},
	});
	return docs;
};

test('two dispatchers number each change once, without gaps', async () => {
	const { cursor } = await feed.changes();
	const ids: string[] = [];
	for (let count = 0; count < 20; count++) ids.push((await feed.publish()).id);
	let idle = 0;
	while (idle < 3) {
		const rounds = await Promise.all([feed.payload, second, feed.payload].map(dispatch));
		idle = rounds.some((round) => round === undefined || round.stamped > 0) ? 0 : idle + 1;
	}
	const rows = await stampedRows(cursor);
	expect(rows.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort());
	expect(rows.map(({ seq }) => seq)).toEqual(ids.map((_, index) => cursor + index + 1));
});

test('a reader never meets a number below one it has seen, while writers and dispatchers run', async () => {
	const { cursor } = await feed.changes();
	const seen: number[] = [];
	let isWriting = true;
	const dispatchers = [feed.payload, second].map(async (payload) => {
		while (isWriting) await dispatch(payload);
	});
	const reader = (async () => {
		let last = cursor;
		while (isWriting) {
			for (const { seq } of await stampedRows(last)) {
				seen.push(seq);
				last = Math.max(last, seq);
			}
		}
	})();
	const { retryWriteConflict } = await import('../database/retry-write-conflict.ts');
	const writers = [0, 1, 2].map(async () => {
		for (let count = 0; count < 5; count++) await retryWriteConflict(() => feed.publish());
	});
	await Promise.all(writers);
	isWriting = false;
	await Promise.all([...dispatchers, reader]);
	await feed.dispatch();
	for (const { seq } of await stampedRows(seen.at(-1) ?? cursor)) seen.push(seq);
	expect(seen).toEqual(Array.from({ length: 15 }, (_, index) => cursor + index + 1));
});

test('a lease is held by one at a time and lost by the dead', async () => {
	const lease = { key: 'test', ttlMs: 60_000 };
	const inside = await withLease(feed.payload, lease, async () => {
		expect(await withLease(second, lease, () => Promise.resolve('second'))).toBeUndefined();
		return 'first';
	});
	expect(inside).toBe('first');
	expect(await withLease(second, lease, () => Promise.resolve('second'))).toBe('second');

	const never = withLease(
		feed.payload,
		{ key: 'dead', ttlMs: 1 },
		() => new Promise(() => undefined),
	);
	await expect
		.poll(() => withLease(second, { key: 'dead', ttlMs: 1 }, () => Promise.resolve('second')))
		.toBe('second');
	void never;
});
