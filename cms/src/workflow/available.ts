import type { PayloadRequest } from 'payload';

import { hasRole } from '../access/roles.ts';
import { WORKFLOW_ACTIONS, type WorkflowAction } from './actions.ts';
import { isLiveNow, stateOf, type ArticleNow } from './article.ts';
import { isEntitled } from './rights.ts';
import { standsAlone, wantsTwoPeople } from './two-person.ts';

/** Why an action cannot be done, or that it can, perhaps only with a reason. */
export type Verdict =
	| { ok: true; needsReason: boolean; passesTwoPersonRule: boolean }
	| { ok: false; status: 403 | 409; why: 'rights' | 'state' | 'two-person' };

/** What this person may do with the article now. */
export async function judge(
	req: PayloadRequest,
	article: ArticleNow,
	action: WorkflowAction,
): Promise<Verdict> {
	const { user } = req;
	if (!isEntitled(user, article, action.who)) return { ok: false, status: 403, why: 'rights' };
	const isPossible = action.from.includes(stateOf(article)) && !article.deletedAt;
	if (!isPossible || (await action.isPossible?.(article, req)) === false) {
		return { ok: false, status: 409, why: 'state' };
	}
	if (action.isLiveOnly && !(await isLiveNow(req, article.id))) {
		return { ok: false, status: 409, why: 'state' };
	}
	const needsReason = action.needsReason ?? false;
	const isAlone = action.isSecondKey && standsAlone(article, String(user?.id));
	if (!isAlone || !(await wantsTwoPeople(req))) {
		return { ok: true, needsReason, passesTwoPersonRule: false };
	}
	// The secretariat may turn both keys, and says why.
	if (!hasRole(user, 'secretary')) return { ok: false, status: 403, why: 'two-person' };
	return { ok: true, needsReason: true, passesTwoPersonRule: true };
}

/** The actions this person may do now, in the order of the table. */
export async function availableActions(req: PayloadRequest, article: ArticleNow) {
	const verdicts = await Promise.all(
		WORKFLOW_ACTIONS.map(async (action) => ({
			action,
			verdict: await judge(req, article, action),
		})),
	);
	return verdicts.flatMap(({ action, verdict }) => (verdict.ok ? [{ action, ...verdict }] : []));
}
