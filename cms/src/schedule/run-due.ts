import { randomUUID } from 'node:crypto';

import type { Payload, Where } from 'payload';

import { isWriteConflict } from '../database/retry-write-conflict.ts';
import { fail } from './fail.ts';
import { fire, LostClaim } from './fire.ts';
import { changeRow, type ScheduleRow } from './rows.ts';

/** A runner that has been at one row for longer than this, in milliseconds, is taken for dead. */
export const CLAIM_MS = 60_000;
const BATCH = 20;

/**
 * Does all that is due, in order of time: also what became due while nobody ran, and what a runner
 * that died left half done. Safe in any number of processes at once: each row is claimed by
 * compare-and-set, and a claim is checked again in the transaction that does the work.
 *
 * @returns how many rows this call brought to an end
 */
export async function runDue(
	payload: Payload,
	isStopped: () => boolean = () => false,
): Promise<number> {
	let ended = 0;
	for (;;) {
		const rows = await findDue(payload);
		let claimed = 0;
		for (const row of rows) {
			if (isStopped()) return ended;
			const token = await claim(payload, row);
			if (token === undefined) continue;
			claimed += 1;
			if (await runOne(payload, { ...row, token })) ended += 1;
		}
		if (rows.length < BATCH || claimed === 0) return ended;
	}
}

async function findDue(payload: Payload): Promise<ScheduleRow[]> {
	const now = Date.now();
	const where: Where = {
		or: [
			{
				and: [
					{ state: { equals: 'planned' } },
					{ at: { less_than_equal: new Date(now).toISOString() } },
				],
			},
			{
				and: [
					{ state: { equals: 'running' } },
					{ claimedAt: { less_than: new Date(now - CLAIM_MS).toISOString() } },
				],
			},
		],
	};
	const { docs } = await payload.db.find<ScheduleRow>({
		collection: 'schedules',
		where,
		sort: 'at',
		limit: BATCH,
		pagination: false,
		req: {},
	});
	return docs;
}

/** This process's token for the row; `undefined` when another process has it. */
async function claim(payload: Payload, row: ScheduleRow): Promise<string | undefined> {
	const token = randomUUID();
	const and: Where[] = [
		{ id: { equals: row.id } },
		{ state: { equals: row.state } },
		...(row.state === 'running' ? [{ token: { equals: row.token } }] : []),
	];
	const data = { state: 'running' as const, token, claimedAt: new Date().toISOString() };
	return (await changeRow(payload, and, data)) ? token : undefined;
}

async function runOne(payload: Payload, row: ScheduleRow & { token: string }): Promise<boolean> {
	try {
		await fire(payload, row);
		return true;
	} catch (error) {
		if (error instanceof LostClaim) return false;
		if (isWriteConflict(error)) {
			// Somebody saves the article in this very moment: let it be picked up again at once.
			const mine: Where[] = [{ id: { equals: row.id } }, { token: { equals: row.token } }];
			await changeRow(payload, mine, { state: 'planned' });
			return false;
		}
		await fail(payload, row, error);
		return true;
	}
}
