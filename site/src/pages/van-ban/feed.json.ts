import type { APIRoute } from 'astro';

import { documentFeed } from '../../content/document-feed.ts';
import { LIBRARY } from '../../content/library-places.ts';
import { jsonChannel } from '../../feeds/json-feed.ts';
import { text } from '../../text/vi.ts';

export const GET: APIRoute = () =>
	jsonChannel({
		path: LIBRARY.path,
		title: text.document.title,
		description: text.document.description,
		items: documentFeed(),
	});
