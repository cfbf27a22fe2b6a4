import { pathOf } from '@haidang/shared/paths';
import type { CollectionBeforeDeleteHook } from 'payload';

import { LINKABLE_COLLECTIONS } from '../collections/kinds.ts';
import { pointsAt } from '../database/relations.ts';
import { findMainRow } from './main-row.ts';

/**
 * What becomes of redirects when their target is deleted for good. The old addresses of an article
 * that was public lead on to the note which says that it was taken down; all others have nothing
 * left to lead to and go with their target.
 */
export const keepAddresses: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
	const { payload } = req;
	const slug = LINKABLE_COLLECTIONS.find((linkable) => linkable === collection.slug);
	if (!slug) return;
	const isPolymorphic = true;
	const { docs } = await payload.db.find<{ id: string }>({
		collection: 'redirects',
		where: pointsAt({ path: 'target.doc', isPolymorphic }, slug, String(id)),
		limit: 0,
		pagination: false,
		select: { from: true },
		req,
	});
	if (docs.length === 0) return;
	const row = await findMainRow(req, slug, String(id));
	const isRemembered = slug === 'articles' && row?.firstPublishedAt && row.slug;
	for (const redirect of docs) {
		const common = { collection: 'redirects', id: redirect.id, depth: 0, req } as const;
		if (!isRemembered) {
			await payload.delete(common);
			continue;
		}
		const target = {
			linkType: 'custom' as const,
			doc: null,
			url: pathOf('article', row.slug ?? ''),
		};
		await payload.update({ ...common, data: { target } });
	}
};
