import type { CollectionSlug, Payload, Where } from 'payload';

import { withLease } from './lease.ts';

const DAYS = 24 * 60 * 60 * 1000;
const KEPT_MS = 30 * DAYS;

/** Deletes what nobody will ask for again: delivered messages and reports older than 30 days. */
export async function keepHouse(payload: Payload): Promise<void> {
	await withLease(payload, { key: 'housekeeping', ttlMs: 5 * 60 * 1000 }, async () => {
		const before = new Date(Date.now() - KEPT_MS).toISOString();
		await remove(payload, 'webhook-deliveries', {
			and: [{ state: { in: ['delivered', 'failed'] } }, { updatedAt: { less_than: before } }],
		});
		// A report with documents says since when they are live; the others only say “nothing new”, of
		// which the last one counts.
		const { docs: reports } = await payload.db.find<{ id: string }>({
			collection: 'releases',
			sort: '-finishedAt',
			limit: 1,
			pagination: false,
			req: {},
		});
		const yesterday = new Date(Date.now() - DAYS).toISOString();
		await remove(payload, 'releases', {
			and: [
				{ kind: { in: ['idle', 'reconcile'] } },
				{ finishedAt: { less_than: yesterday } },
				...reports.map(({ id }) => ({ id: { not_equals: id } })),
			],
		});
	});
}

const remove = (payload: Payload, collection: CollectionSlug, where: Where) =>
	payload.db.deleteMany({ collection, where, req: {} });
