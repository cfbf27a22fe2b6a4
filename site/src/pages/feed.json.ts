import type { APIRoute } from 'astro';

import { jsonFeed } from '../feeds/json-feed.ts';

export const GET: APIRoute = () => jsonFeed({ list: 'all', path: '/' });
