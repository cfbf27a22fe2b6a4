import type { Kind } from '@haidang/shared/content/document';
import type { PayloadRequest, Where } from 'payload';

import { hasTransactions } from '../database.ts';
import { wakeBackground } from './wake.ts';

/** An intent in the outbox: its row, or `null` where the transaction makes one unnecessary. */
export type Intent = string | null;

/**
 * Announces a write that may change what is public. With transactions the row is written after the
 * change, in the same transaction; without, an intent goes in first, so that a crash in between
 * leaves a trace: unconfirmed, it counts after five seconds.
 */
export async function recordIntent(
	req: PayloadRequest,
	kind: Kind,
	documentId: string | undefined,
): Promise<Intent> {
	if (await isTransactional(req)) return null;
	const row = await req.payload.db.create({
		collection: 'changes',
		data: { kind, documentId, state: 'pending', intentAt: new Date().toISOString() },
		req: {},
	});
	return String(row['id']);
}

/** Confirms an intent, or writes the row if there was none, and wakes the dispatcher. */
export async function confirmChange(
	req: PayloadRequest,
	kind: Kind,
	documentId: string,
	intent: Intent,
): Promise<void> {
	const { payload } = req;
	if (intent) {
		// A dispatcher may have stamped it meanwhile, after five slow seconds: then a second row is due.
		const confirmed = await payload.db.updateOne({
			collection: 'changes',
			where: { and: [{ id: { equals: intent } }, { state: { equals: 'pending' } }] },
			data: { documentId, state: 'confirmed' },
			options: { atomic: true },
			req: {},
		});
		if (confirmed) return wakeBackground(payload);
	}
	await payload.db.create({
		collection: 'changes',
		data: { kind, documentId, state: 'confirmed', intentAt: new Date().toISOString() },
		req: (await isTransactional(req)) ? req : {},
	});
	wakeBackground(payload);
}

/** Nothing public changed after all. */
export async function withdrawIntent(req: PayloadRequest, intent: Intent): Promise<void> {
	if (!intent) return;
	const where: Where = { and: [{ id: { equals: intent } }, { state: { equals: 'pending' } }] };
	await req.payload.db.deleteMany({ collection: 'changes', where, req: {} });
}

/** `req.transactionID` is a promise, and truthy even where there are no transactions. */
const isTransactional = async (req: PayloadRequest): Promise<boolean> =>
	hasTransactions(req.payload) && Boolean(await req.transactionID);
