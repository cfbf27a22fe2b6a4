import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { fillNewsroom } from './testing/newsroom.ts';
import { chooseOperation, operations } from './testing/operations.ts';
import { Random } from './testing/random.ts';
import { differences, Stack } from './testing/stack.ts';
import { astroBuild, compareWithStaticBuild } from './testing/static-build.ts';

const SETTINGS = process.env; // tests only; the publisher itself reads env.ts
const OPERATIONS = Number(SETTINGS['PROPERTY_OPERATIONS'] ?? 300);
const SEED = Number(SETTINGS['PROPERTY_SEED'] ?? 20261124);

const folder = mkdtempSync(path.join(tmpdir(), 'haidang-property-'));
const renderer = path.join(folder, 'renderer');

beforeAll(() => astroBuild(renderer, { HAIDANG_BUILD: 'renderer' }), 300_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test(
	`${OPERATIONS} random edits leave the disk as a fresh full press and astro build would`,
	{ timeout: 3_600_000 },
	async () => {
		const stack = new Stack(renderer);
		await stack.start();
		try {
			fillNewsroom(stack.feed, { count: 150, seed: SEED });
			const publisher = await stack.open();
			await publisher.cycle();
			await publisher.pressEverything();
			expect(differences(stack.tree(), await stack.pressFresh())).toEqual([]);

			const random = new Random(SEED);
			let number = 1000;
			let [pressed, changed] = [0, 0];
			publisher.onReport = (report) => {
				pressed += report.pagesPressed;
				changed += report.pagesChanged;
			};
			for (let done = 1; done <= OPERATIONS; done += 1) {
				const name = chooseOperation(random);
				const next = () => (number += 1);
				operations[name]?.({ feed: stack.feed, random, now: () => stack.now, next });
				if (random.chance(0.25)) continue; // several edits may arrive at once
				stack.now = new Date(Date.parse(stack.now) + random.whole(30 * 60_000)).toISOString();
				await publisher.cycle();
				await publisher.settled();
				if (done % 50 === 0) {
					expect(
						differences(stack.tree(), await stack.pressFresh()),
						`after ${name}, operation ${done}`,
					).toEqual([]);
				}
			}
			await publisher.cycle();
			await publisher.settled();
			expect(differences(stack.tree(), await stack.pressFresh())).toEqual([]);
			const { data, siteUrl, now } = stack;
			const outDir = path.join(stack.folder, 'dist');
			const compared = await compareWithStaticBuild({ data, outDir, siteUrl, now });
			expect(compared.different, compared.explanation).toEqual([]);
			console.log(
				`${OPERATIONS} operations: ${pressed} pressed / ${changed} changed = ${(pressed / changed).toFixed(3)}`,
			);
			expect(pressed / changed).toBeLessThanOrEqual(1.5);
			await publisher.close();
		} finally {
			await stack.close();
		}
	},
);
