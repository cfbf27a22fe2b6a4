import type { Endpoint } from 'payload';

import { hasRole } from '../access/roles.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { env } from '../env.ts';

/**
 * `POST /api/letters/:id/resend`, for administrators: a letter that was given up, or that waits for
 * its next attempt, is tried now. 403 without the right, 404 for one that is not there, was sent or
 * is being sent, 409 without a mail server.
 */
export const resendLetter: Endpoint = {
	path: '/:id/resend',
	method: 'post',
	handler: async (req) => {
		const { payload, user } = req;
		if (!hasRole(user, 'admin')) return answer(403, 'Chỉ quản trị được gửi lại thư.');
		if (!env.SMTP_URL) {
			return answer(409, 'Chưa cài máy chủ thư (SMTP_URL). Cài xong thì thư tự được gửi.');
		}
		const id = String(req.routeParams?.['id'] ?? '');
		const now = new Date().toISOString();
		const queued = (await payload.db.updateOne({
			collection: 'letters',
			where: { and: [{ id: { equals: id } }, { state: { in: ['failed', 'pending'] } }] },
			data: { state: 'pending', attempts: 0, queuedAt: now, nextAttemptAt: now },
			options: { atomic: true },
			req: {},
		})) as { subject?: string } | null;
		if (!queued) return answer(404, 'Thư này đã gửi, đang gửi, hoặc không còn.');
		await recordAudit(req, {
			action: 'Gửi lại thư',
			collection: 'letters',
			documentId: id,
			title: queued.subject ?? '',
		});
		return answer(200, 'Đã xếp hàng gửi lại.');
	},
};

const answer = (status: number, message: string) => Response.json({ message }, { status });
