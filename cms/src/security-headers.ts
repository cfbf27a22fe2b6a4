import { env } from './env.ts';

/**
 * Headers of every answer. The admin's own scripts and styles are inline, so both need
 * `'unsafe-inline'`; nothing else may come from, or go to, another host.
 */
export function securityHeaders(): { key: string; value: string }[] {
	const site = new URL(env.SITE_URL).origin;
	const isDevelopment = process.env['NODE_ENV'] === 'development';
	const policy = [
		"default-src 'self'",
		`script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"media-src 'self' blob:",
		"font-src 'self' data:",
		`connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
		`frame-src 'self' ${site}`,
		"frame-ancestors 'self'",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
	].join('; ');
	return [
		{ key: 'Content-Security-Policy', value: policy },
		{ key: 'X-Content-Type-Options', value: 'nosniff' },
		{ key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
		{ key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
		...(env.CMS_URL.startsWith('https:')
			? [{ key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' }]
			: []),
	];
}
