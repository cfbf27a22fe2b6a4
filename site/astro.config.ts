import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

import react from '@astrojs/react';
import { defineConfig, fontProviders, passthroughImageService } from 'astro/config';

import { policyDigests } from './build-tools/policy-digests.ts';
import { rendererAdapter } from './build-tools/renderer-adapter.ts';
import { staticSite } from './build-tools/static-site.ts';
import { firstPaint } from './src/elements/first-paint.ts';
import { env } from './src/env.ts';
import { layerOrder } from './src/styles/layer-order.ts';

const isRenderer = env.HAIDANG_BUILD === 'renderer';

/** The file of one subset, and the letters it holds, from the font's own package. */
function subset(name: 'latin' | 'vietnamese') {
	const ranges = createRequire(import.meta.url)(
		'@fontsource-variable/source-serif-4/unicode.json',
	) as Record<string, string>;
	return {
		src: [`@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-normal.woff2`] as [
			string,
		],
		weight: '200 900',
		style: 'normal' as const,
		// Never swapped: few telephones have the fallback that Astro measures, and with another one the text would move.
		display: 'optional' as const,
		unicodeRange: (ranges[name] ?? '').split(',') as [string],
	};
}

/** As a content security policy names an inline style or script. */
const policyHash = (inline: string) =>
	`sha256-${createHash('sha256').update(inline).digest('base64')}` as const;

/**
 * One source, two builds: `renderer` is the program that the publisher keeps loaded, `static` is the whole
 * site as files. `site` is left unset on purpose: pages read SITE_URL at run time, so that neither build
 * carries an address.
 */
export default defineConfig({
	output: isRenderer ? 'server' : 'static',
	outDir: isRenderer ? './build/renderer' : './dist',
	...(isRenderer ? { adapter: rendererAdapter() } : {}),
	// React serves the search page alone; every other page sends none of it.
	integrations: [react(), ...(isRenderer ? [] : [staticSite()])],
	trailingSlash: 'always',
	compressHTML: true,
	scopedStyleStrategy: 'where',
	session: false,
	build: { format: 'directory', inlineStylesheets: 'always' },
	// Pictures get their sizes when editors upload them; there is no Markdown.
	image: { service: passthroughImageService() },
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	security: {
		csp: {
			styleDirective: { hashes: [policyHash(layerOrder)] },
			scriptDirective: { hashes: [policyHash(firstPaint)] },
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
			],
		},
	},
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Source Serif 4',
			cssVariable: '--font-serif-file',
			fallbacks: ['Georgia', 'Times New Roman', 'serif'],
			options: { variants: [subset('latin'), subset('vietnamese')] },
		},
	],
	// The renderer is one program without node_modules. `astro dev` cannot bundle what is CommonJS.
	vite: isRenderer
		? {
				environments: { ssr: { resolve: { noExternal: true } } },
				plugins: [policyDigests()],
			}
		: {},
});
