import type { PayloadRequest } from 'payload';

import { ROLES } from '../access/roles.ts';
import { idOf } from '../database/relations.ts';
import { type ArticleNow } from '../workflow/article.ts';
import type { Move } from '../workflow/moves.ts';
import { isInScope } from '../workflow/rights.ts';
import type { User } from '../payload-types.ts';
import { notify, type Notice } from './notify.ts';

const MANY = 500;
const EDITORS = ROLES.map(({ value }) => value).filter(
	(role) => role === 'editor' || role === 'secretary',
);

/** Tells those whose turn it is, and the writer what was decided. */
export async function tellOfMove(
	req: PayloadRequest,
	article: ArticleNow,
	move: Move,
): Promise<void> {
	if (move.from === 'inReview' && move.to !== 'inReview') await settleReview(req, article.id);
	const notice = noticeOf(article, move, req.user?.collection === 'users' ? req.user.name : '');
	if (!notice) return;
	const writers = [idOf(article.workflow?.submittedBy), idOf(article.createdBy)];
	const to = notice.kind === 'review' ? await editorsOf(req, article) : writers;
	await notify(req, {
		...notice,
		to,
		reason: move.act?.reason,
		link: `/admin/collections/articles/${article.id}`,
		articleId: article.id,
	});
}

function noticeOf(
	article: ArticleNow,
	{ from, to }: Move,
	name: string,
): Pick<Notice, 'kind' | 'text'> | undefined {
	const title = `“${article.title ?? 'Chưa có tiêu đề'}”`;
	const who = name || 'Hệ thống';
	if (to === 'inReview') return { kind: 'review', text: `${who} gửi duyệt bài ${title}.` };
	if (to === 'changesRequested') return { kind: 'returned', text: `${who} trả lại bài ${title}.` };
	if (to === 'approved' && from !== 'scheduled') {
		return { kind: 'decided', text: `${who} đã duyệt bài ${title}.` };
	}
	if (to === 'scheduled') return { kind: 'decided', text: `${who} hẹn giờ đăng bài ${title}.` };
	if (to === 'published' && from !== 'published') {
		return { kind: 'decided', text: `${who} đã đăng bài ${title}.` };
	}
	if (to === 'withdrawn') return { kind: 'decided', text: `${who} đã gỡ bài ${title}.` };
	return undefined;
}

/** Editors of the article's category and the secretariat. */
async function editorsOf(req: PayloadRequest, article: ArticleNow): Promise<string[]> {
	const { docs } = await req.payload.db.find<User>({
		collection: 'users',
		where: { role: { in: EDITORS } },
		limit: MANY,
		pagination: false,
		req,
	});
	return docs
		.filter((user) => isInScope({ ...user, collection: 'users' }, article))
		.map(({ id }) => id);
}

/** Nobody needs to decide any more; who was asked sees it no longer as news. */
const settleReview = (req: PayloadRequest, articleId: string) =>
	req.payload.update({
		collection: 'notices',
		where: {
			and: [
				{ articleId: { equals: articleId } },
				{ kind: { equals: 'review' } },
				{ readAt: { exists: false } },
			],
		},
		data: { readAt: new Date().toISOString() },
		depth: 0,
		req,
	});
