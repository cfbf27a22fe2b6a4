import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { kindSchema } from '@haidang/shared/content/document';
import { documents } from '@haidang/shared/content/fixtures/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { FeedServer } from './testing/feed-server.ts';
import { fillNewsroom } from './testing/newsroom.ts';
import { chooseOperation, operations } from './testing/operations.ts';
import { Random } from './testing/random.ts';
import { Stack } from './testing/stack.ts';
import { astroBuild, compareWithStaticBuild } from './testing/static-build.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'haidang-identity-'));
const renderer = path.join(folder, 'renderer');

beforeAll(() => astroBuild(renderer, { HAIDANG_BUILD: 'renderer' }), 300_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const newsrooms: [string, (feed: FeedServer) => void][] = [
	['one document of every kind', putFixtures],
	[
		'1,000 generated articles',
		(feed) => {
			fillNewsroom(feed, { count: 1000 });
		},
	],
];

test.each(newsrooms)(
	'pressed = astro build, on %s, also after edits',
	{ timeout: 900_000 },
	async (_name, fill) => {
		const stack = new Stack(renderer);
		await stack.start();
		try {
			fill(stack.feed);
			giveFiles(stack.feed);
			const publisher = await stack.open();
			await publisher.cycle();
			await publisher.pressEverything();
			const random = new Random(8);
			let number = 5000;
			const next = () => (number += 1);
			for (let done = 0; done < 40; done += 1) {
				const operation = operations[chooseOperation(random)];
				operation?.({ feed: stack.feed, random, now: () => stack.now, next });
				stack.now = new Date(Date.parse(stack.now) + 300_000).toISOString();
				await publisher.cycle();
				await publisher.settled();
			}
			const { data, siteUrl, now } = stack;
			const outDir = path.join(stack.folder, 'dist');
			const compared = await compareWithStaticBuild({ data, outDir, siteUrl, now });
			expect(compared.different, compared.explanation).toEqual([]);
			expect(compared.files).toBeGreaterThan(10);
			console.log(`${compared.files} files are identical`);
			await publisher.close();
		} finally {
			await stack.close();
		}
	},
);

function putFixtures(feed: FeedServer): void {
	for (const [kind, document] of Object.entries(documents))
		feed.putRaw(kindSchema.parse(kind), document.id, document);
}

/** Every media document gets bytes. */
function giveFiles(feed: FeedServer): void {
	for (const id of feed.ids('media')) {
		const media = feed.get('media', id);
		for (const { name } of media ? [media.original, ...media.sizes] : [])
			feed.files.set(name, Buffer.from(name));
	}
}
