import type { Kind } from '@haidang/shared/content/document';

/** Where the documents of each kind live. Tombstones are made from articles, globals stand alone. */
export const COLLECTION_OF = {
	article: 'articles',
	author: 'authors',
	category: 'categories',
	correction: 'corrections',
	department: 'departments',
	document: 'documents',
	'document-field': 'document-fields',
	'document-type': 'document-types',
	'glossary-entry': 'glossary',
	issuer: 'issuers',
	media: 'media',
	page: 'pages',
	programme: 'programmes',
	redirect: 'redirects',
	source: 'sources',
	tag: 'tags',
	topic: 'topics',
	video: 'videos',
} as const satisfies Partial<Record<Kind, string>>;

export const GLOBAL_OF = {
	home: 'home',
	'legal-identity': 'legalIdentity',
	navigation: 'navigation',
} as const satisfies Partial<Record<Kind, string>>;

export type CollectionKind = keyof typeof COLLECTION_OF;
export type GlobalKind = keyof typeof GLOBAL_OF;

export const COLLECTION_KINDS = Object.keys(COLLECTION_OF) as CollectionKind[];
export const GLOBAL_KINDS = Object.keys(GLOBAL_OF) as GlobalKind[];

export const isCollectionKind = (kind: Kind): kind is CollectionKind => kind in COLLECTION_OF;
export const isGlobalKind = (kind: Kind): kind is GlobalKind => kind in GLOBAL_OF;
