import type { Payload } from 'payload';

const PAGE = 500;

type Row = { id: string; seq: number; kind: string; documentId: string };

/**
 * Deletes changes that a later one of the same document has made superfluous, once that later one is
 * older than `before`; rows that aged before `since` were looked at then. A document's newest change
 * stays for ever, so a reader finds all that changed after its cursor, however long it was away, and
 * the numbering never goes back. Returns how many rows went.
 */
export async function compactChanges(
	payload: Payload,
	{ since, before }: { since: string; before: string },
): Promise<number> {
	let deleted = 0;
	for (let after = 0; ;) {
		const aged = await find(payload, [
			{ stampedAt: { greater_than_equal: since } },
			{ stampedAt: { less_than: before } },
			{ seq: { greater_than: after } },
		]);
		const last = aged.at(-1);
		if (!last) return deleted;
		deleted += await deleteEarlier(payload, aged);
		after = last.seq;
	}
}

async function deleteEarlier(payload: Payload, aged: readonly Row[]): Promise<number> {
	const newest = new Map(aged.map((row) => [keyOf(row), row.seq]));
	const documentIds = [...new Set(aged.map(({ documentId }) => documentId))];
	let deleted = 0;
	for (let after = 0; ;) {
		const rows = await find(payload, [
			{ documentId: { in: documentIds } },
			{ seq: { greater_than: after } },
			{ seq: { less_than: aged.at(-1)?.seq ?? 0 } },
		]);
		const last = rows.at(-1);
		if (!last) return deleted;
		const ids = rows.filter((row) => row.seq < (newest.get(keyOf(row)) ?? 0)).map(({ id }) => id);
		if (ids.length > 0) {
			await payload.db.deleteMany({ collection: 'changes', where: { id: { in: ids } }, req: {} });
		}
		deleted += ids.length;
		after = last.seq;
	}
}

async function find(payload: Payload, and: object[]): Promise<Row[]> {
	const { docs } = await payload.db.find<Row>({
		collection: 'changes',
		where: { and: [{ state: { equals: 'stamped' } }, ...and] as never },
		sort: 'seq',
		limit: PAGE,
		pagination: false,
		req: {},
	});
	return docs;
}

const keyOf = ({ kind, documentId }: Row) => `${kind}:${documentId}`;
