import { documents } from '@haidang/shared/content/fixtures/documents';
import { repost } from '@haidang/shared/content/fixtures/article';
import { expect, test } from 'vitest';

import { securityExpiry } from '../content/security.ts';
import { newsEntries, sitemapMonth } from '../content/sitemaps.ts';
import { articleAt, NOW, withMirror } from '../testing/mirror.ts';
import { jsonFeed } from './json-feed.ts';
import { newsSitemap } from './sitemap.ts';

const source = documents.source;
const foreign = (id: string, publishedAt: string) =>
	articleAt(id, publishedAt, { type: 'repost', sourceRefs: repost.sourceRefs });

test('the news sitemap has our own articles of the last 48 hours, and each leaves in time', () => {
	const articles = [
		articleAt('moi', '2026-06-09T00:00:00.000Z'),
		articleAt('vua-du', '2026-06-08T00:00:00.001Z'),
		articleAt('qua-han', '2026-06-08T00:00:00.000Z'),
		articleAt('an', '2026-06-09T01:00:00.000Z', { seo: { noindex: true } }),
		foreign('dang-lai', '2026-06-09T02:00:00.000Z'),
	];
	withMirror(articles, (reader) => {
		expect(newsEntries().map(({ path }) => path)).toEqual(['/tin/moi/', '/tin/vua-du/']);
		const [asked] = [...reader.results].filter(([key]) => key.startsWith('news-entries'));
		expect(asked?.[1].asked.reads.until).toBe('2026-06-10T00:00:00.001Z');
		reader.refresh('2026-06-10T00:00:00.001Z');
		expect(newsEntries().map(({ path }) => path)).toEqual(['/tin/moi/']);
	});
});

test('a title with an ampersand leaves the news sitemap well-formed', async () => {
	const xml = await withMirror(
		[articleAt('x', '2026-06-09T00:00:00.000Z', { title: 'A & <B>' })],
		() => newsSitemap(newsEntries()),
	).text();
	expect(xml).toContain('<news:title>A &amp; &lt;B&gt;</news:title>');
});

test('a repost whose original is canonical is in no sitemap', () => {
	const paths = (canonicalToOriginal: boolean) =>
		withMirror(
			[
				{ kind: 'source', doc: { ...source, canonicalToOriginal } },
				foreign('dang-lai', '2026-06-09T02:00:00.000Z'),
			],
			() => sitemapMonth(2026, 6).map(({ path }) => path),
		);
	expect(paths(true)).not.toContain('/tin/dang-lai/');
	expect(paths(false)).toContain('/tin/dang-lai/');
});

test('a JSON Feed hands on what is ours in full, and of a repost the summary', async () => {
	const feed = (await withMirror(
		[articleAt('bai', '2026-06-02T00:00:00.000Z'), foreign('dang-lai', '2026-06-03T00:00:00.000Z')],
		() => jsonFeed({ list: 'all', path: '/' }),
	).json()) as { items: Record<string, string>[] };
	const item = (slug: string) => feed.items.find(({ url }) => url?.endsWith(`/tin/${slug}/`));
	expect(item('bai')).toHaveProperty('content_html');
	expect(item('dang-lai')).not.toHaveProperty('content_html');
	expect(item('dang-lai')?.['content_text']).not.toBe('');
});

test('security.txt holds for more than nine months and less than a year', () => {
	const months = withMirror(
		[],
		() => (Date.parse(securityExpiry()) - Date.parse(NOW)) / (30.44 * 86_400_000),
	);
	expect(months).toBeGreaterThan(9);
	expect(months).toBeLessThan(12);
});
