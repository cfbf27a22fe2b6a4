import type { APIRoute } from 'astro';

import { NEWS_SITEMAP } from '../../content/listing.ts';
import {
	newsEntries,
	sitemapMonth,
	sitemapMonths,
	standingEntries,
} from '../../content/sitemaps.ts';
import { staticPaths } from '../../content/static-paths.ts';
import { newsSitemap, sitemap } from '../../feeds/sitemap.ts';

export const getStaticPaths = () => staticPaths('sitemap');

export const GET: APIRoute = ({ params }) => {
	const name = params['name'] ?? '';
	if (name === NEWS_SITEMAP) return newsSitemap(newsEntries());
	if (name === 'danh-muc') return sitemap(standingEntries());
	const month = name.replace(/^tin-/, '');
	if (!name.startsWith('tin-') || !sitemapMonths().includes(month)) {
		return new Response(null, { status: 404 });
	}
	return sitemap(sitemapMonth(Number(month.slice(0, 4)), Number(month.slice(5))));
};
