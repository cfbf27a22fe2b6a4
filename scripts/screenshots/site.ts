import { examples } from '../e2e/journey/templates.ts';
import type { Stack } from '../e2e/stack.ts';
import { type Album, WAYS, WIDTHS } from './album.ts';

/** What is shown at every width. */
const AT_EVERY_WIDTH: ReadonlySet<string> = new Set([
	'home',
	'article-with-long-title',
	'library',
	'search-found',
]);

/** Every template at two widths, light and dark, without JavaScript, and as it comes out of a printer. */
export async function shootSite({ siteUrl, dataDir }: Stack, album: Album): Promise<void> {
	const pages = examples(dataDir);
	await album.shootAll(siteUrl, pages, WAYS);
	const chosen = pages.filter(({ name }) => AT_EVERY_WIDTH.has(name));
	await album.shootAll(siteUrl, chosen, WIDTHS);
}
