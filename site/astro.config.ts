import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import react from '@astrojs/react';
import { defineConfig, fontProviders, passthroughImageService } from 'astro/config';

import { policyDigests } from './build-tools/policy-digests.ts';
import { rendererAdapter } from './build-tools/renderer-adapter.ts';
import { staticSite } from './build-tools/static-site.ts';
import { textFace } from './build-tools/text-face.ts';
import { firstPaint } from './src/elements/first-paint.ts';
import { env } from './src/env.ts';
import { layerOrder } from './src/styles/layer-order.ts';

const isRenderer = env.HAIDANG_BUILD === 'renderer';

const fontFolder = fileURLToPath(new URL('./build/fonts', import.meta.url));

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
			// The same as in tokens.css. Nothing is fitted to the text face, because it never replaces another one.
			fallbacks: ['Georgia', 'Noto Serif', 'DejaVu Serif', 'Times New Roman', 'serif'],
			optimizedFallbacks: false,
			options: {
				variants: [await textFace('latin', fontFolder), await textFace('vietnamese', fontFolder)],
			},
		},
	],
	vite: {
		// The renderer is one program without node_modules. `astro dev` cannot bundle what is CommonJS.
		...(isRenderer && { environments: { ssr: { resolve: { noExternal: true } } } }),
		plugins: isRenderer ? [policyDigests()] : [],
	},
});
