import { verify } from '@haidang/shared/webhook/signature';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';
import { startReceiver, type Receiver } from '../testing/receiver.ts';
import type { DeliveryRow, WebhookRow } from './rows.ts';
import type { dispatch as Dispatch } from '../outbox/dispatch.ts';
import type { deliver as Deliver, deliverDue as DeliverDue } from './deliver.ts';

// Imported once the test's environment is set, because they read it.
let dispatch: typeof Dispatch;
let deliver: typeof Deliver;
let deliverDue: typeof DeliverDue;
let feed: TestFeed;
let receiver: Receiver;
beforeAll(async () => {
	feed = await startTestFeed({ WEBHOOK_ALLOW_PRIVATE: 'true' });
	({ dispatch } = await import('../outbox/dispatch.ts'));
	({ deliver, deliverDue } = await import('./deliver.ts'));
	await feed.payload.delete({ collection: 'webhooks', where: {} });
});
afterAll(() => feed.stop());
beforeEach(async () => {
	receiver = await startReceiver();
});
afterEach(async () => {
	await feed.payload.delete({ collection: 'webhooks', where: {} });
	await receiver.stop();
});

const SECRET = 'khoa-ky-cua-ben-nhan-0123456789';

const addWebhook = (data: Record<string, unknown>) =>
	feed.payload.create({
		collection: 'webhooks',
		data: { name: 'Bên nhận', format: 'standard', url: receiver.url, ...data } as never,
	});

/** Publishes, numbers, and sends what is to be sent at once. */
async function publishAndSend() {
	await feed.publish();
	const { deliveries = [] } = (await dispatch(feed.payload)) ?? {};
	for (const id of deliveries) await deliver(feed.payload, id);
}

const deliveryOf = async (webhook: string) => {
	const { docs } = await feed.payload.db.find<DeliveryRow>({
		collection: 'webhook-deliveries',
		where: { webhook: { equals: webhook } },
		sort: '-updatedAt',
		limit: 1,
		pagination: false,
		req: {},
	});
	return docs[0];
};

const webhookOf = (id: string) =>
	feed.payload.db.findOne<WebhookRow>({
		collection: 'webhooks',
		where: { id: { equals: id } },
		req: {},
	});

/** Lets the time of a message come. */
const makeDue = (id: string) =>
	feed.payload.db.updateOne({
		collection: 'webhook-deliveries',
		id,
		data: { nextAttemptAt: new Date(0).toISOString() },
		req: {},
	});

describe('a message in the standard format', () => {
	test('is signed by the current and, while it is being changed, the previous secret', async () => {
		const previousSecret = 'khoa-cu-cua-ben-nhan-0123456789';
		await addWebhook({ secret: SECRET, previousSecret });
		await publishAndSend();
		const [request] = receiver.received;
		const { body = '', headers = {} } = request ?? {};
		const given = headers as Record<string, string>;
		for (const secret of [SECRET, previousSecret]) {
			expect(verify({ headers: given, body, secrets: [secret] }).ok).toBe(true);
		}
		expect(verify({ headers: given, body, secrets: ['sai'] }).ok).toBe(false);
	});

	test('is tried again under the same id until it arrives, and every attempt is written down', async () => {
		const { id } = await addWebhook({ secret: SECRET });
		receiver.answers.push(500, 503);
		await publishAndSend();
		const failed = await deliveryOf(id);
		expect(failed).toMatchObject({ state: 'pending', attempts: 1, log: [{ code: 500 }] });
		expect(Date.parse(failed?.nextAttemptAt ?? '')).toBeGreaterThan(Date.now());
		await deliverDue(feed.payload);
		expect(receiver.received).toHaveLength(1);

		for (let round = 0; round < 2; round++) {
			await makeDue(failed?.id ?? '');
			await deliverDue(feed.payload);
		}
		expect(await deliveryOf(id)).toMatchObject({
			state: 'delivered',
			attempts: 3,
			log: [{ code: 500 }, { code: 503 }, { code: 202 }],
		});
		const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
		expect(new Set(ids).size).toBe(1);
		expect(await webhookOf(id)).toMatchObject({ failures: 0 });
	});

	test('waits for a dead endpoint, once, however much changes meanwhile', async () => {
		const { url } = receiver;
		const { id } = await addWebhook({ secret: SECRET, url: 'http://127.0.0.1:1' });
		for (let count = 0; count < 3; count++) await publishAndSend();
		const waiting = await deliveryOf(id);
		expect(waiting).toMatchObject({ state: 'pending', attempts: 3 });
		expect(waiting?.log?.[0]).toMatchObject({ error: 'ECONNREFUSED' });
		await feed.payload.update({ collection: 'webhooks', id, data: { url } });
		await makeDue(waiting?.id ?? '');
		await deliverDue(feed.payload);
		expect(receiver.received).toHaveLength(1);
		const { cursor } = await feed.changes();
		expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ seq: cursor });
	});

	test('ends with the webhook when the answer is 410', async () => {
		const { id } = await addWebhook({ secret: SECRET });
		receiver.answers.push(410);
		await publishAndSend();
		expect(await deliveryOf(id)).toMatchObject({ state: 'failed' });
		expect(await webhookOf(id)).toMatchObject({ active: false, lastError: 'HTTP 410' });
		await publishAndSend();
		expect(receiver.received).toHaveLength(1);
	});

	test('is given up after a day', async () => {
		const { id } = await addWebhook({ secret: SECRET });
		receiver.answers.push(500, 500);
		await publishAndSend();
		const { id: delivery = '' } = (await deliveryOf(id)) ?? {};
		const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString();
		await feed.payload.db.updateOne({
			collection: 'webhook-deliveries',
			id: delivery,
			data: { firstChangeAt: yesterday },
			req: {},
		});
		await makeDue(delivery);
		await deliverDue(feed.payload);
		expect(await deliveryOf(id)).toMatchObject({ state: 'failed', attempts: 2 });
	});

	test('does not follow a redirect', async () => {
		const { id } = await addWebhook({ secret: SECRET });
		receiver.answers.push({ status: 302, location: `${receiver.url}/elsewhere` });
		await publishAndSend();
		expect(receiver.received).toHaveLength(1);
		expect(await deliveryOf(id)).toMatchObject({ state: 'pending', responseCode: 302 });
	});

	test('is sent by somebody else when its sender died', async () => {
		const { id } = await addWebhook({ secret: SECRET });
		await feed.publish();
		await dispatch(feed.payload); // claims the message, and then nothing
		await deliverDue(feed.payload);
		expect(receiver.received).toHaveLength(0);
		const { id: delivery = '' } = (await deliveryOf(id)) ?? {};
		const data = { claimedUntil: new Date(0).toISOString() };
		await feed.payload.db.updateOne({
			collection: 'webhook-deliveries',
			id: delivery,
			data,
			req: {},
		});
		await deliverDue(feed.payload);
		expect(receiver.received).toHaveLength(1);
	});

	test('leaves neither secret nor address in its log', async () => {
		const url = 'http://127.0.0.1:1/hook/rat-bi-mat';
		const { id } = await addWebhook({ secret: SECRET, url });
		await publishAndSend();
		const log = JSON.stringify([await deliveryOf(id), (await webhookOf(id)) as unknown]);
		expect(JSON.stringify(await deliveryOf(id))).not.toContain('rat-bi-mat');
		expect(/lastError":"([^"]*)"/.exec(log)?.[1]).toBe('ECONNREFUSED');
	});
});

describe('a deploy hook', () => {
	const hook = {
		format: 'deploy-hook',
		method: 'POST',
		headers: [{ name: 'authorization', value: 'token abc' }],
		bodyTemplate: '{"event_type":"content","client_payload":{"seq":{{seq}}}}',
		coalesce: { quietSeconds: 60, maxWaitSeconds: 300 },
	};

	test('is called once for a burst of changes, with its own headers and body', async () => {
		const { id } = await addWebhook(hook);
		for (let count = 0; count < 3; count++) await publishAndSend();
		await deliverDue(feed.payload);
		expect(receiver.received).toHaveLength(0);
		const { id: delivery = '' } = (await deliveryOf(id)) ?? {};
		await makeDue(delivery);
		await deliverDue(feed.payload);
		const { cursor } = await feed.changes();
		expect(receiver.received).toHaveLength(1);
		expect(receiver.received[0]?.headers).toMatchObject({ authorization: 'token abc' });
		expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
			event_type: 'content',
			client_payload: { seq: cursor },
		});
	});
});
