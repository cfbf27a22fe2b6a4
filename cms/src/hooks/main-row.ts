import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';

/** A document as its main row holds it: what is public now, or its first draft. */
export type MainRow = {
	id: string;
	slug?: string | null;
	_status?: string | null;
	deletedAt?: string | null;
	firstPublishedAt?: string | null;
};

/**
 * Remembers the main row as it was before this write. Payload's `originalDoc` and `previousDoc` are
 * the latest *version*, which a pending draft may have changed already.
 */
export const readMainRow: CollectionBeforeChangeHook = async (args) => {
	const { collection, context, data, operation, originalDoc, req } = args;
	if (operation !== 'update') return data;
	const id = String(originalDoc?.id);
	context[keyOf(collection.slug, id)] = await findMainRow(req, collection.slug, id);
	return data;
};

/** What {@link readMainRow} remembered; `undefined` for a new document. */
export const rememberedMainRow = (
	context: Record<string, unknown>,
	collection: string,
	id: unknown,
): MainRow | undefined =>
	id === undefined ? undefined : (context[keyOf(collection, String(id))] as MainRow | undefined);

/** The main row as it is now. */
export async function findMainRow(
	req: PayloadRequest,
	collection: string,
	id: string,
): Promise<MainRow | undefined> {
	const row = await req.payload.db.findOne({
		collection: collection as CollectionSlug,
		where: { id: { equals: id } },
		req,
		select: { slug: true, _status: true, deletedAt: true, firstPublishedAt: true },
	});
	return (row ?? undefined) as MainRow | undefined;
}

const keyOf = (collection: string, id: string) => `mainRow:${collection}:${id}`;
