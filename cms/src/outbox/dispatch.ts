import type { Kind } from '@haidang/shared/content/document';
import type { CollectionSlug, Payload, Where } from 'payload';

import { COLLECTION_OF } from '../feed/kinds.ts';
import { fanOut } from '../webhooks/fan-out.ts';
import { headOf } from './head.ts';
import { withLease } from './lease.ts';

/** After this long, a write that was announced and never confirmed counts as done. */
export const UNCONFIRMED_MS = 5000;
const BATCH = 500;
const LEASE = { key: 'dispatcher', ttlMs: 15_000 };

type Row = { id: string; kind: Kind; documentId?: string | null; intentAt: string };

/** What one round did; `deliveries` are claimed and must be sent now. */
export type Dispatched = { stamped: number; deliveries: string[] };

/**
 * Gives every finished change its number and tells the webhooks.
 *
 * Numbers are handed out one by one under a lease, each committed before the next, so a reader who
 * has seen `n` never meets a smaller one later. The unique index stops a dispatcher that lost its
 * lease without noticing. Returns `undefined` when another process is at it.
 */
export async function dispatch(payload: Payload): Promise<Dispatched | undefined> {
	// Without the lease: most rounds find nothing, and must cost next to nothing.
	if ((await finished(payload, 1)).length === 0) return { stamped: 0, deliveries: [] };
	return withLease(payload, LEASE, async (isMine) => {
		const rows = await finished(payload, BATCH);
		if (rows.length === 0) return { stamped: 0, deliveries: [] };
		const complete: Row[] = [];
		for (const row of rows) complete.push(...(await withDocument(payload, row)));

		const head = await headOf(payload);
		const first = rows[0]?.intentAt ?? new Date().toISOString();
		// Before the numbers: a crash in between then sends a poke too many, never one too few.
		const deliveries = await fanOut(payload, { seq: head + complete.length, since: first });
		let seq = head;
		for (const row of complete) {
			if (!isMine()) break;
			if (await stamp(payload, row, seq + 1)) seq++;
		}
		return { stamped: seq - head, deliveries };
	});
}

/** Confirmed rows, and announced ones whose writer has been silent for too long. */
async function finished(payload: Payload, limit: number): Promise<Row[]> {
	const silentSince = new Date(Date.now() - UNCONFIRMED_MS).toISOString();
	const where: Where = {
		or: [
			{ state: { equals: 'confirmed' } },
			{ and: [{ state: { equals: 'pending' } }, { intentAt: { less_than: silentSince } }] },
		],
	};
	const { docs } = await payload.db.find<Row>({
		collection: 'changes',
		where,
		sort: ['intentAt', 'id'],
		limit,
		pagination: false,
		req: {},
	});
	return docs;
}

async function stamp(payload: Payload, { id }: Row, seq: number): Promise<boolean> {
	const row = await payload.db.updateOne({
		collection: 'changes',
		where: { and: [{ id: { equals: id } }, { state: { not_equals: 'stamped' } }] },
		data: { seq, state: 'stamped', stampedAt: new Date().toISOString() },
		options: { atomic: true },
		req: {},
	});
	return row !== null;
}

/**
 * A creation that was never confirmed does not know its document's id. Every document of the kind
 * made around that time is then looked at again, which is harmless.
 */
async function withDocument(payload: Payload, row: Row): Promise<Row[]> {
	if (row.documentId) return [row];
	const collection = COLLECTION_OF[row.kind as keyof typeof COLLECTION_OF] as CollectionSlug;
	const from = new Date(Date.parse(row.intentAt) - 2000).toISOString();
	const to = new Date(Date.parse(row.intentAt) + 60_000).toISOString();
	const { docs } = await payload.db.find<{ id: string }>({
		collection,
		where: {
			and: [{ createdAt: { greater_than_equal: from } }, { createdAt: { less_than_equal: to } }],
		},
		limit: 0,
		pagination: false,
		req: {},
	});
	const rows: Row[] = [];
	for (const { id: documentId } of docs) {
		const { kind, intentAt } = row;
		const made = await payload.db.create({
			collection: 'changes',
			data: { kind, documentId, intentAt, state: 'confirmed' },
			req: {},
		});
		rows.push({ ...row, id: String(made['id']), documentId });
	}
	const where: Where = { id: { equals: row.id } };
	await payload.db.deleteMany({ collection: 'changes', where, req: {} });
	return rows;
}
