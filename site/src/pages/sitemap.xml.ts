import type { APIRoute } from 'astro';

import { NEWS_SITEMAP } from '../content/listing.ts';
import { sitemapMonths } from '../content/sitemaps.ts';
import { sitemapIndex } from '../feeds/sitemap.ts';

export const GET: APIRoute = () =>
	sitemapIndex([NEWS_SITEMAP, 'danh-muc', ...sitemapMonths().map((month) => `tin-${month}`)]);
