import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { CARD_FOLDER } from '@haidang/shared/paths';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Publisher } from '../publisher.ts';
import { reconcile } from '../reconcile.ts';
import { rollBack } from '../roll-back.ts';
import { fillNewsroom } from '../testing/newsroom.ts';
import { Stack, writeFakeRenderer } from '../testing/stack.ts';
import { Cards } from './cards.ts';

const COUNT = 6;
let stack: Stack;
let publisher: Publisher;
let cards: Cards;

beforeEach(async () => {
	stack = new Stack();
	await stack.start();
	fillNewsroom(stack.feed, { count: COUNT });
	await reopen();
	await publisher.cycle();
	await publisher.pressEverything();
	await cards.idle();
});

afterEach(async () => {
	cards.stop();
	await publisher.close();
	await stack.close();
});

async function reopen(): Promise<void> {
	publisher = await stack.open();
	cards = new Cards(publisher);
	publisher.onPages = (isAll) => {
		cards.follow(isAll);
	};
	cards.follow(true);
}

async function cycle(): Promise<void> {
	stack.now = new Date(Date.parse(stack.now) + 60_000).toISOString();
	await publisher.cycle();
	await publisher.settled();
}

const current = () => path.join(stack.data, 'site/releases/current');
const made = () => readdirSync(path.join(current(), CARD_FOLDER)).sort();
const stored = () => readdirSync(path.join(stack.data, 'site/cards')).sort();
const named = () =>
	[...stack.tree()]
		.flatMap(([, bytes]) => [...bytes.matchAll(/\/anh-chia-se\/([0-9a-f]+\.jpg)/g)])
		.map(([, name]) => name)
		.sort();
const firstArticle = () => {
	const article = stack.feed.get('article', stack.feed.ids('article')[0] ?? '');
	if (!article) throw new Error('There is no article.');
	return article;
};
const cardOfPage = (slug: string) =>
	/\/anh-chia-se\/([0-9a-f]+\.jpg)/.exec(
		readFileSync(path.join(current(), `tin/${slug}/index.html`), 'utf8'),
	)?.[1] ?? '';

test('every article has a card of 1200 × 630 pixels and no more than 100 KB', async () => {
	expect(made()).toHaveLength(COUNT);
	expect(made()).toEqual(named());
	for (const name of made()) {
		const file = path.join(current(), CARD_FOLDER, name);
		expect(await sharp(file).metadata()).toMatchObject({
			width: 1200,
			height: 630,
			format: 'jpeg',
		});
		expect(statSync(file).size).toBeLessThanOrEqual(100 * 1024);
	}
});

test('a new title makes one new card and takes the old one away, in every release', async () => {
	const article = firstArticle();
	const before = made();
	const old = cardOfPage(article.slug);
	writeFakeRenderer(stack.renderer, 'new code');
	await publisher.close();
	await reopen();
	await publisher.pressEverything();
	await cards.idle();
	expect(made()).toEqual(before);

	stack.feed.put('article', article.id, { ...article, title: 'Tít khác hẳn' });
	await cycle();
	await cards.idle();
	expect(made().filter((name) => !before.includes(name))).toEqual([cardOfPage(article.slug)]);
	const releases = readdirSync(path.join(stack.data, 'site/releases'));
	expect(releases.length).toBeGreaterThan(2);
	for (const release of releases)
		expect(existsSync(path.join(stack.data, 'site/releases', release, CARD_FOLDER, old))).toBe(
			false,
		);
	expect(stored()).toEqual(made());
});

test('a takedown removes the card at once, even while it is being made', async () => {
	const article = firstArticle();
	const old = cardOfPage(article.slug);
	stack.feed.put('article', article.id, undefined);
	await cycle();
	expect([made().includes(old), stored().includes(old)]).toEqual([false, false]);

	const again = { ...article, title: 'Tít sẽ bị gỡ ngay' };
	stack.feed.put('article', article.id, again);
	await cycle(); // its card is now being made
	stack.feed.put('article', article.id, undefined);
	await cycle();
	await cards.idle();
	expect(made()).toHaveLength(COUNT - 1);
	expect(stored()).toEqual(made());
});

test('cards that a crash kept from being made are made at the next start; strays go', async () => {
	const before = made();
	cards.stop();
	const article = firstArticle();
	stack.feed.put('article', article.id, { ...article, title: 'Tít lúc máy dừng' });
	await cycle();
	await publisher.close();
	const stray = path.join(stack.data, 'site/cards', `${'0'.repeat(20)}.jpg`);
	writeFileSync(stray, 'stray');
	mkdirSync(path.join(current(), CARD_FOLDER), { recursive: true });
	await reopen();
	await cards.idle();
	expect(made()).toEqual(named());
	expect(made()).not.toEqual(before);
	expect(stored()).toEqual(made());
	const drift = await reconcile(publisher, stack.client, { isDeep: true });
	expect(drift).toEqual({ documents: 0, pages: 0, files: 0 });
	expect(made()).toEqual(named());
});

test('a rollback brings the cards of what is public now', async () => {
	writeFakeRenderer(stack.renderer, 'new code');
	await publisher.close();
	await reopen();
	await publisher.pressEverything();
	const article = firstArticle();
	stack.feed.put('article', article.id, { ...article, title: 'Tít đổi sau bản mới' });
	await cycle();
	await cards.idle();
	await rollBack(publisher, undefined);
	await cards.idle();
	expect(made()).toEqual(named());
	expect(made()).toHaveLength(COUNT);
});

test('a picture that cannot be read leaves a card without it', async () => {
	const name = 'anh-hong-0badcafe-800.webp';
	const file = { name, mimeType: 'image/webp', bytes: 4 };
	stack.feed.files.set(name, Buffer.from('RIFF'));
	stack.feed.put('media', 'med-x', {
		...{ id: 'med-x', original: file, sizes: [file], alt: '', origin: 'own' },
	});
	const article = firstArticle();
	stack.feed.put('article', article.id, { ...article, heroImage: { image: 'med-x' } });
	await cycle();
	await cards.idle();
	expect(made()).toContain(cardOfPage(article.slug));
});
