import { repost } from '@haidang/shared/content/fixtures/article';
import { expect, test } from 'vitest';

import { articleAt, withMirror } from '../testing/mirror.ts';
import { rss } from './rss.ts';

const feed = async (title: string, text: string): Promise<string> =>
	withMirror(
		[
			articleAt('bai', '2026-06-02T00:00:00.000Z', {
				title,
				body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
			}),
			{ kind: 'article', doc: repost },
		],
		() => rss({ list: 'all', path: '/' }),
	).text();

test('text that would end an element or a CDATA section does not', async () => {
	const xml = await feed('A & B <c>\u0008', 'x ]]> y');
	expect(xml).toContain('<title>A &amp; B &lt;c&gt;</title>');
	expect(xml).toContain('x ]]&gt; y');
	expect(xml).not.toContain('\u0008');
});

test('a repost is handed on as summary and link only', async () => {
	const xml = await feed('Bài của ta', 'Toàn văn của ta.');
	const items = xml.split('<item>').slice(1);
	const own = items.find((item) => item.includes('/tin/bai/'));
	const taken = items.find((item) => item.includes(`/tin/${repost.slug}/`));
	expect(own).toContain('Toàn văn của ta.');
	expect(taken).not.toContain('content:encoded');
});
