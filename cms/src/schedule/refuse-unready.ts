import type { PayloadRequest } from 'payload';

import { judgeArticle } from '../gate/judge.ts';
import { refusal } from '../gate/refusal.ts';
import type { ArticleNow } from '../workflow/article.ts';

/**
 * The publish gate, asked when the time is set, about that time: better now than at night. It is
 * asked again when the time comes, because text and rules may have changed.
 * @throws {ValidationError} what it objects to, at its fields.
 */
export async function refuseWhatTheGateRefuses(
	req: PayloadRequest,
	article: ArticleNow,
	at: string,
): Promise<void> {
	const { obstacles } = await judgeArticle(req, { ...article }, { now: at });
	if (obstacles.length > 0) {
		throw refusal({ collection: 'articles', req, id: article.id }, obstacles);
	}
}
