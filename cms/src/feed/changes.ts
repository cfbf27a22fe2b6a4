import type { Kind } from '@haidang/shared/content/document';
import type { Changes } from '@haidang/shared/feed/schemas';
import type { Endpoint, Payload } from 'payload';
import { z } from 'zod';

import { headOf } from '../outbox/head.ts';
import { refusal } from './authorise.ts';
import { noteFaults } from './faults.ts';
import { toItems } from './items.ts';
import { load, type Loaded } from './load.ts';
import { withMedia } from './media-along.ts';

const querySchema = z.object({
	after: z.coerce.number().int().nonnegative().default(0),
	limit: z.coerce.number().int().min(1).max(1000).default(500),
});

/**
 * `GET /api/feed/changes?after=<seq>&limit=500`: each document that changed since, once, as it is
 * now. With `if-none-match` from an earlier answer it says 304 as long as there is nothing new.
 */
export const changesEndpoint: Endpoint = {
	path: '/feed/changes',
	method: 'get',
	handler: async (req) => {
		const refused = await refusal(req, 'feed');
		if (refused) return refused;
		const query = querySchema.safeParse(Object.fromEntries(new URL(req.url ?? '').searchParams));
		if (!query.success) return Response.json({ message: 'Bad query.' }, { status: 400 });
		const changes = await changesAfter(req.payload, query.data);
		const etag = `"${String(query.data.after)}-${String(changes.cursor)}"`;
		const headers = { etag, 'cache-control': 'no-store' };
		const isNothingNew = changes.items.length === 0 && changes.cursor === query.data.after;
		if (isNothingNew && req.headers.get('if-none-match') === etag) {
			return new Response(null, { status: 304, headers });
		}
		return Response.json(changes, { headers });
	},
};

type Row = { id: string; seq: number; kind: Kind; documentId: string; intentAt: string };

async function changesAfter(
	payload: Payload,
	{ after, limit }: z.output<typeof querySchema>,
): Promise<Changes> {
	const { docs: rows } = await payload.db.find<Row>({
		collection: 'changes',
		where: { and: [{ state: { equals: 'stamped' } }, { seq: { greater_than: after } }] },
		sort: 'seq',
		limit,
		pagination: false,
		req: {},
	});
	const last = rows.at(-1);
	if (!last) {
		// A cursor from the future: the database was restored from a backup, and the caller must see it.
		const cursor = after === 0 ? 0 : Math.min(after, await headOf(payload));
		return { items: [], cursor, more: false, since: null };
	}
	const loaded = await withMedia(payload, await loadAll(payload, rows));
	await noteFaults(payload, loaded);
	const since = rows.map(({ intentAt }) => intentAt).sort()[0] ?? null;
	return { items: toItems(loaded), cursor: last.seq, more: rows.length === limit, since };
}

/** Each document once, in the order in which they last changed. */
async function loadAll(payload: Payload, rows: readonly Row[]): Promise<Loaded[]> {
	const idsByKind = new Map<Kind, Set<string>>();
	for (const { kind, documentId } of rows) {
		const ids = idsByKind.get(kind) ?? new Set<string>();
		idsByKind.set(kind, ids.add(documentId));
	}
	const loaded: Loaded[] = [];
	for (const [kind, ids] of idsByKind) loaded.push(...(await load(payload, kind, [...ids])));
	return loaded;
}
