import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

import { recordAudit } from '../audit/record-audit.ts';
import { notify } from '../notices/notify.ts';
import { acting } from '../workflow/act.ts';
import { idOf } from '../database/relations.ts';
import { latestArticle, stateOf } from '../workflow/article.ts';
import { problemOf } from './problem.ts';
import { changeRow, type ScheduleRow } from './rows.ts';

/**
 * Says that a planned act was not done and why: on the row, in the article's state, in the audit
 * log. Nothing is lost; the article waits as approved, and an editor decides.
 */
export async function fail(
	payload: Payload,
	row: ScheduleRow & { token: string },
	error: unknown,
): Promise<void> {
	const problem = problemOf(error);
	const isMine = await changeRow(
		payload,
		[{ id: { equals: row.id } }, { token: { equals: row.token } }],
		{ state: 'failed', problem, doneAt: new Date().toISOString() },
	);
	if (!isMine) return;
	payload.logger.warn({ msg: `Schedule ${row.id} failed: ${problem}`, err: error });
	const req = await createLocalReq({}, payload);
	const what = row.action === 'publish' ? 'Hẹn giờ đăng' : 'Hẹn giờ gỡ';
	await recordAudit(req, {
		action: `${what} không thực hiện được`,
		collection: 'articles',
		documentId: row.article,
		title: row.title,
		reason: problem,
	});
	const article = await latestArticle(req, row.article);
	await notify(req, {
		to: [row.by ?? undefined, idOf(article?.workflow?.submittedBy), idOf(article?.createdBy)],
		kind: 'trouble',
		text: `${what} không thực hiện được: “${row.title}”.`,
		reason: problem,
		link: `/admin/collections/articles/${row.article}`,
		articleId: row.article,
	});
	if (row.action === 'publish') await backToApproved(req, row, problem);
}

async function backToApproved(
	req: PayloadRequest,
	row: ScheduleRow,
	problem: string,
): Promise<void> {
	const article = await latestArticle(req, row.article);
	if (!article || stateOf(article) !== 'scheduled' || article.deletedAt) return;
	const act = { action: 'scheduleFailed', to: 'approved' as const, reason: problem };
	await acting(req, act, () =>
		req.payload.update({
			collection: 'articles',
			id: row.article,
			data: {},
			draft: true,
			depth: 0,
			overrideAccess: true,
			overrideLock: true,
			req,
		}),
	);
}
