import type { Access } from 'payload';

import { latestArticle } from '../workflow/article.ts';
import { isInScope, mayWrite } from '../workflow/rights.ts';
import { deleteDocuments, updateDocuments } from './publishing.ts';
import { hasRole } from './roles.ts';

const update = updateDocuments({ byCategory: true });
const remove = deleteDocuments({ byCategory: true });

/**
 * Who may change articles. About one article the newest version decides: Payload, given a
 * condition, falls back to the main row when that version does not meet it. About many at once the
 * condition stands, and the hook `keepState` refuses each one that the newest version forbids.
 */
export const updateArticles: Access = async (args) => {
	const general = await update(args);
	if (general === false || args.id === undefined) return general;
	const article = await latestArticle(args.req, args.id);
	// Nobody has the right to learn that an article is not there, but an editor may.
	if (!article) return hasRole(args.req.user, 'editor');
	const asked = args.data as { primaryCategory?: unknown } | undefined;
	if (asked?.primaryCategory && !isInScope(args.req.user, asked as never)) return false;
	return mayWrite(args.req.user, article);
};

/** Moving to the trash goes by the same rules; only the secretariat deletes for good. */
export const deleteArticles: Access = async (args) => {
	const general = await remove(args);
	const isTrashing = Boolean((args.data as { deletedAt?: unknown } | undefined)?.deletedAt);
	if (general === false || args.id === undefined || !isTrashing) return general;
	const article = await latestArticle(args.req, args.id);
	return article ? mayWrite(args.req.user, article) : hasRole(args.req.user, 'editor');
};
