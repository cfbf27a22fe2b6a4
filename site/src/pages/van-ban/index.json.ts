import type { APIRoute } from 'astro';

import { documentIndex } from '../../content/document-index.ts';

/** The public list of the library: one object per document, newest first. */
export const GET: APIRoute = () =>
	new Response(`${JSON.stringify({ documents: documentIndex() })}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
