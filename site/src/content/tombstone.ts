import type { Tombstone } from '@haidang/shared/content/page';

import { defineQuery } from './query.ts';

/** What is left of the article that had this slug; also of one that has just expired. */
export const tombstone = defineQuery(
	'tombstone',
	(reader, slug: string): Pick<Tombstone, 'reason' | 'removedAt'> | undefined => {
		const found = reader.bySlug('tombstone', slug);
		if (found) return { reason: found.reason, removedAt: found.removedAt };
		const article = reader.bySlug('article', slug);
		if (!article?.expiresAt || reader.liveArticle(article.id)) return undefined;
		return { reason: 'expired', removedAt: article.expiresAt };
	},
);
