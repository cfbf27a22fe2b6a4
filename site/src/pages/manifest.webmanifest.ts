import type { APIRoute } from 'astro';

import { shell } from '../content/shell.ts';

/** What a phone shows when the site is put on its home screen. Colours as in `tokens.css` and the icon. */
export const GET: APIRoute = () => {
	const { siteName, slogan } = shell().identity;
	const manifest = {
		id: '/',
		name: siteName,
		short_name: siteName,
		...(slogan && { description: slogan }),
		lang: 'vi',
		dir: 'ltr',
		start_url: '/',
		scope: '/',
		display: 'minimal-ui',
		background_color: '#ffffff',
		theme_color: '#083d61',
		categories: ['news'],
		icons: [
			{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
			...[180, 192, 512].map((size) => ({
				src: `/icon-${size}.png`,
				type: 'image/png',
				sizes: `${size}x${size}`,
			})),
		],
	};
	return new Response(`${JSON.stringify(manifest)}\n`, {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
	});
};
