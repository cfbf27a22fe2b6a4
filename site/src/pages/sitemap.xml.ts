import type { APIRoute } from 'astro';

import { sitemapMonths } from '../content/sitemaps.ts';
import { sitemapIndex } from '../feeds/sitemap.ts';

export const GET: APIRoute = () =>
	sitemapIndex(['danh-muc', ...sitemapMonths().map((month) => `tin-${month}`)]);
