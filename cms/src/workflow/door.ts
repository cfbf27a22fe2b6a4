import { commitTransaction, initTransaction, killTransaction } from 'payload';
import type { Endpoint } from 'payload';
import { z } from 'zod';

import { giveBackLock } from '../edit-lock/locks.ts';
import { readJson } from '../system/read-json.ts';
import { hasRole } from '../access/roles.ts';
import { findAction, type ActionInput, type WorkflowAction } from './actions.ts';
import { latestArticle, stateOf, type ArticleNow } from './article.ts';
import { judge, type Verdict } from './available.ts';
import { refuseWhatIsLocked } from './locks.ts';
import { stateLabel } from './states.ts';
import { TWO_PERSON_RULE } from './two-person.ts';

const text = z.string().trim().max(2000);
const inputSchema = z.looseObject({
	action: z.string(),
	/** The state the person saw; a different one by now is a 409. */
	from: z.string().optional(),
	reason: text.optional(),
	at: z.iso.datetime({ offset: true }).optional(),
	document: z.string().optional(),
	agency: text.optional(),
	letterNumber: text.optional(),
});

/**
 * `POST /api/articles/:id/workflow` `{ action, reason?, at?, document?, from? }`: the one door
 * through which an article moves. 401 for strangers, 404 without the article, 403 without the right,
 * 409 when the article stands elsewhere, 422 when something is missing, 423 while somebody edits it.
 */
export const workflowDoor: Endpoint = {
	path: '/:id/workflow',
	method: 'post',
	handler: async (req) => {
		if (!hasRole(req.user, 'statistics')) return answer(401, 'Hãy đăng nhập trước.');
		const input = inputSchema.safeParse(await readJson(req));
		const action = findAction(input.data?.action);
		if (!input.success || !action) return answer(422, 'Yêu cầu không hợp lệ.');
		const article = await latestArticle(req, String(req.routeParams?.['id']));
		if (!article) return answer(404, 'Không tìm thấy bài này; có thể bài đã bị xóa.');
		const { from = stateOf(article) } = input.data;
		if (from !== stateOf(article) && !action.isUrgent) return answer(409, movedOn(article));

		const verdict = await judge(req, article, action);
		if (!verdict.ok) return answer(verdict.status, refusal(verdict, action, article));
		const missing = missingInput(action, verdict.needsReason, input.data);
		if (missing) return answer(422, missing);
		if (!action.isUrgent) await refuseWhatIsLocked(req, article.id);

		const shouldCommit = await initTransaction(req);
		try {
			await action.run(req, article, {
				...input.data,
				isTwoPersonRulePassed: verdict.passesTwoPersonRule,
			});
			if (shouldCommit) await commitTransaction(req);
		} catch (error) {
			await killTransaction(req);
			throw error;
		}
		// A step ends the person's work on the article.
		await giveBackLock(req, 'articles', article.id);
		const after = (await latestArticle(req, article.id)) ?? article;
		return Response.json({ state: stateOf(after), message: `Đã xong: ${action.label}.` });
	},
};

const answer = (status: number, message: string) =>
	Response.json({ errors: [{ message }] }, { status });

const movedOn = (article: ArticleNow) =>
	`Bài đã chuyển sang “${stateLabel(stateOf(article))}” trong lúc bạn xem. Hãy tải lại trang rồi quyết định.`;

function refusal(
	{ why }: Verdict & { ok: false },
	action: WorkflowAction,
	article: ArticleNow,
): string {
	if (why === 'two-person') return TWO_PERSON_RULE;
	if (why === 'rights') return `Bạn không có quyền “${action.label}” với bài này.`;
	if (article.deletedAt) return 'Bài đang ở trong thùng rác. Hãy khôi phục trước.';
	return `Bài đang ở bước “${stateLabel(stateOf(article))}” nên không “${action.label}” được.`;
}

function missingInput(
	action: WorkflowAction,
	needsReason: boolean,
	{ reason, at, document }: ActionInput,
): string | undefined {
	if (needsReason && !reason) return 'Hãy ghi lý do.';
	if (action.needsTime && !at) return 'Hãy chọn ngày giờ.';
	if (action.needsDocument && !document) return 'Hãy chọn văn bản.';
	return undefined;
}
