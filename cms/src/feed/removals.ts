import type { Kind } from '@haidang/shared/content/document';
import type { Removals } from '@haidang/shared/feed/schemas';
import type { Endpoint, Payload } from 'payload';
import { z } from 'zod';

import { isPossibleId } from '../database.ts';
import { isLive, type MainRow } from '../outbox/is-public-change.ts';
import { refusal } from './authorise.ts';
import { toItems } from './items.ts';
import { COLLECTION_OF, isCollectionKind, type CollectionKind } from './kinds.ts';
import { load, type Loaded } from './load.ts';

const querySchema = z.object({ after: z.coerce.number().int().nonnegative().default(0) });

/** Changes that are looked at; who is further behind reads them in their turn. */
const MOST = 5000;
/** SQLite takes so many values in one statement. */
const BATCH = 250;

/**
 * `GET /api/feed/removals?after=<seq>`: of what changed since, only what is not public any more, with the
 * tombstones it left. Quick however much else changed, so that a takedown need not wait for it.
 */
export const removalsEndpoint: Endpoint = {
	path: '/feed/removals',
	method: 'get',
	handler: async (req) => {
		const refused = await refusal(req, 'feed');
		if (refused) return refused;
		const query = querySchema.safeParse(Object.fromEntries(new URL(req.url ?? '').searchParams));
		if (!query.success) return Response.json({ message: 'Bad query.' }, { status: 400 });
		const removals = await removalsAfter(req.payload, query.data.after);
		return Response.json(removals, { headers: { 'cache-control': 'no-store' } });
	},
};

async function removalsAfter(payload: Payload, after: number): Promise<Removals> {
	const { docs: rows } = await payload.db.find<Row>({
		collection: 'changes',
		where: { and: [{ state: { equals: 'stamped' } }, { seq: { greater_than: after } }] },
		sort: '-seq',
		limit: MOST,
		pagination: false,
		select: { seq: true, kind: true, documentId: true },
		req: {},
	});
	const idsByKind = new Map<CollectionKind, Set<string>>();
	for (const { kind, documentId } of rows) {
		if (!isCollectionKind(kind)) continue;
		idsByKind.set(kind, (idsByKind.get(kind) ?? new Set()).add(documentId));
	}
	const loaded: Loaded[] = [];
	for (const [kind, ids] of idsByKind) {
		const gone = await withoutLive(payload, kind, [...ids]);
		if (gone.length > 0) loaded.push(...(await load(payload, kind, gone)));
	}
	// Between the two looks something may have come back; that is no removal, and `changes` tells it.
	const items = toItems(loaded).filter(
		({ kind, doc }) => (doc === null) !== (kind === 'tombstone'),
	);
	return { items, cursor: rows[0]?.seq ?? after };
}

type Row = { id: string; seq: number; kind: Kind; documentId: string };

/** Those of a kind's documents that the public may not see now. */
async function withoutLive(
	payload: Payload,
	kind: CollectionKind,
	ids: readonly string[],
): Promise<string[]> {
	const live = new Set<string>();
	for (let start = 0; start < ids.length; start += BATCH) {
		const batch = ids.slice(start, start + BATCH).filter((id) => isPossibleId(payload, id));
		const { docs } = await payload.db.find<MainRow & { id: string }>({
			collection: COLLECTION_OF[kind],
			where: { id: { in: batch } },
			limit: 0,
			pagination: false,
			select: { _status: true, deletedAt: true },
			req: {},
		});
		for (const row of docs) if (isLive(row)) live.add(row.id);
	}
	return ids.filter((id) => !live.has(id));
}
