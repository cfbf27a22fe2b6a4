import type { APIRoute } from 'astro';

import { CONTACT_SLUG } from '../../content/listing.ts';
import { securityExpiry } from '../../content/security.ts';
import { shell } from '../../content/shell.ts';
import { env } from '../../env.ts';

/** Where to report a weakness (RFC 9116). Without a mail address the contact page stands in. */
export const GET: APIRoute = () => {
	const { email } = shell().identity;
	const contact = email ? `mailto:${email}` : `${env.SITE_URL}/${CONTACT_SLUG}/`;
	const lines = [
		`Contact: ${contact}`,
		`Expires: ${securityExpiry()}`,
		'Preferred-Languages: vi, en',
		`Canonical: ${env.SITE_URL}/.well-known/security.txt`,
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
};
