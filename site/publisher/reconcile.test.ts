import { afterEach, beforeEach, expect, test } from 'vitest';

import type { FeedClient } from './feed-client.ts';
import type { Publisher } from './publisher.ts';
import { reconcile } from './reconcile.ts';
import { fillNewsroom, newArticle } from './testing/newsroom.ts';
import { Random } from './testing/random.ts';
import { Stack } from './testing/stack.ts';

let stack: Stack;
let publisher: Publisher;

beforeEach(async () => {
	stack = new Stack();
	await stack.start();
	fillNewsroom(stack.feed, { count: 10 });
	publisher = await stack.open();
	await publisher.cycle();
	await publisher.pressEverything();
});
afterEach(async () => {
	await publisher.close();
	await stack.close();
});

test('what is published while the index travels is not taken for something to remove', async () => {
	const article = newArticle(stack.feed, new Random(3), 900, stack.now);
	let asked = 0;
	const slow: FeedClient = {
		...stack.client,
		async index() {
			const index = await stack.client.index();
			asked += 1;
			if (asked > 1) return index;
			stack.feed.put('article', article.id, article);
			await publisher.cycle();
			return index;
		},
	};
	expect(await reconcile(publisher, slow, { isDeep: false })).toMatchObject({ documents: 0 });
	expect(asked).toBe(2);
	expect(stack.tree().has(`tin/${article.slug}/index.html`)).toBe(true);
});
