import path from 'node:path';

import type { Folders } from '../folders.ts';
import type { Site } from './site.ts';
import { writeAtomically } from './files.ts';

/** Headers that every answer carries. The policy of scripts and styles is the compiled site's own. */
export const securityHeaders = (csp: string | undefined): Record<string, string> => ({
	...(csp === undefined ? {} : { 'content-security-policy': `${csp}; frame-ancestors 'self'` }),
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
});

/**
 * The headers of files that are no pages. Their policy need not name each script and style of the site, which
 * would weigh more than many an icon or script; opened by itself, a file still runs nothing. The service worker gets
 * the pages' policy, because a worker lives by that of its own file.
 */
export const fileHeaders = (): Record<string, string> => securityHeaders(FILE_POLICY);

const FILE_POLICY =
	"default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'";

/** One policy that allows what each of the given ones allows. */
export function mergeCsp(a: string | undefined, b: string | undefined): string | undefined {
	if (a === undefined || b === undefined || a === b) return a ?? b;
	const directives = new Map<string, Set<string>>();
	for (const directive of `${a};${b}`.split(';')) {
		const [name, ...sources] = directive.trim().split(/\s+/);
		if (!name) continue;
		const known = directives.get(name) ?? new Set();
		for (const source of sources) known.add(source);
		directives.set(name, known);
	}
	return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** Writes redirects (301), removed addresses (410) and headers for Caddy and nginx. */
export function writeMaps({ maps }: Folders, { graph }: Site): void {
	const redirects = graph.claims.redirects();
	const gone = graph.gonePaths();
	const headers = Object.entries(securityHeaders(graph.meta('csp')));
	const write = (name: string, lines: string[]) =>
		writeAtomically(path.join(maps, name), `${lines.join('\n')}\n`);

	write(
		'nginx/redirects.map',
		redirects.map(({ from, to }) => `${quoted(from)} ${quoted(to)};`),
	);
	write(
		'nginx/gone.map',
		gone.map((address) => `${quoted(address)} 1;`),
	);
	write(
		'nginx/headers.conf',
		headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
	);
	write(
		'caddy/redirects.caddy',
		[
			'map {path} {haidang_redirect} {',
			...redirects.map(({ from, to }) => `\t${quoted(from)} ${quoted(to)}`),
		].concat('\tdefault ""', '}'),
	);
	write(
		'caddy/gone.caddy',
		['map {path} {haidang_gone} {', ...gone.map((address) => `\t${quoted(address)} 1`)].concat(
			'\tdefault ""',
			'}',
		),
	);
	write('caddy/headers.caddy', [
		'header {',
		...headers.map(([name, value]) => `\t${name} ${quoted(value)}`),
		'}',
	]);
}

const quoted = (value: string): string =>
	`"${value.replaceAll(/["\\$\n\r]/g, (sign) => encodeURIComponent(sign))}"`;
