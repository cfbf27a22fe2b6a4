import type { APIRoute } from 'astro';

import { documentFeed } from '../../content/document-feed.ts';
import { LIBRARY } from '../../content/library-places.ts';
import { channel } from '../../feeds/rss.ts';
import { text } from '../../text/vi.ts';

export const GET: APIRoute = () =>
	channel({
		path: LIBRARY.path,
		title: text.document.title,
		description: text.document.description,
		items: documentFeed(),
	});
