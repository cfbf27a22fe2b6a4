import type { Payload, PayloadRequest, Where } from 'payload';

/** A planned act as the database holds it. */
export type ScheduleRow = {
	id: string;
	article: string;
	title: string;
	action: 'publish' | 'unpublish';
	/** UTC, whole minutes. */
	at: string;
	state: 'planned' | 'running' | 'done' | 'failed' | 'cancelled';
	by?: string | null;
	byName?: string | null;
	reason?: string | null;
	passesTwoPersonRule?: boolean | null;
	problem?: string | null;
	token?: string | null;
	claimedAt?: string | null;
};

/** Changes one row if `and` holds, atomically; `false` when somebody else was first. */
export async function changeRow(
	payload: Payload,
	and: Where[],
	data: Partial<ScheduleRow> & { doneAt?: string },
	req: Partial<PayloadRequest> = {},
): Promise<boolean> {
	const changed: unknown = await payload.db.updateOne({
		collection: 'schedules',
		where: { and },
		data,
		options: { atomic: true },
		req,
	});
	return changed !== null && changed !== undefined;
}
