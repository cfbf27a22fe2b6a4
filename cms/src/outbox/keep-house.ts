import type { CollectionSlug, Payload, Where } from 'payload';

import { compactChanges } from './compact.ts';
import { withLease } from './lease.ts';

const DAYS = 24 * 60 * 60 * 1000;
const KEPT_MS = 30 * DAYS;

/** How far back compaction looks, so that a CMS which was switched off for a while misses nothing. */
const LOOK_BACK_MS = 30 * DAYS;

/**
 * Deletes what nobody will ask for again: messages older than 30 days, reports that only said
 * “nothing new”, and changes that were followed by another of the same document 30 days ago.
 */
export async function keepHouse(payload: Payload): Promise<void> {
	await withLease(payload, { key: 'housekeeping', ttlMs: 5 * 60 * 1000 }, async () => {
		const before = new Date(Date.now() - KEPT_MS).toISOString();
		await remove(payload, 'webhook-deliveries', {
			and: [{ state: { in: ['delivered', 'failed'] } }, { updatedAt: { less_than: before } }],
		});
		const since = new Date(Date.now() - KEPT_MS - LOOK_BACK_MS).toISOString();
		await compactChanges(payload, { since, before });
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
