import { existsSync, statSync } from 'node:fs';

import { articleFacts } from '@haidang/cms/gate/article-facts';
import { checkArticle } from '@haidang/shared/gate/check';
import type { MediaFacts, SourceFacts } from '@haidang/shared/gate/facts';
import { DEMO_REGIME } from './seed/globals.ts';
import { toText } from '@haidang/shared/richtext/to-text';
import { slugify } from '@haidang/shared/text/slugify';
import { expect, test } from 'vitest';

import { content } from './content/all.ts';
import { toInstant } from './local-time.ts';
import { draftData, publishData } from './seed/article-data.ts';
import { bodyOf } from './seed/body.ts';
import { type IdKind, Ids } from './seed/ids.ts';
import { targetOf } from './seed/target.ts';

const KINDS: [IdKind, { key: string }[]][] = [
	['article', content.articles],
	['author', content.authors],
	['category', content.categories],
	['department', content.departments],
	['document', content.documents],
	['document-field', content.documentFields],
	['document-file', content.documents],
	['document-type', content.documentTypes],
	['issuer', content.issuers],
	['media', content.pictures],
	['page', content.pages],
	['programme', content.programmes],
	['source', content.sources],
	['tag', content.tags],
	['topic', content.topics],
	['video', content.videos],
];
const ids = new Ids();
for (const [kind, items] of KINDS)
	for (const { key } of items) ids.set(kind, key, `${kind}-${key}`);

const written = content.articles.filter(({ type }) => type !== 'link');

test.each(KINDS)('every %s has a key of its own', (_kind, items) => {
	expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

test.each(content.articles)('$key: all it names exists', (article) => {
	draftData(article, ids, new Date());
	publishData(article, ids);
});

test('pages, home, menus and topics name only what exists', () => {
	for (const { body } of content.pages) expect(bodyOf(body, ids).length).toBeGreaterThan(2);
	for (const { pinned } of content.topics) ids.all('article', pinned);
	const { header, footer } = content.navigation;
	for (const { target } of [
		...header,
		...header.flatMap(({ children = [] }) => children),
		...footer,
	])
		targetOf(target, ids);
	for (const block of content.home) {
		if ('articles' in block) ids.all('article', block.articles);
		if ('links' in block) for (const { target } of block.links) targetOf(target, ids);
	}
});

test('corrections are of articles that exist', () => {
	for (const { article, date } of content.corrections) {
		ids.get('article', article);
		expect(toInstant(date)).toMatch(/Z$/);
	}
});

test('an unknown key is named', () => {
	expect(() => bodyOf('[xem](article:khong-co)', ids)).toThrow('article:khong-co');
});

test('no markup is left over in what readers see', () => {
	for (const { key, body } of content.articles)
		expect(toText(bodyOf(body, ids)), key).not.toMatch(/\]\(|\*\*|^#|!\[|\|/m);
});

test('headlines, ledes and addresses keep the limits of the house', () => {
	const lengths = content.articles.map(({ title }) => title.length);
	expect(Math.max(...lengths)).toBeGreaterThan(200);
	expect(Math.min(...lengths)).toBeLessThan(20);
	for (const { key, sapo, title, shortTitle } of content.articles) {
		expect(sapo.length, key).toBeLessThanOrEqual(300);
		expect((shortTitle ?? title).length, key).toBeLessThanOrEqual(120);
	}
	const slugs = content.articles.map(({ title }) => slugify(title));
	expect(new Set(slugs).size).toBe(slugs.length);
});

test('house typography: curly quotes, spaced dashes, no doubled spaces', () => {
	for (const { key, title, sapo, body } of content.articles)
		expect(`${title}\n${sapo}\n${body}`, key).not.toMatch(/["']| {2}|\.{3}|\p{L} - \p{L}/u);
	expect(JSON.stringify(content)).toBe(JSON.stringify(content).normalize('NFC'));
});

test('each type carries what it must have to be published', () => {
	for (const { key, type, byline, sources = [], hero, publishedAt } of content.articles) {
		if (type !== 'link') expect(byline.length, key).toBeGreaterThan(0);
		if (type === 'repost' || type === 'link') expect(sources, key).toHaveLength(1);
		if (type === 'compiled') expect(sources.length, key).toBeGreaterThan(0);
		if (type === 'media') expect(hero, key).toBeDefined();
		for (const { source, url, author, publishedAtOriginal } of sources) {
			const { domains = [], kind } =
				content.sources.find(({ key: known }) => known === source) ?? {};
			if (url) expect(domains, key).toContain(new URL(url).hostname);
			if (type === 'repost') expect(author, key).toBeTruthy();
			if (kind === 'press') expect(publishedAtOriginal, key).toBeDefined();
			if (publishedAtOriginal)
				expect(toInstant(publishedAtOriginal) < toInstant(publishedAt), key).toBe(true);
		}
	}
});

test('every article passes the publish gate, without reasons for warnings', () => {
	const sources = new Map(
		content.sources.map((source): [string, SourceFacts] => [
			`source-${source.key}`,
			{
				...source,
				id: `source-${source.key}`,
				agreement: { exists: Boolean(source.agreement) },
				delayMinutes: 0,
				allowImages: source.allowImages ?? false,
			},
		]),
	);
	const media = new Map(
		content.pictures.map((picture): [string, MediaFacts] => [
			`media-${picture.key}`,
			{
				...picture,
				id: `media-${picture.key}`,
				origin: 'own',
				isImage: true,
				filename: picture.key,
				decorative: false,
				showsPeople: false,
				consentNote: '',
				rightsBasis: '',
			},
		]),
	);
	const now = '2026-11-24T03:00:00.000Z';
	const problems = content.articles.flatMap((article) => {
		const data = { ...draftData(article, ids, new Date(now)), ...publishData(article, ids) };
		const facts = {
			article: { ...articleFacts(data), slug: article.key },
			sources,
			media,
			documents: [],
			now,
		};
		return checkArticle(facts, { regime: DEMO_REGIME, rules: {} })
			.filter(({ severity }) => severity !== 'hint')
			.map(({ rule, message }) => `${article.key}: ${rule} ${message}`);
	});
	expect(problems).toEqual([]);
});

test('it is as large and as varied as promised', () => {
	expect(content.articles.length).toBeGreaterThanOrEqual(44);
	expect(new Set(content.articles.map(({ type }) => type)).size).toBe(6);
	expect(new Set(written.map(({ category }) => category)).size).toBe(content.categories.length);
	const used = new Set(content.articles.flatMap(({ tags }) => tags));
	expect(content.tags.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
	const dates = content.articles.map(({ publishedAt }) => publishedAt).sort();
	expect(dates.at(-1)?.slice(0, 10)).toBe('2026-11-23');
});

test('every picture is drawn, described, and small', () => {
	for (const { key, alt, credit } of content.pictures) {
		const file = new URL(`./pictures/files/${key}.webp`, import.meta.url);
		expect(existsSync(file), key).toBe(true);
		expect(statSync(file).size, key).toBeLessThanOrEqual(60 * 1024);
		expect(alt.length, key).toBeGreaterThan(10);
		expect(credit).toBe('Minh họa: Hải Đăng');
	}
});
