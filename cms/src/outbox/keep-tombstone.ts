import type { Tombstone } from '@haidang/shared/content/page';
import type { PayloadRequest, Where } from 'payload';

import { currentAct } from '../workflow/act.ts';
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
		...reasonOf(req, before),
	};
	const existing = await db.findOne<{ id: string }>({ collection: 'tombstones', where, req });
	if (existing) await db.updateOne({ collection: 'tombstones', id: existing.id, data, req });
	else await db.create({ collection: 'tombstones', data, req });
}

/** Why it left, as readers are told. An expired article left when it expired, not when we noticed. */
function reasonOf(
	req: PayloadRequest,
	before: MainRow | null,
): { removedAt: string; reason: Tombstone['reason'] } {
	const now = new Date().toISOString();
	const action = currentAct(req.context)?.action;
	if (action === 'takedown') return { removedAt: now, reason: 'takedown' };
	const expiresAt = before?.['expiresAt'];
	if (action === 'expire' && typeof expiresAt === 'string') {
		return { removedAt: new Date(expiresAt).toISOString(), reason: 'expired' };
	}
	return { removedAt: now, reason: 'unpublished' };
}
