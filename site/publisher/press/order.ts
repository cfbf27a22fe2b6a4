import type { Place } from '../../src/content/listing.ts';

/**
 * The order in which pages reach readers: removed ones first, then what is linked to before what links to
 * it, feeds and sitemaps last.
 */
export function rankOf({ path, route }: Place, status = 200): number {
	if (status === 410) return 0;
	if (path === '/') return 3;
	if (/\.(xml|txt|json)$/.test(path)) return 4;
	if (route === 'redirect') return 5;
	return route === 'list' || route === 'archive' || route === 'corrections' || route === 'static'
		? 2
		: 1;
}

/** The same before anything is rendered: an address that nobody holds, or a tombstone, comes first. */
export const rankBefore = (holder: (Place & { owner: string }) | undefined): number =>
	holder && !isTombstone(holder) ? rankOf(holder) : 0;

const isTombstone = ({ owner }: { owner: string }): boolean => owner.startsWith('tombstone:');
