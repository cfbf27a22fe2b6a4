import {
	commitTransaction,
	createLocalReq,
	initTransaction,
	killTransaction,
	type Payload,
	type PayloadRequest,
} from 'payload';

import type { User } from '../payload-types.ts';
import { acting } from '../workflow/act.ts';
import { isLiveNow, latestArticle, stateOf } from '../workflow/article.ts';
import { isEntitled } from '../workflow/rights.ts';
import { takeOffSite } from '../workflow/take-off.ts';
import { lateNote } from './late.ts';
import { changeRow, type ScheduleRow } from './rows.ts';

/** Another process took the row over; what this one did is rolled back, or was done by the other. */
export class LostClaim extends Error {}

/** Why a planned act cannot be done, in the editors' words. */
export class Refusal extends Error {}

type Claimed = ScheduleRow & { token: string };

/**
 * Does one planned act as the person who planned it, with the rights that person has now, and marks
 * the row as done in the same transaction. An article that is no longer waiting for it (published by
 * hand, or by a runner that died just afterwards) is left alone, so that a second try does nothing.
 *
 * @throws {@link LostClaim}, {@link Refusal}, or whatever the rules of the house say
 */
export async function fire(payload: Payload, row: Claimed): Promise<void> {
	const user = await whoPlanned(payload, row);
	const req = await createLocalReq({ user }, payload);
	const shouldCommit = await initTransaction(req);
	try {
		await act(req, row);
		await markDone(req, row);
		if (shouldCommit) await commitTransaction(req);
	} catch (error) {
		await killTransaction(req);
		throw error;
	}
}

async function act(req: PayloadRequest, row: Claimed): Promise<void> {
	const { action, article: articleId, reason, passesTwoPersonRule } = row;
	const article = await latestArticle(req, articleId);
	if (!article) throw new Refusal('Bài không còn: đã bị xóa hẳn.');
	const isWaiting =
		action === 'publish' ? stateOf(article) === 'scheduled' : await isLiveNow(req, articleId);
	if (!isWaiting) return;
	if (article.deletedAt) throw new Refusal('Bài đang ở trong thùng rác.');
	if (!isEntitled(req.user, article, { own: 'editor', others: 'editor' })) {
		throw new Refusal('Người hẹn giờ không còn quyền đăng hoặc gỡ bài này.');
	}
	const late = lateNote(row.at, 'giờ hẹn');
	if (action === 'unpublish') {
		const act = {
			action: 'scheduledUnpublish',
			to: 'withdrawn',
			reason: [reason, late].filter(Boolean).join(' — ') || undefined,
		} as const;
		return takeOffSite(req, article, { act });
	}
	const isTwoPersonRulePassed = passesTwoPersonRule ?? false;
	await acting(req, { action: 'scheduledPublish', reason: late, isTwoPersonRulePassed }, () =>
		req.payload.update({
			collection: 'articles',
			id: articleId,
			data: { _status: 'published' },
			depth: 0,
			overrideAccess: false,
			overrideLock: true,
			req,
		}),
	);
}

async function markDone(req: PayloadRequest, { id, token }: Claimed): Promise<void> {
	const isMine = await changeRow(
		req.payload,
		[{ id: { equals: id } }, { token: { equals: token } }],
		{ state: 'done', doneAt: new Date().toISOString() },
		req,
	);
	if (!isMine) throw new LostClaim();
}

async function whoPlanned(
	payload: Payload,
	{ by }: ScheduleRow,
): Promise<User & { collection: 'users' }> {
	const user = by
		? await payload.db.findOne<User>({
				collection: 'users',
				where: { id: { equals: by } },
				req: {},
			})
		: null;
	if (!user) throw new Refusal('Tài khoản đã hẹn giờ không còn.');
	return { ...user, collection: 'users' };
}
