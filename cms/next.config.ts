import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

import { securityHeaders } from './src/security-headers.ts';

const config: NextConfig = {
	poweredByHeader: false,
	transpilePackages: ['@haidang/shared'],
	outputFileTracingRoot: new URL('..', import.meta.url).pathname,
	turbopack: { root: new URL('..', import.meta.url).pathname },
	headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders() }]),
};

export default withPayload(config, { devBundleServerPackages: false });
