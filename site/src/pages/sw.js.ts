import type { APIRoute } from 'astro';

import { noServiceWorker, serviceWorker } from '../elements/service-worker.ts';
import { env } from '../env.ts';

export const GET: APIRoute = () =>
	new Response(env.SITE_OFFLINE === 'off' ? noServiceWorker : serviceWorker, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
