import type { Tombstone } from '@haidang/shared/content/page';
import type { Payload } from 'payload';

import { isLive, type MainRow } from '../outbox/is-public-change.ts';
import { ABSENT, checked, type Published } from './published.ts';
import { instant } from './values.ts';

type Stored = {
	id: string;
	articleId: string;
	slug: string;
	removedAt: string;
	reason: Tombstone['reason'];
};

/** The tombstones written when articles were taken down, by the article's id. */
export async function storedTombstones(
	payload: Payload,
	ids: readonly string[],
): Promise<Map<string, Stored>> {
	if (ids.length === 0) return new Map();
	const { docs } = await payload.db.find<Stored>({
		collection: 'tombstones',
		where: { articleId: { in: [...ids] } },
		limit: 0,
		pagination: false,
		req: {},
	});
	return new Map(docs.map((row) => [row.articleId, row]));
}

/** What is left of an article: nothing while it is live or if it never was. */
export function tombstone(
	id: string,
	article: MainRow | undefined,
	stored: Stored | undefined,
): Published {
	if (isLive(article)) return ABSENT;
	if (stored) {
		const { slug, removedAt, reason } = stored;
		return checked('tombstone', () => ({ id, slug, removedAt: instant(removedAt), reason }));
	}
	// Taken down by something that did not leave a tombstone: a crash in between, or a script.
	if (!article?.['firstPublishedAt']) return ABSENT;
	const removedAt = instant((article['deletedAt'] ?? article['updatedAt']) as string);
	return checked('tombstone', () => ({
		id,
		slug: article['slug'],
		removedAt,
		reason: 'unpublished',
	}));
}
