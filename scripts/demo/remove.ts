import { confirmChange, recordIntent } from '@haidang/cms/outbox/record';
import { createLocalReq, type Payload } from 'payload';

import { pruneGlobals } from './seed/prune-globals.ts';
import { DEMO_COLLECTIONS, DEMO_WHERE } from './seed/records.ts';
import { usedElsewhere } from './seed/used-elsewhere.ts';

export type Removal = {
	/** How many documents went. */
	removed: number;
	/** How many stayed, as ordinary content, because real content uses them. */
	kept: number;
};

/**
 * Deletes the demonstration for good, files included: every document that carries its mark, and the
 * mark of the site. Everything else stays, and so does what real content refers to.
 */
export async function removeDemo(payload: Payload): Promise<Removal> {
	const used = await usedElsewhere(payload);
	let kept = 0;
	for (const [collection, ids] of used) {
		for (const id of ids)
			await payload.update({ collection, id, data: { isDemo: false }, depth: 0 });
		kept += ids.length;
	}
	const gone = new Map<string, string[]>();
	for (const collection of DEMO_COLLECTIONS) {
		const { docs } = await payload.find({
			collection,
			where: DEMO_WHERE,
			// What is filed below something was made after it, and must go before it.
			sort: ['-createdAt', '-id'],
			trash: true,
			depth: 0,
			pagination: false,
		});
		gone.set(
			collection,
			docs.map(({ id }) => id),
		);
	}
	const ids = new Set([...gone.values()].flat());
	// First, so that at no time a menu leads to what is gone.
	await pruneGlobals(payload, ids);
	await removeRedirects(payload, ids);
	for (const collection of DEMO_COLLECTIONS) {
		for (const id of gone.get(collection) ?? [])
			await payload.delete({ collection, id, trash: true, depth: 0 });
	}
	await forgetTombstones(payload, gone.get('articles') ?? []);
	return { removed: ids.size, kept };
}

/** Redirects that the CMS made when a demonstration document got a new address. */
async function removeRedirects(payload: Payload, gone: ReadonlySet<string>): Promise<void> {
	const { docs } = await payload.find({ collection: 'redirects', depth: 0, pagination: false });
	for (const { id, target, isDemo } of docs) {
		const leadsTo = target.doc?.value;
		if (isDemo || typeof leadsTo !== 'string' || !gone.has(leadsTo)) continue;
		await payload.delete({ collection: 'redirects', id, depth: 0 });
	}
}

/** A demonstration leaves no “this article was taken down” pages; the site is told once more. */
async function forgetTombstones(payload: Payload, articles: readonly string[]): Promise<void> {
	const req = await createLocalReq({}, payload);
	for (const id of articles) {
		const intent = await recordIntent(req, 'article', id);
		await payload.db.deleteMany({
			collection: 'tombstones',
			where: { articleId: { equals: id } },
			req: {},
		});
		await confirmChange(req, 'article', id, intent);
	}
}
