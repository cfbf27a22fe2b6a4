import { createLocalReq, type Payload, type Where } from 'payload';

import type { Article } from '../payload-types.ts';
import { withLease } from '../outbox/lease.ts';
import { acting } from '../workflow/act.ts';

/**
 * Takes off what has expired. Readers do not wait for this: the publisher reads `expiresAt` itself
 * and turns the page into a tombstone on time; here the newsroom's own books follow.
 */
export async function expireArticles(payload: Payload): Promise<void> {
	const where: Where = {
		and: [
			{ _status: { equals: 'published' } },
			{ expiresAt: { less_than_equal: new Date().toISOString() } },
		],
	};
	const find = () =>
		payload.db.find<Article>({
			collection: 'articles',
			where,
			limit: 20,
			pagination: false,
			req: {},
		});
	if ((await find()).docs.length === 0) return;
	await withLease(payload, { key: 'expiry', ttlMs: 60_000 }, async (isMine) => {
		for (const { id, deletedAt } of (await find()).docs) {
			if (!isMine() || deletedAt) continue;
			const req = await createLocalReq({}, payload);
			await acting(req, { action: 'expire', to: 'expired' }, () =>
				payload.update({
					collection: 'articles',
					id,
					data: { _status: 'draft' },
					depth: 0,
					overrideAccess: true,
					overrideLock: true,
					req,
				}),
			);
		}
	});
}
