import type { Tombstone } from '@haidang/shared/content/page';

import { defineQuery } from './query.ts';

/** What is left of the article that had this slug. */
export const tombstone = defineQuery(
	'tombstone',
	(reader, slug: string): Pick<Tombstone, 'reason' | 'removedAt'> | undefined => {
		const found = reader.bySlug('tombstone', slug);
		return found && { reason: found.reason, removedAt: found.removedAt };
	},
);
