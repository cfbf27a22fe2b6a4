import type { CollectionConfig, PayloadRequest } from 'payload';

import { recordAudit } from './record-audit.ts';

/** Writes to the audit log who came in, who went, and whose door was tried with a wrong password. */
export function withSignInAudit(users: CollectionConfig): CollectionConfig {
	const { hooks } = users;
	return {
		...users,
		hooks: {
			...hooks,
			afterLogin: [
				...(hooks?.afterLogin ?? []),
				async ({ req, user }) => {
					req.user = { ...user, collection: 'users' } as PayloadRequest['user'];
					await recordAudit(req, { action: 'Đăng nhập' });
				},
			],
			afterLogout: [
				...(hooks?.afterLogout ?? []),
				async ({ req }) => {
					await recordAudit(req, { action: 'Đăng xuất' });
				},
			],
			afterError: [
				...(hooks?.afterError ?? []),
				async ({ error, req }) => {
					if (error.name === 'AuthenticationError') await recordWrongPassword(req);
				},
			],
		},
	};
}

/**
 * Only for accounts that exist: after five the account is locked, so the log cannot be flooded, and
 * what was typed into the address field by mistake is never written down.
 */
async function recordWrongPassword(req: PayloadRequest): Promise<void> {
	const email: unknown = req.data?.['email'];
	if (typeof email !== 'string') return;
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { email: { equals: email.trim().toLowerCase() } },
		limit: 1,
		depth: 0,
		overrideAccess: true,
	});
	const account = docs[0];
	if (!account) return;
	await recordAudit(req, {
		action: 'Đăng nhập sai mật khẩu',
		collection: 'users',
		documentId: account.id,
		title: account.name,
	});
}
