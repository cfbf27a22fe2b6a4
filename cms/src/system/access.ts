import type { Access, FieldAccess } from 'payload';

/** Only administrators see the machinery. */
export const administrators: Access = ({ req }) => isAdministrator(req.user);

/** The same for one field. */
export const administratorsOnly: FieldAccess = ({ req }) => isAdministrator(req.user);

/** Written by the system itself, through the Local API; nobody else. */
export const nobody: Access = () => false;

/** Whether someone may read reports on what is live: anybody who works here. */
export const isStaff = (user: unknown): boolean => user !== null && user !== undefined;

export const isAdministrator = (user: unknown): boolean =>
	(user as { role?: string } | null | undefined)?.role === 'admin';
