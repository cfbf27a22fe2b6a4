import { NextResponse } from 'next/server';

import { env } from './env.ts';

export const config = { matcher: '/admin/:path*' };

/** Gives the admin's pages the headers that depend on where CMS and site run. */
export function proxy(): NextResponse {
	const response = NextResponse.next();
	response.headers.set('Content-Security-Policy', contentSecurityPolicy(new URL(env.SITE_URL)));
	if (env.CMS_URL.startsWith('https:')) {
		response.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
	}
	return response;
}

/**
 * The admin's own scripts and styles are inline, so both need `'unsafe-inline'`; nothing else may
 * come from, or go to, another host. The site may be framed here, for previews.
 */
export function contentSecurityPolicy(site: URL): string {
	const isDevelopment = process.env['NODE_ENV'] === 'development';
	return [
		"default-src 'self'",
		`script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"media-src 'self' blob:",
		"font-src 'self' data:",
		`connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
		"worker-src 'self' blob:",
		`frame-src 'self' ${site.origin}`,
		"frame-ancestors 'self'",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
	].join('; ');
}
