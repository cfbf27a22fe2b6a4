import type { APIRoute } from 'astro';

import { listHead, listKindOf } from '../../../content/list-head.ts';
import { staticPaths } from '../../../content/static-paths.ts';
import { jsonFeed } from '../../../feeds/json-feed.ts';

export const getStaticPaths = () => staticPaths('list-json-feed');

export const GET: APIRoute = ({ params }) => {
	const kind = listKindOf(params['list']);
	const head = kind && listHead(kind, params['slug'] ?? '');
	return head ? jsonFeed(head) : new Response(null, { status: 404 });
};
