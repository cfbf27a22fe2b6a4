import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startReceiver, type Receiver } from '../testing/receiver.ts';
import type { DeliveryRow } from './rows.ts';

let feed: TestFeed;
let receiver: Receiver;
let webhook: string;
let admin: Record<string, string>;
let secretary: Record<string, string>;
beforeAll(async () => {
	receiver = await startReceiver();
	feed = await startTestFeed({ WEBHOOK_ALLOW_PRIVATE: 'true' });
	const { payload } = feed;
	await payload.delete({ collection: 'webhooks', where: { id: { exists: true } } });
	admin = await logIn(feed, (await makeUser(payload, 'admin')).email);
	secretary = await logIn(feed, (await makeUser(payload, 'secretary')).email);
	const data = { name: 'Bên nhận', format: 'standard', secret: 'khoa-ky-0123456789-0123456789' };
	webhook = (
		await payload.create({
			collection: 'webhooks',
			data: { ...data, url: receiver.url } as never,
		})
	).id;
});
afterAll(async () => {
	await feed.stop();
	await receiver.stop();
});

const post = async (path: string, headers: Record<string, string> = {}) => {
	const answer = await feed.request(`/api/${path}`, { method: 'POST', headers });
	return {
		status: answer.status,
		body: (await answer.json()) as { ok?: boolean; message: string },
	};
};
const deliveries = async () =>
	(
		await feed.payload.db.find<DeliveryRow>({
			collection: 'webhook-deliveries',
			sort: '-createdAt',
			limit: 0,
			pagination: false,
			req: {},
		})
	).docs;

describe('sending again', () => {
	test('is for administrators, and sends the same message', async () => {
		const { dispatch } = await import('../outbox/dispatch.ts');
		const { deliver, deliverDue } = await import('./deliver.ts');
		receiver.answers.push(410);
		await feed.publish();
		for (const id of (await dispatch(feed.payload))?.deliveries ?? []) {
			await deliver(feed.payload, id);
		}
		const [failed] = await deliveries();
		expect(failed?.state).toBe('failed');
		const data = { active: true };
		await feed.payload.update({ collection: 'webhooks', id: webhook, data });

		const path = `webhook-deliveries/${failed?.id ?? ''}/resend`;
		expect((await post(path)).status).toBe(403);
		expect((await post(path, secretary)).status).toBe(403);
		await deliverDue(feed.payload);
		expect(receiver.received).toHaveLength(1);

		expect((await post(path, admin)).status).toBe(200);
		await deliverDue(feed.payload);
		expect(receiver.received).toHaveLength(2);
		const [first, second] = receiver.received.map(({ headers }) => headers['webhook-id']);
		expect(second).toBe(first);
		expect(await deliveries()).toMatchObject([{ id: failed?.id, state: 'delivered' }]);
	});

	test('of what is not there is a 404', async () => {
		expect((await post(`webhook-deliveries/${webhook}/resend`, admin)).status).toBe(404);
	});
});

describe('a new signing key', () => {
	test('is for administrators; both keys sign until the old one is dropped', async () => {
		const path = `webhooks/${webhook}/rotate`;
		expect((await post(path)).status).toBe(403);
		expect((await post(path, secretary)).status).toBe(403);
		const signatures = async () => {
			await post(`webhooks/${webhook}/ping`, admin);
			return String(receiver.received.at(-1)?.headers['webhook-signature']).split(' ').length;
		};
		expect(await signatures()).toBe(1);
		expect((await post(path, admin)).status).toBe(200);
		const row = await feed.payload.findByID({ collection: 'webhooks', id: webhook });
		expect(row.previousSecret).toBe('khoa-ky-0123456789-0123456789');
		expect(row.secret).toMatch(/^[\w-]{43}$/u);
		expect(await signatures()).toBe(2);
		const finish = await feed.request(`/api/${path}`, {
			method: 'POST',
			headers: { ...admin, 'content-type': 'application/json' },
			body: '{"finish":true}',
		});
		expect(finish.status).toBe(200);
		expect(await signatures()).toBe(1);
		const log = await feed.payload.find({
			collection: 'audit-log',
			where: { documentId: { equals: webhook } },
		});
		expect(JSON.stringify(log.docs)).not.toContain(row.secret);
		expect(log.docs.map(({ action }) => action)).toEqual(
			expect.arrayContaining(['Đổi khóa ký', 'Bỏ khóa ký cũ']),
		);
	});
});

describe('a trial message', () => {
	test('is for administrators', async () => {
		const count = receiver.received.length;
		expect((await post(`webhooks/${webhook}/ping`)).status).toBe(403);
		expect((await post(`webhooks/${webhook}/ping`, secretary)).status).toBe(403);
		expect(receiver.received).toHaveLength(count);
	});

	test('says at once what came of it, and is written down', async () => {
		const good = await post(`webhooks/${webhook}/ping`, admin);
		expect(good.body).toMatchObject({ ok: true, message: expect.stringContaining('202') });
		expect(JSON.parse(receiver.received.at(-1)?.body ?? '')).toMatchObject({ type: 'ping' });
		receiver.answers.push(500);
		const bad = await post(`webhooks/${webhook}/ping`, admin);
		expect(bad.body).toMatchObject({ ok: false, message: expect.stringContaining('500') });
		const states = (await deliveries()).slice(0, 2).map(({ state }) => state);
		expect(states.sort()).toEqual(['delivered', 'failed']);
	});

	test('names what is wrong with the network in Vietnamese', async () => {
		const data = { url: 'http://127.0.0.1:1' };
		await feed.payload.update({ collection: 'webhooks', id: webhook, data });
		expect((await post(`webhooks/${webhook}/ping`, admin)).body).toEqual({
			ok: false,
			message: 'Không gửi được: bên nhận từ chối kết nối.',
		});
	});
});
