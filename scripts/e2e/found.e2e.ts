import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { cardPath, CARD_FOLDER } from '@haidang/shared/paths';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { env } from '../env.ts';
import { installFeedparser, parseWithFeedparser } from '../test/feedparser.ts';
import { chromiumPath } from './browser.ts';
import { judge, launchForLighthouse, type LighthouseBrowser } from './journey/lighthouse.ts';
import { readRelease, releaseFiles, releaseFolder } from './journey/release.ts';
import { faultsOfSitemap } from './journey/sitemap.ts';
import { missingFields, thingsIn } from './journey/structured-data.ts';
import { startStack, type Stack } from './stack.ts';

const feedparser = await installFeedparser();
let stack: Stack;

beforeAll(async () => {
	stack = await startStack({ demo: true });
});
afterAll(() => stack?.stop());

const files = (pattern: RegExp) => releaseFiles(stack.dataDir).filter((name) => pattern.test(name));
const read = (name: string) => readRelease(stack.dataDir, name) ?? '';
const articlePages = () => files(/^tin\/[^/]+\/index\.html$/);

describe('feeds', () => {
	test.skipIf(!feedparser.ok && !env.CI)('parse without a fault in feedparser', async () => {
		if (!feedparser.ok) throw new Error(feedparser.reason);
		const feeds = files(/(^|\/)rss\.xml$/);
		expect(feeds.length).toBeGreaterThan(20);
		const folder = releaseFolder(stack.dataDir);
		const parsed = await parseWithFeedparser(
			feedparser.bin,
			feeds.map((name) => path.join(folder, name)),
		);
		for (const [index, { bozo, reason, version, title, entries, undated }] of parsed.entries()) {
			const name = feeds[index] ?? '';
			expect.soft({ bozo, reason, version, undated }, name).toEqual({
				...{ bozo: false, reason: '', version: 'rss20', undated: 0 },
			});
			expect.soft(title, name).not.toBe('');
			expect.soft(entries, name).toBe(read(name).split('<item>').length - 1);
		}
	});

	test('parse without a fault in feedsmith, RSS and JSON Feed alike', () => {
		const json = files(/(^|\/)feed\.json$/);
		expect(json.length).toBeGreaterThan(8);
		for (const name of json) {
			const feed = parseJsonFeed(JSON.parse(read(name)));
			const rss = parseRssFeed(read(name.replace('feed.json', 'rss.xml')));
			expect.soft(feed.title, name).toBe(rss.title);
			expect.soft(feed.feed_url, name).toBe(`${stack.siteUrl}/${name}`);
			expect
				.soft(feed.items?.map(({ url }) => url) ?? [], name)
				.toEqual(rss.items?.map(({ link }) => link) ?? []);
			for (const item of feed.items ?? [])
				expect
					.soft(item, name)
					.toMatchObject({ id: item.url, title: expect.any(String) as string });
		}
		for (const name of files(/(^|\/)rss\.xml$/))
			expect.soft(parseRssFeed(read(name)).title, name).not.toBe('');
	});
});

describe('sitemaps', () => {
	test('keep to their schemas and name only pages that are there', () => {
		const names = ['sitemap.xml', ...files(/^sitemap\/.*\.xml$/)];
		expect(names.length).toBeGreaterThan(3);
		const known = new Set(files(/\.(html|xml)$/));
		for (const name of names)
			expect.soft(faultsOfSitemap(read(name), { siteUrl: stack.siteUrl, known }), name).toEqual([]);
	});

	test('that of news has articles of our own of the last 48 hours', () => {
		const urls = read('sitemap/tin-moi.xml').split('<url>').slice(1);
		for (const url of urls) {
			const published = /<news:publication_date>(.*?)</.exec(url)?.[1] ?? '';
			// The publisher removes what is older when its time comes; a run takes minutes, not hours.
			expect.soft(Date.now() - Date.parse(published), url).toBeLessThan(49 * 3_600_000);
			const file = /<loc>[^<]*?(\/tin\/[^<]*)</.exec(url)?.[1] ?? '';
			expect.soft(read(`${file.slice(1)}index.html`), url).not.toMatch(/class="flag[^>]*>Đăng lại/);
		}
	});
});

describe('structured data', () => {
	test('of every page has what search engines ask for', () => {
		const seen = new Set<string>();
		for (const name of files(/\.html$/)) {
			const things = thingsIn(read(name));
			for (const thing of things) {
				seen.add(thing['@type']);
				const missing = missingFields(thing, things, { isHome: name === 'index.html' });
				expect.soft(missing, `${name} ${thing['@type']}`).toEqual([]);
				if (thing['@type'] !== 'BreadcrumbList') continue;
				const steps = thing['itemListElement'] as { item?: string; position: number }[];
				expect.soft(steps.length, name).toBeGreaterThan(1);
				expect.soft(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
				expect
					.soft(
						steps.slice(0, -1).every(({ item }) => item),
						name,
					)
					.toBe(true);
			}
		}
		for (const type of ['NewsArticle', 'BreadcrumbList', 'VideoObject', 'Legislation'])
			expect(seen).toContain(type);
	});
});

describe('social cards', () => {
	test('are there for every article, in the size that they say', async () => {
		const names = articlePages().map((name) => {
			const meta = (property: string) =>
				new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(read(name))?.[1];
			const image = meta('og:image') ?? '';
			expect.soft(meta('og:image:width'), name).toBe('1200');
			expect.soft(meta('og:image:height'), name).toBe('630');
			expect.soft(meta('og:image:type'), name).toBe('image/jpeg');
			expect.soft(meta('og:image:alt'), name).toBe(meta('og:title'));
			expect.soft(read(name)).toContain('<meta name="twitter:card" content="summary_large_image"');
			expect.soft(image, name).toContain(stack.siteUrl + cardPath(''));
			expect.soft(JSON.stringify(thingsIn(read(name))), name).toContain(image);
			return image.split('/').at(-1) ?? '';
		});
		const made = () => files(new RegExp(`^${CARD_FOLDER}/`)).map((name) => path.basename(name));
		await expect.poll(() => made(), { timeout: 60_000 }).toEqual([...new Set(names)].sort());
		const folder = path.join(releaseFolder(stack.dataDir), CARD_FOLDER);
		for (const name of made()) {
			const file = path.join(folder, name);
			expect.soft(statSync(file).size, name).toBeLessThanOrEqual(100 * 1024);
			const { width, height, format } = await sharp(readFileSync(file)).metadata();
			expect.soft([width, height, format], name).toEqual([1200, 630, 'jpeg']);
		}
		const answer = await fetch(stack.siteUrl + cardPath(made()[0] ?? ''));
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
	});
});

describe.skipIf(chromiumPath === undefined)('Lighthouse', () => {
	let browser: LighthouseBrowser;
	beforeAll(async () => {
		browser = await launchForLighthouse();
	});
	afterAll(() => browser?.close());

	test.each([
		['home', /^index\.html$/],
		['article', /^tin\/[^/]+\/index\.html$/],
		['category', /^chuyen-muc\/[^/]+\/index\.html$/],
		['document', /^van-ban\/luat-[^/]+\/index\.html$/],
		['search', /^tim-kiem\/index\.html$/],
	])('finds nothing to mend on %s', async (name, file) => {
		const [found = ''] = files(file).filter(
			(one) => name !== 'article' || read(one).includes('<figure'),
		);
		const query = name === 'search' ? '?q=bi%E1%BB%83n' : '';
		const address = `/${found.replace('index.html', '')}${query}`;
		const categories = ['accessibility', 'best-practices', 'seo'];
		const { scores, faults } = await judge(`${stack.siteUrl}${address}`, browser, categories);
		expect(faults).toEqual([]);
		expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
	});
});
