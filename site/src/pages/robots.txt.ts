import type { APIRoute } from 'astro';

import { shell } from '../content/shell.ts';
import { env } from '../env.ts';

/** A demonstration is kept from search engines. */
export const GET: APIRoute = () => {
	const rule = shell().identity.demo ? 'Disallow: /' : 'Allow: /';
	return new Response(`User-agent: *\n${rule}\n\nSitemap: ${env.SITE_URL}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
};
