import { randomUUID } from 'node:crypto';

import type { Endpoint } from 'payload';

import { headOf } from '../outbox/head.ts';
import { isAdministrator } from '../system/access.ts';
import { tryOnce } from './deliver.ts';
import type { WebhookRow } from './rows.ts';
import { describeAttempt, isReceived } from './words.ts';

/**
 * `POST /api/webhooks/:id/ping`: sends a `ping`, once, and answers what came of it; a deploy hook
 * cannot tell it from any other message. The attempt is written down among the deliveries.
 */
export const pingEndpoint: Endpoint = {
	path: '/:id/ping',
	method: 'post',
	handler: async (req) => {
		const { payload } = req;
		if (!isAdministrator(req.user)) {
			return Response.json({ message: 'Chỉ quản trị được gửi thử.' }, { status: 403 });
		}
		const id = String(req.routeParams?.['id'] ?? '');
		const webhook = await payload.db.findOne<WebhookRow>({
			collection: 'webhooks',
			where: { id: { equals: id } },
			req: {},
		});
		if (!webhook) return Response.json({ message: 'Không có webhook này.' }, { status: 404 });
		const delivery = { messageId: randomUUID(), seq: await headOf(payload) };
		const attempt = await tryOnce(webhook, { ...delivery, type: 'ping' });
		await payload.db.create({
			collection: 'webhook-deliveries',
			data: {
				...delivery,
				webhook: id,
				state: isReceived(attempt.code) ? 'delivered' : 'failed',
				attempts: 1,
				firstChangeAt: attempt.at,
				nextAttemptAt: attempt.at,
				responseCode: attempt.code ?? null,
				log: [attempt],
			},
			req: {},
		});
		return Response.json({ ok: isReceived(attempt.code), message: describeAttempt(attempt) });
	},
};
