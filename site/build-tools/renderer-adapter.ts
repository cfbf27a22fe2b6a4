import type { AstroIntegration } from 'astro';

/** Builds the site into one module that renders any address on request; the publisher keeps it loaded. */
export const rendererAdapter = (): AstroIntegration => ({
	name: 'haidang-renderer',
	hooks: {
		'astro:config:done': ({ setAdapter }) =>
			setAdapter({
				name: 'haidang-renderer',
				entrypointResolution: 'auto',
				serverEntrypoint: new URL('./renderer-entry.ts', import.meta.url).pathname,
				adapterFeatures: { buildOutput: 'server' },
				supportedAstroFeatures: {
					serverOutput: 'stable',
					staticOutput: 'stable',
					sharpImageService: 'stable',
				},
			}),
	},
});
