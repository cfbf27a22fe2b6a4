import type { PreviewKind } from '@haidang/shared/feed/preview';
import type { PayloadRequest, Where } from 'payload';

import { isPossibleId } from '../database.ts';
import type { MainRow } from '../outbox/is-public-change.ts';
import { collectionOf } from './collections.ts';

/** The newest version of a document, when the request's user may read it and it is not in the trash. */
export async function readDraft(
	req: PayloadRequest,
	kind: PreviewKind,
	id: string,
): Promise<MainRow | undefined> {
	const { payload, user } = req;
	if (!user || !isPossibleId(payload, id)) return undefined;
	const row = await payload
		.findByID({
			...{ collection: collectionOf(kind), id, draft: true, depth: 0 },
			...{ overrideAccess: false, user, disableErrors: true },
		})
		// Refused as a whole, rather than for this document.
		.catch((error: unknown) => {
			if ((error as { status?: number }).status === 403) return null;
			throw error;
		});
	return (row as MainRow | null) ?? undefined;
}

/** Whether the request's user may change a document, and so may show it to someone outside. */
export async function mayShare(
	req: PayloadRequest,
	kind: PreviewKind,
	id: string,
): Promise<boolean> {
	const { payload } = req;
	const collection = collectionOf(kind);
	const rule = payload.collections[collection].config.access.update;
	const allowed: boolean | Where = await rule({ req, id });
	if (typeof allowed === 'boolean') return allowed;
	const where = { and: [{ id: { equals: id } }, allowed] };
	return (await payload.db.findOne({ collection, where, req: {} })) !== null;
}
