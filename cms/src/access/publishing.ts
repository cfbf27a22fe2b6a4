import type { Access, PayloadRequest, Where } from 'payload';

import { hasRole } from './roles.ts';

type Asked = { _status?: unknown; deletedAt?: unknown; primaryCategory?: unknown } | undefined;

/** Categories that this person is limited to; empty means no limit. */
export function scopeOf(user: PayloadRequest['user']): string[] {
	if (user?.collection !== 'users' || hasRole(user, 'secretary')) return [];
	return (user.categories ?? []).map((category) =>
		typeof category === 'string' ? category : category.id,
	);
}

const categoryOf = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

/** Reporters make drafts; making something public at once takes an editor. */
export const createDocuments: Access = ({ req, data }) => {
	const asked = data as Asked;
	if (!hasRole(req.user, asked?._status === 'published' ? 'editor' : 'reporter')) return false;
	const scope = scopeOf(req.user);
	const category = categoryOf(asked?.primaryCategory);
	return scope.length === 0 || !category || scope.includes(String(category));
};

/**
 * Editors change and publish what lies in their categories. Reporters change their own work as long
 * as it has never been published, and publish nothing.
 */
export const updateDocuments =
	({ byCategory }: { byCategory: boolean }): Access =>
	({ req, data }) => {
		const asked = data as Asked;
		if (!hasRole(req.user, 'reporter')) return false;
		if (hasRole(req.user, 'editor')) return byCategory ? withinScope(req.user, asked) : true;
		if (asked?._status === 'published') return false;
		return ownDrafts(req.user);
	};

/** Editors move to the trash and back; only the secretariat deletes for good. */
export const deleteDocuments =
	({ byCategory }: { byCategory: boolean }): Access =>
	({ req, data }) => {
		const asked = data as Asked;
		if (asked?.deletedAt && hasRole(req.user, 'editor')) {
			return byCategory ? withinScope(req.user, undefined) : true;
		}
		if (asked?.deletedAt && hasRole(req.user, 'reporter')) return ownDrafts(req.user);
		return hasRole(req.user, 'secretary');
	};

/**
 * Who writes here reads the newsroom's drafts: a reporter must see what colleagues have begun (decision
 * 0009). Who only counts reads what readers read, and no version behind it.
 */
export const readDocuments: Access = ({ req }) => {
	if (hasRole(req.user, 'reporter')) return true;
	return hasRole(req.user, 'statistics') ? { _status: { equals: 'published' } } : false;
};

function withinScope(user: PayloadRequest['user'], asked: Asked): boolean | Where {
	const scope = scopeOf(user);
	if (scope.length === 0) return true;
	const target = categoryOf(asked?.primaryCategory);
	if (target && !scope.includes(String(target))) return false;
	return {
		or: [{ primaryCategory: { in: scope } }, { primaryCategory: { exists: false } }],
	};
}

function ownDrafts(user: PayloadRequest['user']): Where {
	return {
		and: [
			{ createdBy: { equals: user?.id } },
			{ firstPublishedAt: { exists: false } },
			{ _status: { not_equals: 'published' } },
		],
	};
}
