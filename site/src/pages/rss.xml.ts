import type { APIRoute } from 'astro';

import { rss } from '../feeds/rss.ts';

export const GET: APIRoute = () => rss({ list: 'all', path: '/' });
