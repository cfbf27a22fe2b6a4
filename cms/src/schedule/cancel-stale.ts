import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';

import { stateOf, type ArticleNow } from '../workflow/article.ts';
import { cancelPlans } from './plan.ts';

/** A plan whose article went another way is off: published by hand, recalled, trashed. */
export const cancelStalePlans: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
	if (operation === 'create') return doc as unknown;
	const article = doc as ArticleNow;
	if (article.deletedAt) await cancelPlans(req, article.id);
	else if (stateOf(article) !== 'scheduled') await cancelPlans(req, article.id, 'publish');
	if (stateOf(article) === 'withdrawn' || stateOf(article) === 'expired') {
		await cancelPlans(req, article.id, 'unpublish');
	}
	return doc as unknown;
};

/** Rows of an article that no longer exists say nothing to anybody. */
export const removePlans: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
	await req.payload.db.deleteMany({
		collection: 'schedules',
		where: { article: { equals: id } },
		req,
	});
	return doc as unknown;
};
