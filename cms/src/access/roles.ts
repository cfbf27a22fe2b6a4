import type { Access, FieldAccess, PayloadRequest } from 'payload';

/** Roles from least to most, with the words editors see. */
export const ROLES = [
	{ value: 'statistics', label: 'Thống kê (chỉ xem)' },
	{ value: 'reporter', label: 'Phóng viên' },
	{ value: 'editor', label: 'Biên tập' },
	{ value: 'secretary', label: 'Thư ký tòa soạn' },
	{ value: 'admin', label: 'Quản trị' },
] as const;
export type Role = (typeof ROLES)[number]['value'];

type RequestUser = PayloadRequest['user'];

/** Is this person at least of `role`? Nobody logged in is of no role at all. */
export function hasRole(user: RequestUser | undefined, role: Role): boolean {
	if (user?.collection !== 'users') return false;
	const rank = (name: string) => ROLES.findIndex(({ value }) => value === name);
	return rank(user.role) >= rank(role) && rank(user.role) >= 0;
}

const atLeast =
	(role: Role): Access =>
	({ req }) =>
		hasRole(req.user, role);

export const staff = atLeast('statistics');
export const reporters = atLeast('reporter');
export const editors = atLeast('editor');
export const secretaries = atLeast('secretary');
export const admins = atLeast('admin');
export const nobody: Access = () => false;

export const adminsField: FieldAccess = ({ req }) => hasRole(req.user, 'admin');
export const nobodyField: FieldAccess = () => false;
