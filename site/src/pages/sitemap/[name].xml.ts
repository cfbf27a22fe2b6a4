import type { APIRoute } from 'astro';

import { sitemapMonth, sitemapMonths, standingEntries } from '../../content/sitemaps.ts';
import { staticPaths } from '../../content/static-paths.ts';
import { sitemap } from '../../feeds/sitemap.ts';

export const getStaticPaths = () => staticPaths('sitemap');

export const GET: APIRoute = ({ params }) => {
	const name = params['name'] ?? '';
	if (name === 'danh-muc') return sitemap(standingEntries());
	const month = name.replace(/^tin-/, '');
	if (!name.startsWith('tin-') || !sitemapMonths().includes(month)) {
		return new Response(null, { status: 404 });
	}
	return sitemap(sitemapMonth(Number(month.slice(0, 4)), Number(month.slice(5))));
};
