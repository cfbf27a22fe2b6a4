import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

const LONG_AGO = new Date(0).toISOString();

/**
 * Runs `work` if nobody else is at it, in this process or another; otherwise returns `undefined`.
 * The lease is a row taken by compare-and-set. A holder that dies loses it after `ttlMs`; one that
 * is merely slow must ask `isMine` before each step that may not be done twice.
 */
export async function withLease<T>(
	payload: Payload,
	{ key, ttlMs }: { key: string; ttlMs: number },
	work: (isMine: () => boolean) => Promise<T>,
): Promise<T | undefined> {
	const owner = randomUUID();
	const until = Date.now() + ttlMs;
	if (!(await take(payload, key, owner, until))) return undefined;
	try {
		return await work(() => Date.now() < until);
	} finally {
		await set(payload, [{ key: { equals: key } }, { owner: { equals: owner } }], {
			expiresAt: LONG_AGO,
		});
	}
}

async function take(payload: Payload, key: string, owner: string, until: number) {
	const data = { owner, expiresAt: new Date(until).toISOString() };
	const isFree = { expiresAt: { less_than: new Date().toISOString() } };
	if (await set(payload, [{ key: { equals: key } }, isFree], data)) return true;
	const existing = await payload.db.findOne({
		collection: 'leases',
		where: { key: { equals: key } },
		req: {},
	});
	if (existing) return false;
	try {
		await payload.db.create({ collection: 'leases', data: { key, ...data }, req: {} });
		return true;
	} catch {
		return false; // the unique key: somebody else made the row first
	}
}

const set = (payload: Payload, and: object[], data: Record<string, unknown>) =>
	payload.db.updateOne({
		collection: 'leases',
		where: { and: and as never },
		data,
		options: { atomic: true },
		req: {},
	});
