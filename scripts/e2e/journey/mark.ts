import type { Newsroom } from './newsroom.ts';

let count = 0;

/**
 * Makes one small public change, a redirect, and waits until the publisher reports that it is on the site. Changes
 * reach the site in order, so whatever was saved before has had its effect by then, or has none.
 *
 * @returns the address of the redirect: the one page that this change makes
 */
export async function mark(secretary: Newsroom): Promise<string> {
	count += 1;
	const from = `/moc-${process.pid}-${count}/`;
	const target = { linkType: 'custom', url: '/video/' };
	const { id } = await secretary.create('redirects', { from, target });
	await secretary.untilReported('redirect', id, 'live');
	return from;
}
