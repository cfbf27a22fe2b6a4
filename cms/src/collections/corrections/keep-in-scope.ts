import { APIError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';

import { idOf } from '../../database/relations.ts';
import { latestArticle } from '../../workflow/article.ts';
import { isInScope } from '../../workflow/rights.ts';

/** An account limited to some categories corrects articles of those, and no others. */
export const keepInScope: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	if (req.user?.collection !== 'users') return data;
	const before = (originalDoc as { article?: unknown } | undefined)?.article;
	for (const id of [idOf(data['article']), idOf(before)]) {
		const article = id && (await latestArticle(req, id));
		if (!article || isInScope(req.user, article)) continue;
		throw new APIError('Bài này thuộc chuyên mục bạn không phụ trách.', 403, null, true);
	}
	return data;
};
