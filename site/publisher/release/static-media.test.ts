import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { foldersIn } from '../folders.ts';
import { Stack } from '../testing/stack.ts';
import { bringStaticMedia } from './static-media.ts';

let stack: Stack;
let root: string;

beforeEach(async () => {
	stack = new Stack();
	await stack.start();
	root = path.join(stack.folder, 'dist');
	mkdirSync(path.join(root, 'tin/mot'), { recursive: true });
	writeFileSync(
		path.join(root, 'tin/mot/index.html'),
		'<img src="/media/cho.webp" srcset="/media/cho-320.webp 320w"><a href="/media/mat.pdf">Tệp</a>',
	);
	writeFileSync(
		path.join(root, 'rss.xml'),
		'<enclosure url="https://tin.example/media/rss.webp"/>',
	);
});

afterEach(() => stack.close());

const bring = () =>
	bringStaticMedia(root, {
		folders: foldersIn(stack.data),
		fetchMedia: (name, signal) => stack.client.file(name, signal),
	});

test('a static site has all that it names, on a machine that had nothing', async () => {
	for (const name of ['cho.webp', 'cho-320.webp', 'rss.webp', 'other.webp'])
		stack.feed.files.set(name, Buffer.from(name));
	const { count, absent, failed } = await bring();
	expect({ count, absent: [...absent], failed: failed.size }).toEqual({
		count: 3,
		absent: ['mat.pdf'],
		failed: 0,
	});
	expect(readFileSync(path.join(root, 'media/cho-320.webp'), 'utf8')).toBe('cho-320.webp');
	expect(existsSync(path.join(root, 'media/other.webp'))).toBe(false);
});

test('with the CMS away it says what is missing, and takes what the store has', async () => {
	writeFileSync(path.join(foldersIn(stack.data).files, 'cho.webp'), 'ở đây');
	await stack.feed.stop();
	const { count, failed } = await bring();
	expect(count).toBe(1);
	expect([...failed.keys()].sort()).toEqual(['cho-320.webp', 'mat.pdf', 'rss.webp']);
	expect(readFileSync(path.join(root, 'media/cho.webp'), 'utf8')).toBe('ở đây');
});
