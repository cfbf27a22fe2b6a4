import type { LinkableKind } from '@haidang/shared/content/reference';

/** Which collection holds which kind of linkable document. */
export const COLLECTION_OF_KIND = {
	article: 'articles',
	author: 'authors',
	category: 'categories',
	document: 'documents',
	department: 'departments',
	page: 'pages',
	programme: 'programmes',
	source: 'sources',
	tag: 'tags',
	topic: 'topics',
	video: 'videos',
} as const satisfies Record<LinkableKind, string>;

export type LinkableCollection = (typeof COLLECTION_OF_KIND)[LinkableKind];

/** Collections whose documents have a page of their own. */
export const LINKABLE_COLLECTIONS = Object.values(COLLECTION_OF_KIND) as LinkableCollection[];

/** The kind that a collection's documents have in the contract; `undefined` for other collections. */
export const kindOfCollection = (collection: string): LinkableKind | undefined =>
	(Object.keys(COLLECTION_OF_KIND) as LinkableKind[]).find(
		(kind) => COLLECTION_OF_KIND[kind] === collection,
	);
