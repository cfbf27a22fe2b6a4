import type { Payload } from 'payload';

/** The newest stamped number; 0 before the first change. */
export async function headOf(payload: Payload): Promise<number> {
	const { docs } = await payload.db.find<{ id: string; seq?: number }>({
		collection: 'changes',
		where: { state: { equals: 'stamped' } },
		sort: '-seq',
		limit: 1,
		pagination: false,
		req: {},
	});
	return docs[0]?.seq ?? 0;
}
