import type { Payload, Where } from 'payload';

import { env } from '../env.ts';
import { backoffMs, GIVE_UP_AFTER_MS } from './backoff.ts';
import { compose } from './compose.ts';
import type { Attempt, DeliveryRow, WebhookRow } from './rows.ts';
import { send } from './send.ts';
import { isReceived } from './words.ts';

/** How long a message belongs to whoever is sending it: longer than sending can take. */
export const CLAIM_MS = 15_000;
const LOG_LENGTH = 30;

/** Sends the messages whose time has come and those whose sender died. */
export async function deliverDue(payload: Payload): Promise<void> {
	const now = new Date().toISOString();
	const isDue: Where = {
		or: [
			{ and: [{ state: { equals: 'pending' } }, { nextAttemptAt: { less_than_equal: now } }] },
			{ and: [{ state: { equals: 'sending' } }, { claimedUntil: { less_than: now } }] },
		],
	};
	const { docs } = await payload.db.find<DeliveryRow>({
		collection: 'webhook-deliveries',
		where: isDue,
		sort: 'nextAttemptAt',
		limit: 20,
		pagination: false,
		req: {},
	});
	await Promise.all(
		docs.map(async ({ id }) => {
			const claimed = await payload.db.updateOne({
				collection: 'webhook-deliveries',
				where: { and: [{ id: { equals: id } }, isDue] },
				data: { state: 'sending', claimedUntil: new Date(Date.now() + CLAIM_MS).toISOString() },
				options: { atomic: true },
				req: {},
			});
			if (claimed) await deliver(payload, id);
		}),
	);
}

/** Tries to deliver one message that the caller has claimed, and writes down what came of it. */
export async function deliver(payload: Payload, id: string): Promise<void> {
	const where: Where = { id: { equals: id } };
	const delivery = await payload.db.findOne<DeliveryRow>({
		collection: 'webhook-deliveries',
		where,
		req: {},
	});
	if (!delivery) return;
	const webhook = await payload.db.findOne<WebhookRow>({
		collection: 'webhooks',
		where: { id: { equals: delivery.webhook } },
		req: {},
	});
	if (!webhook?.active) {
		await close(payload, delivery, { state: 'failed' });
		return;
	}
	const attempt = await tryOnce(webhook, delivery);
	await settle(payload, webhook, delivery, attempt);
}

/** Sends one message once; what goes wrong is in the answer. */
export async function tryOnce(
	webhook: WebhookRow,
	delivery: Parameters<typeof compose>[1],
): Promise<Attempt> {
	const started = Date.now();
	const at = new Date(started).toISOString();
	try {
		const message = compose(webhook, delivery, {
			builtInSecrets: env.WEBHOOK_SECRETS,
			allowPrivate: env.WEBHOOK_ALLOW_PRIVATE,
		});
		const code = await send(message);
		return { at, ms: Date.now() - started, code };
	} catch (error) {
		return { at, ms: Date.now() - started, error: nameOf(error) };
	}
}

/** A network error's name only: its message may quote the address, which is a secret. */
function nameOf(error: unknown): string {
	if (!(error instanceof Error)) return 'UNKNOWN';
	const { code } = error as { code?: unknown };
	if (typeof code === 'string') return code;
	return /^[A-Z_]+$/.test(error.message) ? error.message : error.name;
}

async function settle(
	payload: Payload,
	webhook: WebhookRow,
	delivery: DeliveryRow,
	attempt: Attempt,
): Promise<void> {
	const attempts = delivery.attempts + 1;
	const log = [...(delivery.log ?? []), attempt].slice(-LOG_LENGTH);
	const common = { attempts, log, responseCode: attempt.code ?? null };
	const { code = 0 } = attempt;

	// 409: the receiver has it already, and only the answer to an earlier attempt was lost.
	const hasArrived = isReceived(code) || (code === 409 && webhook.format === 'standard');
	if (hasArrived) {
		await close(payload, delivery, { ...common, state: 'delivered' });
		await note(payload, webhook, { lastSuccessAt: attempt.at, failures: 0, lastError: null });
		return;
	}
	const lastError = attempt.error ?? `HTTP ${String(code)}`;
	const failures = (webhook.failures ?? 0) + 1;
	if (code === 410) {
		await close(payload, delivery, { ...common, state: 'failed' });
		await note(payload, webhook, { active: false, failures, lastError });
		return;
	}
	const isOver = Date.now() - Date.parse(delivery.firstChangeAt) > GIVE_UP_AFTER_MS;
	await close(payload, delivery, {
		...common,
		state: isOver ? 'failed' : 'pending',
		nextAttemptAt: new Date(Date.now() + backoffMs(attempts)).toISOString(),
	});
	await note(payload, webhook, { failures, lastError });
}

/** Unless the message was brought up to date meanwhile: what was sent is then not what it says now. */
const close = (payload: Payload, { id, messageId }: DeliveryRow, data: Record<string, unknown>) =>
	payload.db.updateOne({
		collection: 'webhook-deliveries',
		where: { and: [{ id: { equals: id } }, { messageId: { equals: messageId } }] },
		data,
		options: { atomic: true },
		req: {},
	});

const note = (payload: Payload, { id }: WebhookRow, data: Record<string, unknown>) =>
	payload.db.updateOne({ collection: 'webhooks', id, data, req: {}, returning: false });
