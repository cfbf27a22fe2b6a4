import { fileURLToPath } from 'node:url';

import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Headers that do not depend on where the CMS runs; the others are set by `src/proxy.ts`. */
const headers = [
	{ key: 'X-Content-Type-Options', value: 'nosniff' },
	{ key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
	{ key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

const config: NextConfig = {
	poweredByHeader: false,
	transpilePackages: ['@haidang/shared'],
	outputFileTracingRoot: root,
	turbopack: { root },
	// `npm test` checks types; an operator's first start need not wait for them.
	typescript: { ignoreBuildErrors: true },
	// This process serves editors only; readers have the static site.
	redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
	headers: () =>
		Promise.resolve([
			{ source: '/:path*', headers },
			{
				source: '/api/:path*',
				headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; sandbox" }],
			},
		]),
};

export default withPayload(config, { devBundleServerPackages: false });
