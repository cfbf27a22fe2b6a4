import { childrenOf } from './category-trail.ts';
import { defineQuery } from './query.ts';

/** A category as the search form offers it; `depth` 0 for those without a parent. */
export type SearchCategory = { slug: string; name: string; depth: number };

/** All categories, each followed by those below it. */
export const searchCategories = defineQuery('search-categories', (reader): SearchCategory[] => {
	const seen = new Set<string>();
	const below = (parent: string | undefined, depth: number): SearchCategory[] =>
		childrenOf(reader, parent).flatMap(({ id, slug, name }) => {
			if (seen.has(id)) return [];
			seen.add(id);
			return [{ slug, name, depth }, ...below(id, depth + 1)];
		});
	const tree = below(undefined, 0);
	// Those below a category that is not public, or in a loop.
	const rest = reader.all('category').filter(({ id }) => !seen.has(id));
	return [...tree, ...rest.map(({ slug, name }) => ({ slug, name, depth: 0 }))];
});
