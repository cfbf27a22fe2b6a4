import type { Payload, Where } from 'payload';

import { env } from '../env.ts';
import { withLease } from '../outbox/lease.ts';
import { CLIENT_SCOPES, hashKey } from './clients.ts';

/**
 * Makes the rows that the publisher which comes with the CMS needs: its key for the feed, and its
 * webhook. Follows the environment at every start and may run in several processes at once.
 */
export async function ensureBuiltInRows(payload: Payload): Promise<void> {
	await withLease(payload, { key: 'boot', ttlMs: 15_000 }, () => ensureAll(payload));
}

async function ensureAll(payload: Payload): Promise<void> {
	if (env.FEED_KEY) {
		await ensure(payload, 'clients', {
			name: 'Máy xuất bản',
			keyHash: hashKey(env.FEED_KEY),
			scopes: [...CLIENT_SCOPES],
			active: true,
			builtIn: true,
		});
	}
	if (env.WEBHOOK_SECRETS.length > 0) {
		await ensure(payload, 'webhooks', {
			name: 'Máy xuất bản',
			format: 'standard',
			url: new URL('/poke', env.PUBLISHER_URL).href,
			active: true,
			builtIn: true,
			coalesce: { quietSeconds: 0, maxWaitSeconds: 0 },
			failures: 0,
		});
	}
}

async function ensure(
	payload: Payload,
	collection: 'clients' | 'webhooks',
	data: Record<string, unknown>,
): Promise<void> {
	const where: Where = { builtIn: { equals: true } };
	const existing = await payload.db.findOne<{ id: string }>({ collection, where, req: {} });
	if (existing) {
		await payload.db.updateOne({ collection, id: existing.id, data, req: {} });
		return;
	}
	await payload.db.create({ collection, data, req: {} });
}
