import type { Stack } from '../stack.ts';
import type { Newsroom } from './newsroom.ts';
import { until } from './wait.ts';

let count = 0;

/**
 * Makes one small public change, a redirect, and waits until it is on the site. Changes reach the site in order,
 * so whatever was saved before has had its effect by then, or has none.
 *
 * @returns the address of the redirect: the one page that this change makes
 */
export async function mark({ siteUrl }: Stack, secretary: Newsroom): Promise<string> {
	count += 1;
	const from = `/moc-${process.pid}-${count}/`;
	await secretary.create('redirects', { from, target: { linkType: 'custom', url: '/video/' } });
	await until(`the redirect ${from}`, async () => {
		const { status } = await fetch(siteUrl + from, { redirect: 'manual' });
		return status === 301;
	});
	return from;
}
