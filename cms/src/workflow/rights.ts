import type { PayloadRequest } from 'payload';

import { scopeOf } from '../access/publishing.ts';
import { hasRole, type Role } from '../access/roles.ts';
import { idOf } from '../database/relations.ts';
import { isOwn, stateOf, type ArticleNow } from './article.ts';
import { WITH_THE_DESK } from './states.ts';

type Person = PayloadRequest['user'];

/** The least role that may do something with an article of one's own, and with a colleague's. */
export type Who = { own: Role | 'nobody'; others: Role | 'nobody' };

const isAtLeast = (user: Person, role: Role | 'nobody') => role !== 'nobody' && hasRole(user, role);

/** Whether this person may, by role, ownership and category. */
export function isEntitled(user: Person, article: ArticleNow, who: Who): boolean {
	if (!isInScope(user, article)) return false;
	// What was public once belongs to the desk, whoever wrote it.
	const isMine = isOwn(user, article) && (hasRole(user, 'editor') || !article.firstPublishedAt);
	return isAtLeast(user, isMine ? who.own : who.others);
}

/** An account limited to some categories works in those, and on what has none yet. */
export function isInScope(user: Person, article: Pick<ArticleNow, 'primaryCategory'>): boolean {
	const scope = scopeOf(user);
	const category = idOf(article.primaryCategory);
	return scope.length === 0 || !category || scope.includes(category);
}

/**
 * Whether this person may write in an article as it stands. Editors may within their categories;
 * reporters in their own, until it lies with the desk or has been public.
 */
export function mayWrite(user: Person, article: ArticleNow): boolean {
	if (!isInScope(user, article)) return false;
	if (hasRole(user, 'editor')) return true;
	if (!hasRole(user, 'reporter') || !isOwn(user, article)) return false;
	if (article.firstPublishedAt || article._status === 'published') return false;
	return !WITH_THE_DESK.includes(stateOf(article));
}
