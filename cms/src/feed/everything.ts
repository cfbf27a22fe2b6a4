import type { Payload } from 'payload';
import { z } from 'zod';

import { COLLECTION_KINDS, COLLECTION_OF, GLOBAL_KINDS } from './kinds.ts';
import { findRows, loadGlobal, toLoaded, type Loaded } from './load.ts';
import { tombstone } from './tombstones.ts';

/** Where a walk through everything stands: which stage, and the last id it has passed. */
export const positionSchema = z.object({
	stage: z.number().int().nonnegative(),
	after: z.string().nullable(),
});
export type Position = z.infer<typeof positionSchema>;

export const START: Position = { stage: 0, after: null };
const PAGE = 500;

/** Small kinds first, so that what articles point at is there before them. */
const STAGES = [
	'globals',
	...COLLECTION_KINDS.filter((kind) => kind !== 'article'),
	'article',
	'deleted-articles',
] as const;

/** One portion of everything there is, and where to go on; `null` at the end. */
export async function portion(
	payload: Payload,
	{ stage, after }: Position,
): Promise<{ loaded: Loaded[]; next: Position | null }> {
	const name = STAGES[stage];
	const following = stage + 1 < STAGES.length ? { stage: stage + 1, after: null } : null;
	if (name === undefined) return { loaded: [], next: null };
	if (name === 'globals') {
		const loaded: Loaded[] = [];
		for (const kind of GLOBAL_KINDS) loaded.push(await loadGlobal(payload, kind));
		return { loaded, next: following };
	}
	if (name === 'deleted-articles') {
		return { loaded: await deletedArticles(payload), next: following };
	}
	const rows = await findRows(payload, name, after ? { id: { greater_than: after } } : {}, PAGE);
	const byId = new Map(rows.map((row) => [String(row['id']), row]));
	const loaded = await toLoaded(payload, name, [...byId.keys()], byId);
	const last = rows.length === PAGE ? String(rows.at(-1)?.['id']) : null;
	return { loaded, next: last === null ? following : { stage, after: last } };
}

/** Articles that were public once and are deleted for good have no row, only a tombstone. */
async function deletedArticles(payload: Payload): Promise<Loaded[]> {
	type Row = Parameters<typeof tombstone>[2] & { articleId: string };
	const { docs } = await payload.db.find<Row & { id: string }>({
		collection: 'tombstones',
		limit: 0,
		pagination: false,
		req: {},
	});
	const { docs: articles } = await payload.db.find<{ id: string }>({
		collection: COLLECTION_OF.article,
		select: { title: true },
		where: { firstPublishedAt: { exists: true } },
		limit: 0,
		pagination: false,
		req: {},
	});
	const alive = new Set(docs.length > 0 ? articles.map(({ id }) => id) : []);
	return docs
		.filter(({ articleId }) => !alive.has(articleId))
		.map((row) => ({
			kind: 'tombstone' as const,
			id: row.articleId,
			published: tombstone(row.articleId, undefined, row),
		}));
}
