import type { LinkableKind } from '@haidang/shared/content/reference';
import { pathOf } from '@haidang/shared/paths';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';

import { COLLECTION_OF_KIND } from '../collections/kinds.ts';
import { findMainRow, rememberedMainRow, type MainRow } from './main-row.ts';

/**
 * Keeps old addresses working. A document that was public and now has another slug leaves a redirect;
 * redirects lead to documents, so they never chain. An address that is live again needs none.
 */
export const keepRedirects =
	(kind: LinkableKind): CollectionAfterChangeHook =>
	async ({ collection, context, doc, req }) => {
		const before = rememberedMainRow(context, collection.slug, doc.id);
		const now = await findMainRow(req, collection.slug, String(doc.id));
		if (!now?.slug) return doc;
		if (isLive(now) && !(isLive(before) && before?.slug === now.slug)) {
			await removeRedirect(req, pathOf(kind, now.slug));
		}
		if (wasPublic(before) && before?.slug && before.slug !== now.slug) {
			await addRedirect(req, pathOf(kind, before.slug), kind, now.id);
		}
		return doc;
	};

const isLive = (row: MainRow | undefined): boolean =>
	row !== undefined && (row._status ?? 'published') === 'published' && !row.deletedAt;

/** What has drafts was public once it was published; everything else always was. */
const wasPublic = (row: MainRow | undefined): boolean =>
	row !== undefined && (row._status === undefined || Boolean(row.firstPublishedAt));

async function removeRedirect(req: PayloadRequest, from: string): Promise<void> {
	await req.payload.delete({
		collection: 'redirects',
		where: { from: { equals: from } },
		depth: 0,
		req,
	});
}

async function addRedirect(
	req: PayloadRequest,
	from: string,
	kind: LinkableKind,
	id: string,
): Promise<void> {
	await removeRedirect(req, from);
	await req.payload.create({
		collection: 'redirects',
		data: {
			from,
			target: { linkType: 'internal', doc: { relationTo: COLLECTION_OF_KIND[kind], value: id } },
		},
		depth: 0,
		req,
	});
}
