import type { APIRoute } from 'astro';

import { listHead, listKindOf } from '../../../content/list-head.ts';
import { staticPaths } from '../../../content/static-paths.ts';
import { rss } from '../../../feeds/rss.ts';

export const getStaticPaths = () => staticPaths('list-feed');

export const GET: APIRoute = ({ params }) => {
	const kind = listKindOf(params['list']);
	const head = kind && listHead(kind, params['slug'] ?? '');
	return head ? rss(head) : new Response(null, { status: 404 });
};
