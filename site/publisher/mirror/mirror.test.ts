import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { FeedItem } from '@haidang/shared/feed/schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { FeedServer } from '../testing/feed-server.ts';
import { fillNewsroom } from '../testing/newsroom.ts';
import { chooseOperation, operations } from '../testing/operations.ts';
import { Random } from '../testing/random.ts';
import { Mirror } from './mirror.ts';

const NOW = '2026-11-24T01:00:00.000Z';
let folder: string;
const opened: Mirror[] = [];
const open = (name: string): Mirror => {
	const mirror = new Mirror(path.join(folder, name));
	opened.push(mirror);
	return mirror;
};
const rowsOf = ({ db }: Mirror) => ({
	documents: db.prepare('SELECT * FROM document ORDER BY kind, id').all(),
	entries: db.prepare('SELECT * FROM entry ORDER BY list, at, id').all(),
});

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'haidang-mirror-'));
});
afterEach(() => {
	for (const mirror of opened.splice(0)) mirror.close();
	rmSync(folder, { recursive: true });
});

describe('the mirror is a pure function of the documents', () => {
	test('in whatever order they arrive, and one by one or all at once', () => {
		const feed = new FeedServer();
		fillNewsroom(feed, { count: 60 });
		const random = new Random(3);
		const all = open('all.db');
		all.apply(feed.items(), 1, NOW);
		const single = open('single.db');
		for (const item of feed.items().toSorted(() => random.next() - 0.5))
			single.apply([item], 1, NOW);
		expect(rowsOf(single)).toEqual(rowsOf(all));
		expect(rowsOf(all).entries.length).toBeGreaterThan(200);
	});

	test('after any edits, also of the tree of categories', () => {
		const feed = new FeedServer();
		fillNewsroom(feed, { count: 60 });
		const mirror = open('edited.db');
		mirror.apply(feed.items(), 1, NOW);
		const random = new Random(5);
		let number = 1000;
		for (let done = 0; done < 300; done += 1) {
			const before = new Map(feed.items().map((item) => [`${item.kind}:${item.id}`, item]));
			const name = random.chance(0.3) ? 'reParent' : chooseOperation(random);
			operations[name]?.({ feed, random, now: () => NOW, next: () => (number += 1) });
			mirror.apply(changesSince(before, feed.items()), 1, NOW);
		}
		const fresh = open('fresh.db');
		fresh.apply(feed.items(), 1, NOW);
		expect(rowsOf(mirror)).toEqual(rowsOf(fresh));
	});
});

test('a document that breaks the contract keeps its old version and is a fault until it is sound', () => {
	const mirror = open('broken.db');
	const tag = { id: 't', slug: 'the', name: 'Thẻ' };
	const item = (doc: unknown, hash: string): FeedItem => ({ kind: 'tag', id: 't', hash, doc });
	mirror.apply([item(tag, 'a')], 1, NOW);
	mirror.apply([item({ ...tag, name: 7 }, 'b')], 2, NOW);
	expect(mirror.broken()).toMatchObject([{ kind: 'tag', id: 't' }]);
	expect(mirror.index()).toEqual([{ kind: 'tag', id: 't', hash: 'a' }]);
	expect(mirror.cursor).toBe(2);
	mirror.apply([item({ ...tag, name: 'Thẻ mới' }, 'c')], 3, NOW);
	expect(mirror.broken()).toEqual([]);
});

test('a change of the body alone is no change of the card', () => {
	const feed = new FeedServer();
	fillNewsroom(feed, { count: 3 });
	const mirror = open('card.db');
	mirror.apply(feed.items(), 1, NOW);
	const before = mirror.pending(-1).upTo;
	const article = feed.get('article', 'art-00001');
	mirror.apply(
		[{ kind: 'article', id: 'art-00001', hash: 'x', doc: { ...article, body: [] } }],
		2,
		NOW,
	);
	const { tags, points } = mirror.pending(before).changed;
	expect([...tags]).toEqual(['article:art-00001']);
	expect(points.size).toBe(0);
});

test('tables of another version are dropped, so that the next pull is an export', () => {
	const mirror = open('old.db');
	mirror.apply([], 5, NOW);
	mirror.setMeta('version', '0');
	mirror.close();
	opened.pop();
	expect(open('old.db').cursor).toBeUndefined();
});

function changesSince(
	before: ReadonlyMap<string, FeedItem>,
	items: readonly FeedItem[],
): FeedItem[] {
	const now = new Map(items.map((item) => [`${item.kind}:${item.id}`, item]));
	const gone = [...before.values()].filter(({ kind, id }) => !now.has(`${kind}:${id}`));
	const changed = items.filter((item) => before.get(`${item.kind}:${item.id}`)?.hash !== item.hash);
	return [...changed, ...gone.map(({ kind, id }) => ({ kind, id, hash: null, doc: null }))];
}
