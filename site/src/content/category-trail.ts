import type { Category } from '@haidang/shared/content/taxonomy';
import { pathOf } from '@haidang/shared/paths';
import { compareVietnamese } from '@haidang/shared/text/names';

import type { Link } from './link.ts';
import type { Reader } from './reader.ts';

/** More levels than any newsroom has; stops at a loop. */
const DEEPEST = 8;

/** The categories from the top down to this one, itself included. */
export function trailOf(reader: Reader, id: string): (Link & { path: string })[] {
	const trail: (Link & { path: string })[] = [];
	let next: string | undefined = id;
	while (next !== undefined && trail.length < DEEPEST) {
		const category: Category | undefined = reader.get('category', next);
		if (!category) break;
		trail.unshift(linkTo(category));
		next = category.parent;
	}
	return trail;
}

/** The categories directly below this one (or the top ones), as editors ordered them. */
export const childrenOf = (reader: Reader, parent: string | undefined): Category[] =>
	reader
		.all('category')
		.filter((category) => category.parent === parent)
		.sort((a, b) => a.order - b.order || compareVietnamese(a.name, b.name));

export const linkTo = ({ name, slug }: Category) => ({
	label: name,
	path: pathOf('category', slug),
});
