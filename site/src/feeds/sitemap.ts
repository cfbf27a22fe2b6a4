import { escapeHtml } from '@haidang/shared/richtext/escape-html';

import { shell } from '../content/shell.ts';
import type { NewsEntry, SitemapEntry } from '../content/sitemaps.ts';
import { env } from '../env.ts';
import { escapeXml } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const NEWS_NAMESPACE = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** The index of the sitemap files with these names. */
export function sitemapIndex(names: readonly string[]): Response {
	const items = names.map((name) => `<sitemap>${loc(`/sitemap/${name}.xml`)}</sitemap>`);
	return xml(`${HEAD}<sitemapindex ${NAMESPACE}>${items.join('')}</sitemapindex>\n`);
}

/** One sitemap file. */
export function sitemap(entries: readonly SitemapEntry[]): Response {
	const items = entries.map(({ path, changedAt }) => {
		const changed = changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`;
		return `<url>${loc(path)}${changed}</url>`;
	});
	return xml(`${HEAD}<urlset ${NAMESPACE}>${items.join('')}</urlset>\n`);
}

/** The sitemap of the last two days, as news search reads it. */
export function newsSitemap(entries: readonly NewsEntry[]): Response {
	const name = escapeXml(shell().identity.siteName);
	const items = entries.map(
		({ path, title, publishedAt }) =>
			`<url>${loc(path)}<news:news><news:publication><news:name>${name}</news:name>` +
			`<news:language>vi</news:language></news:publication>` +
			`<news:publication_date>${publishedAt}</news:publication_date>` +
			`<news:title>${escapeXml(title)}</news:title></news:news></url>`,
	);
	return xml(`${HEAD}<urlset ${NAMESPACE} ${NEWS_NAMESPACE}>${items.join('')}</urlset>\n`);
}

const loc = (path: string): string => `<loc>${escapeHtml(env.SITE_URL + path)}</loc>`;

const xml = (body: string): Response =>
	new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
