import {
	commitTransaction,
	createLocalReq,
	initTransaction,
	killTransaction,
	type Payload,
	type Where,
} from 'payload';

import { retryWriteConflict } from '../database/retry-write-conflict.ts';
import type { Article } from '../payload-types.ts';
import { withLease } from '../outbox/lease.ts';
import { latestArticle, stateOf } from '../workflow/article.ts';
import { takeOffSite } from '../workflow/take-off.ts';
import { lateNote } from './late.ts';

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
		for (const { id, deletedAt, expiresAt } of (await find()).docs) {
			if (!isMine() || deletedAt) continue;
			const reason = expiresAt ? lateNote(expiresAt, 'giờ hết hạn') : undefined;
			try {
				await retryWriteConflict(() => expire(payload, id, reason));
			} catch (err) {
				payload.logger.error({ err, msg: `Article ${id} could not be marked as expired` });
			}
		}
	});
}

async function expire(payload: Payload, id: string, reason: string | undefined): Promise<void> {
	const req = await createLocalReq({}, payload);
	const article = await latestArticle(req, id);
	if (!article) return;
	const shouldCommit = await initTransaction(req);
	try {
		// A pending change goes its own way, now as the draft of an article that is not public.
		const state = stateOf(article);
		const to = state === 'published' ? 'expired' : state;
		await takeOffSite(req, article, { act: { action: 'expire', to, reason } });
		if (shouldCommit) await commitTransaction(req);
	} catch (error) {
		await killTransaction(req);
		throw error;
	}
}
