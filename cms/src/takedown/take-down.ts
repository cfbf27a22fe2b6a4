import type { PayloadRequest } from 'payload';

import { acting, type Act } from '../workflow/act.ts';
import type { ArticleNow } from '../workflow/article.ts';

/** Off the site, with a reason that the newsroom reads. */
export const withdraw = (req: PayloadRequest, { id }: ArticleNow, reason: string) =>
	takeOff(req, id, { action: 'withdraw', to: 'withdrawn', reason }, {});

/**
 * Off the site at once, and kept off: the tombstone says “takedown”, the publisher removes it before
 * it does anything else, and no publish, planned or by hand, is possible until it is reinstated.
 */
export async function takeDown(
	req: PayloadRequest,
	{ id, slug }: ArticleNow,
	reason: string,
): Promise<void> {
	const at = new Date().toISOString();
	await takeOff(req, id, { action: 'takedown', to: 'withdrawn', reason }, { takenDownAt: at });
	await markTombstone(req, id, slug ?? '', at);
}

/** Lets editors publish it again; says nothing to the site yet. */
export const reinstate = (req: PayloadRequest, id: string): Promise<unknown> =>
	req.payload.db.updateOne({ collection: 'articles', id, data: { takenDownAt: null }, req });

const takeOff = (req: PayloadRequest, id: string, act: Act, more: { takenDownAt?: string }) =>
	acting(req, act, () =>
		req.payload.update({
			collection: 'articles',
			id,
			data: { _status: 'draft', ...more },
			depth: 0,
			overrideAccess: true,
			overrideLock: true,
			req,
		}),
	);

/** An article that had left the site before has a milder tombstone already. */
async function markTombstone(
	req: PayloadRequest,
	articleId: string,
	slug: string,
	removedAt: string,
): Promise<void> {
	const { db } = req.payload;
	const where = { articleId: { equals: articleId } };
	const existing = await db.findOne<{ id: string }>({ collection: 'tombstones', where, req });
	const data = { reason: 'takedown' };
	if (existing) await db.updateOne({ collection: 'tombstones', id: existing.id, data, req });
	else {
		await db.create({
			collection: 'tombstones',
			data: { ...data, articleId, slug, removedAt },
			req,
		});
	}
}
