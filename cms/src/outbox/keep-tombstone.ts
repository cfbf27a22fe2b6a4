import type { PayloadRequest, Where } from 'payload';

import { isLive, type MainRow } from './is-public-change.ts';

/**
 * Writes down that an article was taken off the site: the address it had there, and when. Kept even
 * when the article is deleted for good, so that readers are told “gone”; dropped when it comes back.
 */
export async function keepTombstone(
	req: PayloadRequest,
	id: string,
	before: MainRow | null,
	after: MainRow | null,
): Promise<void> {
	const { db } = req.payload;
	const where: Where = { articleId: { equals: id } };
	if (isLive(after)) {
		if (!isLive(before)) await db.deleteMany({ collection: 'tombstones', where, req });
		return;
	}
	if (!isLive(before)) return;
	const data = {
		articleId: id,
		slug: before?.['slug'],
		removedAt: new Date().toISOString(),
		reason: 'unpublished',
	};
	const existing = await db.findOne<{ id: string }>({ collection: 'tombstones', where, req });
	if (existing) await db.updateOne({ collection: 'tombstones', id: existing.id, data, req });
	else await db.create({ collection: 'tombstones', data, req });
}
