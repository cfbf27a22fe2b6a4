import type { PayloadRequest } from 'payload';

import { ROLES } from '../access/roles.ts';
import { addressOf } from './address-of.ts';

/** One difference, readable by a person: the field as editors call it, and both values as text. */
export type AuditChange = { field: string; before?: string; after?: string };

export type AuditEntry = {
	/** What was done, in Vietnamese, as the list shows it: “Gỡ khẩn cấp”, “Gửi duyệt”. */
	action: string;
	collection?: string;
	documentId?: string;
	/** What it was done to, as people call it. */
	title?: string;
	reason?: string;
	changes?: readonly AuditChange[];
};

const SYSTEM = 'Hệ thống';

/**
 * Adds one row to the audit log, in the request's own transaction: what is rolled back was never
 * done. Never call it with secrets in `changes`.
 */
export async function recordAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
	const { user } = req;
	const person = user?.collection === 'users' ? user : undefined;
	const role = ROLES.find(({ value }) => value === person?.role)?.label;
	const address = addressOf(req);
	await req.payload.create({
		collection: 'audit-log',
		data: {
			at: new Date().toISOString(),
			action: entry.action,
			userName: person?.name ?? (user ? `Khóa truy cập ${user.id}` : SYSTEM),
			...(user && { userId: user.id }),
			...(role && { userRole: role }),
			...(address && { address }),
			...(entry.collection && { documentCollection: entry.collection }),
			...(entry.documentId && { documentId: entry.documentId }),
			...(entry.title && { title: entry.title }),
			...(entry.reason && { reason: entry.reason }),
			...(entry.changes?.length && { changes: entry.changes as unknown[] }),
		},
		overrideAccess: true,
		depth: 0,
		req,
	});
}
