import type { FeedItem } from '@haidang/shared/feed/schemas';

import type { Loaded } from './load.ts';

/** Stands for the hash of a document that does not fit the contract: it equals no real one. */
export const BROKEN_HASH = 'broken';

/** Feed items of what was loaded; broken documents are left out, so the site keeps what it has. */
export const toItems = (loaded: readonly Loaded[]): FeedItem[] =>
	loaded.flatMap(({ kind, id, published }): FeedItem[] => {
		if (published.state === 'broken') return [];
		if (published.state === 'absent') return [{ kind, id, hash: null, doc: null }];
		return [{ kind, id, hash: published.hash, doc: published.doc }];
	});

/** The same without what is absent: what a rebuild starts from. */
export const toPublicItems = (loaded: readonly Loaded[]): FeedItem[] =>
	toItems(loaded).filter(({ hash }) => hash !== null);
