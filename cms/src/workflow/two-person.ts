import type { GlobalSlug, PayloadRequest } from 'payload';

import { idOf } from '../database/relations.ts';
import { stateOf, type ArticleNow } from './article.ts';

export const TWO_PERSON_RULE =
	'Nguyên tắc hai người: bài do chính bạn viết hoặc gửi, cần một người khác duyệt hoặc đăng.';

/**
 * Whether `userId` alone stands behind the article. Of what was submitted, the one who submitted it
 * counts as the writer, so that an editor who polishes it may still approve; of what was not, all
 * who wrote in it since it was last public. Somebody else's approval is the second key.
 */
export function standsAlone(article: ArticleNow, userId: string): boolean {
	const { workflow } = article;
	const state = stateOf(article);
	const submittedBy = idOf(workflow?.submittedBy);
	if (state === 'inReview') return submittedBy === userId;
	if (state === 'approved' || state === 'scheduled') {
		const approvedBy = idOf(workflow?.decidedBy);
		return submittedBy === userId && (!approvedBy || approvedBy === userId);
	}
	const writers = (workflow?.writers ?? []).map(idOf);
	return writers.includes(userId);
}

/** Whether this newsroom wants two people behind everything public (“Quy tắc xuất bản”). */
export async function wantsTwoPeople({ payload }: PayloadRequest): Promise<boolean> {
	const slug = 'publishRules' as GlobalSlug;
	if (!payload.globals.config.some((global) => global.slug === slug)) return false;
	const rules = await payload.db.findGlobal<{ twoPersonRule?: boolean | null }>({ slug, req: {} });
	return rules?.twoPersonRule === true;
}
