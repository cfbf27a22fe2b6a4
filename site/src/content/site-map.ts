import { pathOf } from '@haidang/shared/paths';
import { compareVietnamese } from '@haidang/shared/text/names';

import { childrenOf, linkTo } from './category-trail.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

export type Branch = { label: string; path: string; children: Branch[] };

/** Sơ đồ trang: everything that stands, by kind. Articles are in the archive. */
export type SiteMap = {
	categories: Branch[];
	topics: Branch[];
	programmes: Branch[];
	pages: Branch[];
	/** Those that sign articles. */
	departments: Branch[];
};

/** Deeper categories are listed with their fourth ancestor. */
const DEEPEST = 4;

export const siteMap = defineQuery('site-map', (reader): SiteMap => {
	const named = (kind: 'page' | 'programme' | 'topic') =>
		reader
			.all(kind)
			.map((one) => ({
				label: 'name' in one ? one.name : one.title,
				path: pathOf(kind, one.slug),
				children: [],
			}))
			.sort((a, b) => compareVietnamese(a.label, b.label));
	return {
		categories: branches(reader, undefined, 1),
		topics: named('topic'),
		programmes: named('programme'),
		pages: named('page'),
		departments: reader
			.all('department')
			.filter(({ id }) => reader.newest(`department:${id}`, 1).length > 0)
			.sort((a, b) => compareVietnamese(a.name, b.name))
			.map(({ name, slug }) => ({ label: name, path: pathOf('department', slug), children: [] })),
	};
});

const branches = (reader: Reader, parent: string | undefined, depth: number): Branch[] =>
	childrenOf(reader, parent).map((category) => ({
		...linkTo(category),
		children: depth < DEEPEST ? branches(reader, category.id, depth + 1) : [],
	}));
