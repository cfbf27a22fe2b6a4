import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { kindSchema } from '@haidang/shared/content/document';
import { documents } from '@haidang/shared/content/fixtures/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { FeedServer } from './testing/feed-server.ts';

import { fillNewsroom } from './testing/newsroom.ts';
import { chooseOperation, operations } from './testing/operations.ts';
import { Random } from './testing/random.ts';
import { differences, Stack, treeOf } from './testing/stack.ts';

const room = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'haidang-identity-'));
const renderer = path.join(folder, 'renderer');

/** Runs `astro build`: the renderer, or the whole site as the oracle. */
async function build(outDir: string, env: Record<string, string>): Promise<void> {
	const astro = path.join(room, 'node_modules/astro/bin/astro.mjs');
	await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
		cwd: room,
		env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
		maxBuffer: 64_000_000,
	});
}

beforeAll(() => build(renderer, { HAIDANG_BUILD: 'renderer' }), 300_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const newsrooms: [string, (feed: FeedServer) => void][] = [
	[
		'one document of every kind',
		(feed) => {
			for (const [kind, document] of Object.entries(documents))
				feed.putRaw(kindSchema.parse(kind), document.id, document);
		},
	],
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
			for (let done = 0; done < 40; done += 1) {
				operations[chooseOperation(random)]?.({
					feed: stack.feed,
					random,
					now: () => stack.now,
					next: () => (number += 1),
				});
				stack.now = new Date(Date.parse(stack.now) + 300_000).toISOString();
				await publisher.cycle();
				await publisher.settled();
			}
			const oracle = path.join(stack.folder, 'dist');
			mkdirSync(oracle);
			await build(oracle, {
				HAIDANG_BUILD: 'static',
				HAIDANG_DATA: stack.data,
				HAIDANG_NOW: stack.now,
				SITE_URL: stack.siteUrl,
			});
			const pressed = emitted(stack.tree());
			const built = emitted(treeOf(oracle));
			const different = differences(built, pressed);
			expect(different, explain(different, built, pressed)).toEqual([]);
			expect(pressed.size).toBeGreaterThan(10);
			console.log(`${pressed.size} files are identical`);
			await publisher.close();
		} finally {
			await stack.close();
		}
	},
);

/** What pages and endpoints emit, without the policy, which the publisher sends as a header. */
function emitted(tree: ReadonlyMap<string, string>): Map<string, string> {
	return new Map(
		[...tree]
			.filter(([name]) => /\.(html|xml|json|txt)$/.test(name))
			.map(([name, bytes]) => [
				name,
				bytes.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''),
			]),
	);
}

/** Every media document gets bytes. */
function giveFiles(feed: FeedServer): void {
	for (const id of feed.ids('media')) {
		const media = feed.get('media', id);
		for (const { name } of media ? [media.original, ...media.sizes] : [])
			feed.files.set(name, Buffer.from(name));
	}
}

/** Where the first of the different files differs. */
function explain(
	names: string[],
	built: Map<string, string>,
	pressed: Map<string, string>,
): string {
	const [a = '', b = ''] = [built.get(names[0] ?? ''), pressed.get(names[0] ?? '')];
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	const around = (text: string) => text.slice(Math.max(0, at - 150), at + 150);
	return `${names.length} files differ; ${names[0]}:\nbuilt:   ${around(a)}\npressed: ${around(b)}`;
}
