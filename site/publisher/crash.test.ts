import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { fillNewsroom, newArticle } from './testing/newsroom.ts';
import { Random } from './testing/random.ts';
import { differentPages, Stack } from './testing/stack.ts';

const STEPS = [
	'pulled',
	'applied',
	'planned',
	'pressed',
	'media',
	'staged',
	'placed',
	'placed:3',
	'placed:8',
	'taken',
	'removed',
	'synced',
	'stored',
];

let stack: Stack;
beforeEach(async () => {
	stack = new Stack();
	await stack.start();
});
afterEach(() => stack.close());

test('killed at any step of a publish, readers have whole pages and the next start converges', async () => {
	fillNewsroom(stack.feed, { count: 40 });
	await command('press-all');
	const random = new Random(2);
	for (const [index, step] of STEPS.entries()) {
		const article = newArticle(stack.feed, random, 700 + index, new Date().toISOString());
		const [gone = ''] = stack.feed.ids('article');
		const started = await startRun({ FAIL_AT: step });
		stack.feed.put('article', article.id, article);
		stack.feed.put('article', gone, undefined);
		const ended = await started.ended;
		expect(ended, step).toBe('SIGKILL');
		for (const [file, bytes] of stack.tree()) {
			if (file.endsWith('.html'))
				expect(bytes.endsWith('</p>') || bytes.endsWith('</html>'), file).toBe(true);
		}
		await command('reconcile');
		const tree = stack.tree();
		stack.now = new Date().toISOString();
		expect(differentPages(tree, await stack.pressFresh()), step).toEqual([]);
		expect(tree.has(`tin/${article.slug}/index.html`), step).toBe(true);
	}
});

test('killed while everything is pressed anew, readers keep the release they have', async () => {
	fillNewsroom(stack.feed, { count: 40 });
	await command('press-all');
	const before = stack.tree();
	for (const step of ['planned-all', 'bulk-chunk', 'pressed-all', 'activated']) {
		await expect(command('press-all', { FAIL_AT: step })).rejects.toThrow('SIGKILL');
		expect(differentPages(before, stack.tree()), step).toEqual([]);
		await command('reconcile');
		expect(differentPages(before, stack.tree()), step).toEqual([]);
	}
});

test('two publishers never share a data folder', async () => {
	fillNewsroom(stack.feed, { count: 5 });
	const first = await startRun({});
	const second = await startRun({});
	expect(await second.ended).toBe(1);
	first.child.kill('SIGTERM');
	expect(await first.ended).toBe(0);
});

function environment(more: Record<string, string>): NodeJS.ProcessEnv {
	return {
		PATH: process.env['PATH'],
		HAIDANG_DATA: stack.data,
		RENDERER: stack.renderer,
		CMS_URL: stack.feed.url,
		SITE_URL: stack.siteUrl,
		FEED_KEY: stack.feed.key,
		WEBHOOK_SECRETS: stack.feed.secrets.join(','),
		SITE_PORT: '0',
		CONTROL_PORT: '0',
		...more,
	};
}

const spawnMain = (args: string[], more: Record<string, string>): ChildProcess =>
	spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...args], {
		env: environment(more),
		stdio: ['ignore', 'pipe', 'pipe'],
	});

const endOf = (child: ChildProcess): Promise<number | string> =>
	new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code ?? 0)));

/** Runs a command to its end. Rejects with the exit code or signal of a failure. */
async function command(name: string, more: Record<string, string> = {}): Promise<string> {
	const child = spawnMain([name], more);
	let output = '';
	child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
	child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
	const end = await endOf(child);
	if (end === 0) return output;
	throw new Error(end === 1 ? output : `ended with ${String(end)}`);
}

/** Starts a publisher that serves; resolves when it said that it is started, or ended. */
async function startRun(
	more: Record<string, string>,
): Promise<{ child: ChildProcess; ended: Promise<number | string> }> {
	const child = spawnMain(['run'], more);
	const ended = endOf(child);
	const started = new Promise<void>((resolve) => {
		child.stdout?.on('data', (text: Buffer) => {
			if (text.includes('reconciled') || text.includes('publisher started')) resolve();
		});
	});
	await Promise.race([started, ended]);
	return { child, ended };
}
