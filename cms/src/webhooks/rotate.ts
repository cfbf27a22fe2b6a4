import { randomBytes } from 'node:crypto';

import type { Endpoint } from 'payload';

import { recordAudit } from '../audit/record-audit.ts';
import { readJson } from '../system/read-json.ts';
import { isAdministrator } from '../system/access.ts';
import type { WebhookRow } from './rows.ts';

/**
 * `POST /api/webhooks/:id/rotate`: a new signing key, while the old one signs along until the
 * receiver knows the new one. `{ "finish": true }` drops the old key.
 */
export const rotateEndpoint: Endpoint = {
	path: '/:id/rotate',
	method: 'post',
	handler: async (req) => {
		const { payload } = req;
		if (!isAdministrator(req.user)) {
			return Response.json({ message: 'Chỉ quản trị được đổi khóa.' }, { status: 403 });
		}
		const id = String(req.routeParams?.['id'] ?? '');
		const webhook = await payload.db.findOne<WebhookRow>({
			collection: 'webhooks',
			where: { id: { equals: id } },
			req,
		});
		if (!webhook) return Response.json({ message: 'Không có webhook này.' }, { status: 404 });
		if (webhook.builtIn) {
			const message =
				'Khóa của máy xuất bản đi kèm nằm trong WEBHOOK_SECRETS: thêm khóa mới lên đầu rồi khởi động lại cả hai.';
			return Response.json({ message }, { status: 409 });
		}
		const isFinish = (await readJson(req))?.['finish'] === true;
		const data = isFinish
			? { previousSecret: null }
			: { previousSecret: webhook.secret ?? null, secret: newSecret() };
		await payload.db.updateOne({ collection: 'webhooks', id, data, req });
		const action = isFinish ? 'Bỏ khóa ký cũ' : 'Đổi khóa ký';
		await recordAudit(req, { action, collection: 'webhooks', documentId: id, title: webhook.name });
		const message = isFinish
			? 'Đã bỏ khóa cũ.'
			: 'Đã có khóa mới. Chép khóa mới sang bên nhận, rồi bấm “Bỏ khóa cũ”.';
		return Response.json({ message });
	},
};

/** 256 random bits. */
const newSecret = (): string => randomBytes(32).toString('base64url');
