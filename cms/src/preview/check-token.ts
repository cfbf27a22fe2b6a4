import type { PreviewKind, PreviewRefusal } from '@haidang/shared/feed/preview';
import type { PayloadRequest } from 'payload';

import { isPossibleId } from '../database.ts';
import { env } from '../env.ts';
import type { MainRow } from '../outbox/is-public-change.ts';
import type { PreviewLink } from '../payload-types.ts';
import { collectionOf } from './collections.ts';
import { hashLinkToken, isLinkToken } from './link-token.ts';
import { readDraft } from './rights.ts';
import { readToken } from './token.ts';

/** A token that opens a document now, with the draft as the person behind the token may read it. */
export type Opened = { draft: MainRow; until: string; link?: PreviewLink };
type Checked = Opened | { refused: PreviewRefusal };

/** Whom a token stands for, and until when. */
type Bearer = { user: string; until: number; link?: PreviewLink };

/**
 * Opens a document for a token, or says why not. Rights are asked anew each time: the token is worth no more
 * than the account that made it is worth now.
 */
export async function checkToken(
	req: PayloadRequest,
	token: string,
	{ kind, id }: { kind: PreviewKind; id: string },
): Promise<Checked> {
	const bearer = isLinkToken(token)
		? await bearerOfLink(req, token, { kind, id })
		: bearerOfToken(token, { kind, id });
	if ('refused' in bearer) return bearer;
	if (bearer.until <= Date.now()) return { refused: 'expired' };
	const { payload } = req;
	const user = isPossibleId(payload, bearer.user)
		? await payload.findByID({
				...{ collection: 'users', id: bearer.user, depth: 0, disableErrors: true },
			})
		: null;
	if (!user) return { refused: 'forbidden' };
	const asUser = { ...req, payload, user: { ...user, collection: 'users' } } as PayloadRequest;
	const draft = await readDraft(asUser, kind, id);
	if (!draft) return { refused: (await isThere(req, kind, id)) ? 'forbidden' : 'gone' };
	const { link } = bearer;
	return { draft, until: new Date(bearer.until).toISOString(), ...(link && { link }) };
}

function bearerOfToken(token: string, target: Target): Bearer | { refused: PreviewRefusal } {
	const claims = readToken(token, env.PAYLOAD_SECRET);
	if (claims?.kind !== target.kind || claims.id !== target.id) return { refused: 'unknown' };
	return { user: claims.user, until: claims.until };
}

async function bearerOfLink(
	{ payload }: PayloadRequest,
	token: string,
	{ kind, id }: Target,
): Promise<Bearer | { refused: PreviewRefusal }> {
	const link = await payload.db.findOne<PreviewLink>({
		collection: 'preview-links',
		where: { tokenHash: { equals: hashLinkToken(token) } },
		req: {},
	});
	if (link?.kind !== kind || link.documentId !== id) return { refused: 'unknown' };
	if (link.revokedAt) return { refused: 'revoked' };
	const { createdBy } = link;
	const user = typeof createdBy === 'object' ? (createdBy?.id ?? '') : (createdBy ?? '');
	return { user, until: Date.parse(link.expiresAt ?? '') || 0, link };
}

/** Whether the document still exists, outside the trash. */
async function isThere(req: PayloadRequest, kind: PreviewKind, id: string): Promise<boolean> {
	if (!isPossibleId(req.payload, id)) return false;
	const row = await req.payload.db.findOne<MainRow & { id: string }>({
		collection: collectionOf(kind),
		where: { id: { equals: id } },
		req: {},
	});
	return row !== null && !row['deletedAt'];
}

type Target = { kind: PreviewKind; id: string };
