import type { Payload } from 'payload';

import { isPossibleId } from '../database.ts';
import type { Media } from '../payload-types.ts';
import { load, type Loaded } from './load.ts';

/** SQLite takes so many values in one statement. */
const BATCH = 250;

/**
 * Adds the pictures and files that public documents name. A picture becomes public together with the
 * first document that shows it, and not when it is uploaded: until then its caption and its bytes
 * belong to a draft. They travel in the same answer, so no reader of the feed sees one without the other.
 */
export async function withMedia(payload: Payload, loaded: readonly Loaded[]): Promise<Loaded[]> {
	const named = namedIn(loaded).filter((id) => isPossibleId(payload, id));
	const ids: string[] = [];
	for (let start = 0; start < named.length; start += BATCH) {
		const { docs } = await payload.db.find<Pick<Media, 'id' | 'usedSince'>>({
			collection: 'media',
			where: { id: { in: named.slice(start, start + BATCH) } },
			select: { usedSince: true },
			...{ limit: 0, pagination: false, req: {} },
		});
		await markUsed(
			payload,
			docs.flatMap(({ id, usedSince }) => (usedSince ? [] : [id])),
		);
		ids.push(...docs.map(({ id }) => id));
	}
	if (ids.length === 0) return [...loaded];
	const along = new Set(ids);
	const rest = loaded.filter(({ kind, id }) => kind !== 'media' || !along.has(id));
	return [...(await load(payload, 'media', ids)), ...rest];
}

/** Every text of a public document that could be the id of another one; few of them are pictures. */
function namedIn(loaded: readonly Loaded[]): string[] {
	const found = new Set<string>();
	const walk = (value: unknown): void => {
		if (typeof value === 'string') {
			if (value.length >= 24 && value.length <= 36) found.add(value);
		} else if (typeof value === 'object' && value !== null) {
			for (const each of Object.values(value)) walk(each);
		}
	};
	for (const { kind, published } of loaded)
		if (kind !== 'media' && published.state === 'public') walk(published.doc);
	return [...found];
}

/** Safe to repeat, and in several processes at once. */
async function markUsed(payload: Payload, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await payload.db.updateMany({
		collection: 'media',
		where: { id: { in: ids } },
		data: { usedSince: new Date().toISOString() },
		returning: false,
		req: {},
	});
}
