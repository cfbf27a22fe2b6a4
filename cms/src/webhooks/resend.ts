import type { Endpoint } from 'payload';

import { wakeBackground } from '../outbox/wake.ts';
import { isAdministrator } from '../system/access.ts';

/** `POST /api/webhook-deliveries/:id/resend`: sends a message once more, now. */
export const resendEndpoint: Endpoint = {
	path: '/:id/resend',
	method: 'post',
	handler: async (req) => {
		if (!isAdministrator(req.user)) {
			return Response.json({ message: 'Chỉ quản trị được gửi lại.' }, { status: 403 });
		}
		const id = String(req.routeParams?.['id'] ?? '');
		const found = await req.payload.db.updateOne({
			collection: 'webhook-deliveries',
			where: {
				and: [{ id: { equals: id } }, { state: { in: ['delivered', 'failed', 'pending'] } }],
			},
			data: { state: 'pending', attempts: 0, nextAttemptAt: new Date().toISOString() },
			options: { atomic: true },
			req: {},
		});
		if (!found) return Response.json({ message: 'Không có lần gửi này.' }, { status: 404 });
		wakeBackground(req.payload);
		return Response.json({ message: 'Đang gửi lại.' });
	},
};
