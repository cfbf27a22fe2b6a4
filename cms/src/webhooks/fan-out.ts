import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

import { dueAt, isImmediate } from './coalesce.ts';
import { CLAIM_MS } from './deliver.ts';
import type { DeliveryRow, WebhookRow } from './rows.ts';

/**
 * Sees to it that every active webhook will be told of changes up to `seq`. A message that still
 * waits is brought up to date instead of adding another, so a dead endpoint gathers one, not a
 * thousand. Returns the messages that are to be sent right now, claimed for the caller.
 */
export async function fanOut(
	payload: Payload,
	{ seq, since }: { seq: number; since: string },
): Promise<string[]> {
	const { docs } = await payload.db.find<WebhookRow>({
		collection: 'webhooks',
		where: { active: { equals: true } },
		limit: 0,
		pagination: false,
		req: {},
	});
	const claimed: string[] = [];
	for (const webhook of docs) {
		const id = await enqueue(payload, webhook, { seq, since });
		if (isImmediate(webhook.coalesce)) claimed.push(id);
	}
	return claimed;
}

async function enqueue(
	payload: Payload,
	webhook: WebhookRow,
	{ seq, since }: { seq: number; since: string },
): Promise<string> {
	const now = Date.now();
	const waiting = await payload.db.findOne<DeliveryRow>({
		collection: 'webhook-deliveries',
		where: { and: [{ webhook: { equals: webhook.id } }, { state: { equals: 'pending' } }] },
		req: {},
	});
	const firstChangeAt = waiting?.firstChangeAt ?? since;
	const message = {
		seq,
		// What was sent under the old id may have arrived; this message says more.
		messageId: randomUUID(),
		nextAttemptAt: new Date(dueAt(webhook.coalesce, { now, firstChangeAt })).toISOString(),
		...(isImmediate(webhook.coalesce)
			? { state: 'sending', claimedUntil: new Date(now + CLAIM_MS).toISOString() }
			: { state: 'pending' }),
	};
	const updated =
		waiting &&
		(await payload.db.updateOne({
			collection: 'webhook-deliveries',
			where: { and: [{ id: { equals: waiting.id } }, { state: { equals: 'pending' } }] },
			data: message,
			options: { atomic: true },
			req: {},
		}));
	if (updated) return waiting.id;
	const made = await payload.db.create({
		collection: 'webhook-deliveries',
		data: { ...message, webhook: webhook.id, firstChangeAt: since, attempts: 0, log: [] },
		req: {},
	});
	return String(made['id']);
}
