import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Article } from '@haidang/shared/content/article';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { silentLog } from './log.ts';
import type { Publisher } from './publisher.ts';
import { onStep } from './steps.ts';
import { Sync } from './sync.ts';
import { fillNewsroom, newArticle, putMedia } from './testing/newsroom.ts';
import { Random } from './testing/random.ts';
import { differences, Stack } from './testing/stack.ts';

const random = new Random(5);
let stack: Stack;
let publisher: Publisher;
let sync: Sync;
/** Lets go of the answers that are held. */
let release: () => void;
/** What was written or taken away, in order. */
let placed: string[];

beforeEach(async () => {
	stack = new Stack();
	await stack.start();
	fillNewsroom(stack.feed, { count: 40 });
	publisher = await stack.open();
	await publisher.cycle();
	await publisher.pressEverything();
	sync = new Sync({ publisher, feed: stack.client, log: silentLog, poll: 3_600_000 });
	placed = [];
	onStep((_step, about) => {
		if (about !== undefined) placed.push(about);
	});
	release = () => {};
});

afterEach(async () => {
	release();
	onStep(undefined);
	await sync.stop();
	await publisher.close();
	await stack.close();
});

function hold(answers: string): void {
	const until = new Promise<void>((resolve) => {
		release = resolve;
	});
	stack.feed.held = { path: answers, until };
}

/** An article with a picture of its own, that readers do not have yet. */
function articleWithPicture(number: number): Article {
	putMedia(stack.feed, random, number);
	const image = `med-${String(number).padStart(5, '0')}`;
	const article = newArticle(stack.feed, random, number, stack.now);
	return { ...article, heroImage: { image } };
}

function takeDown(id: string): Article {
	const article = stack.feed.get('article', id);
	if (!article) throw new Error(`There is no ${id}.`);
	stack.feed.put('article', id, undefined);
	const { slug } = article;
	stack.feed.put('tombstone', id, { id, slug, removedAt: stack.now, reason: 'takedown' });
	return article;
}

/** Generous: what is tested is the order of things, not how long they take. */
const soon = <Read>(read: () => Read) => expect.poll(read, { timeout: 30_000 });

/** The newest of the articles, which stands on the home page and in the feeds. */
const newest = (): string => stack.feed.ids('article').at(-1) ?? '';
const file = (slug: string): string => stack.tree().get(`tin/${slug}/index.html`) ?? '';
const namedIn = (slug: string): string[] =>
	['index.html', 'rss.xml', 'sitemap.xml'].filter((name) => stack.tree().get(name)?.includes(slug));

async function isAsFresh(): Promise<void> {
	expect(differences(stack.tree(), await stack.pressFresh())).toEqual([]);
}

test('in one batch, what is taken down goes before anything is rendered or fetched for the rest', async () => {
	const shown = articleWithPicture(300);
	stack.feed.put('article', shown.id, shown);
	await publisher.cycle();
	const picture = stack.feed.get('media', shown.heroImage?.image ?? '')?.sizes[0]?.name ?? '';
	expect(stack.tree().has(`media/${picture}`)).toBe(true);

	const others = [301, 302, 303].map(articleWithPicture);
	for (const article of others) stack.feed.put('article', article.id, article);
	takeDown(shown.id);
	const category = stack.feed.get('category', shown.primaryCategory)?.slug ?? '';
	let asked: string[] | undefined;
	placed = [];
	stack.feed.requests.length = 0;
	onStep((step, about) => {
		if (about !== undefined) placed.push(about);
		if (step === 'planned') asked ??= [...stack.feed.requests];
	});
	const own = new Set(others.map(({ slug }) => `/tin/${slug}/`));
	await publisher.cycle();
	const before = placed.slice(
		0,
		placed.findIndex((address) => own.has(address)),
	);
	expect(before[0]).toBe(`/tin/${shown.slug}/`);
	expect(before).toEqual(
		expect.arrayContaining(['/', '/rss.xml', `/chuyen-muc/${category}/`, '/sitemap.xml']),
	);
	expect(asked?.filter((request) => request.includes('/files/'))).toEqual([]);
	expect(file(shown.slug)).toContain('takedown');
	expect(stack.tree().has(`media/${picture}`)).toBe(false);
	expect(existsSync(path.join(stack.data, 'site/files', picture))).toBe(false);
	await isAsFresh();
});

test('a takedown does not wait for a batch that waits for pictures, and the batch goes on after it', async () => {
	const id = newest();
	const fresh = articleWithPicture(310);
	stack.feed.put('article', fresh.id, fresh);
	hold('/files/');
	sync.wake();
	await soon(() => stack.feed.requests.some((each) => each.includes('/files/'))).toBe(true);
	const gone = takeDown(id);
	sync.wake();
	await soon(() => file(gone.slug)).toContain('takedown');
	await soon(() => namedIn(gone.slug)).toEqual([]);
	expect(file(fresh.slug)).toBe('');

	release();
	await sync.idle();
	expect(file(fresh.slug)).not.toBe('');
	await isAsFresh();
});

test('a takedown does not wait for a press in bulk, nor for its pictures', async () => {
	const id = newest();
	hold('/files/');
	for (let number = 320; number < 460; number += 1) {
		const article = number % 20 === 0 ? articleWithPicture(number) : undefined;
		const plain = newArticle(stack.feed, random, number, stack.now);
		const added = article ?? { ...plain, publishedAt: `2023-01-01T00:00:00.${number}Z` };
		stack.feed.put('article', added.id, added);
	}
	stack.feed.put('legal-identity', 'legal-identity', { id: 'legal-identity', siteName: 'Tin Mới' });
	sync.wake();
	await soon(() => stack.feed.requests.some((each) => each.includes('/files/'))).toBe(true);
	const gone = takeDown(id);
	sync.wake();
	await soon(() => file(gone.slug)).toContain('takedown');
	await soon(() => namedIn(gone.slug)).toEqual([]);

	release();
	await sync.idle();
	await isAsFresh();
});

test('what the feed said before a takedown does not bring the article back', async () => {
	const id = newest();
	const article = stack.feed.get('article', id);
	if (!article) throw new Error('There is no article.');
	stack.feed.put('article', id, { ...article, title: 'Tít vừa sửa' });
	hold('/changes');
	sync.wake();
	await soon(() => stack.feed.requests.at(-1)).toContain('/changes');
	const gone = takeDown(id);
	sync.wake();
	await soon(() => file(gone.slug)).toContain('takedown');
	placed = [];
	release();
	await sync.idle();
	expect(placed).not.toContain(`/tin/${gone.slug}/`);
	expect(file(gone.slug)).toContain('takedown');
	await isAsFresh();
});

test('a takedown while everything is pressed anew reaches the readers of the old release, and the new one', async () => {
	const id = newest();
	const { slug = '' } = stack.feed.get('article', id) ?? {};
	const before = publisher.site?.id;
	let removal: Promise<void> | undefined;
	onStep((step) => {
		if (step !== 'bulk-chunk' || removal) return;
		takeDown(id);
		removal = publisher.removeFirst().then(() => {
			expect(publisher.site?.id).toBe(before);
			expect(file(slug)).toContain('takedown');
		});
	});
	await publisher.pressEverything();
	await removal;
	expect(publisher.site?.id).not.toBe(before);
	expect(file(slug)).toContain('takedown');
	await publisher.cycle();
	await isAsFresh();
});

test('a page that loses something does not wait for a picture that it shows now, and gets it later', async () => {
	const [id = ''] = stack.feed.ids('article').slice(-3);
	const old = stack.feed.get('article', id);
	if (!old) throw new Error('There is no article.');
	const author = 'aut-x';
	const first = { ...old, byline: [{ author }] };
	stack.feed.put('author', author, {
		id: author,
		slug: author,
		penName: 'Ten phai bo',
		sortName: 'bo',
		hasPage: false,
	});
	stack.feed.put('article', id, first);
	await publisher.cycle();
	expect(file(old.slug)).toContain('Ten phai bo');

	putMedia(stack.feed, random, 470);
	const picture = stack.feed.get('media', 'med-00470')?.sizes[0]?.name ?? '';
	stack.feed.put('article', id, { ...first, heroImage: { image: 'med-00470' } });
	stack.feed.put('author', author, undefined);
	hold('/files/');
	sync.wake();
	await soon(() => file(old.slug)).not.toContain('Ten phai bo');
	expect(stack.tree().has(`media/${picture}`)).toBe(false);
	release();
	await sync.idle();
	expect(stack.tree().has(`media/${picture}`)).toBe(true);
	expect(publisher.site?.graph.todos.failed()).toEqual([]);
	await isAsFresh();
});

test('a new page that waits for its picture does not come out by a removal', async () => {
	const author = 'aut-y';
	stack.feed.put('author', author, {
		id: author,
		slug: author,
		penName: 'Ten phai bo',
		sortName: 'bo',
		hasPage: false,
	});
	const waiting = { ...articleWithPicture(480), byline: [{ author }] };
	stack.feed.areFilesAway = true;
	stack.feed.files.clear();
	stack.feed.put('article', waiting.id, waiting);
	await publisher.cycle();
	expect(file(waiting.slug)).toBe('');
	stack.feed.put('author', author, undefined);
	await publisher.cycle();
	expect(file(waiting.slug)).toBe('');
	expect(publisher.site?.graph.todos.failed()).toMatchObject([{ path: `/tin/${waiting.slug}/` }]);
});
