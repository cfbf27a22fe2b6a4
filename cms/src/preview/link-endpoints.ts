import { previewKindSchema, previewPath, type PreviewKind } from '@haidang/shared/feed/preview';
import type { Endpoint, PayloadRequest } from 'payload';

import { recordAudit } from '../audit/record-audit.ts';
import { env } from '../env.ts';
import { text as textOf } from '../feed/values.ts';
import type { PreviewLink } from '../payload-types.ts';
import { collectionOf } from './collections.ts';
import { hashLinkToken, LINK_MS, newLinkToken } from './link-token.ts';
import { mayShare, readDraft } from './rights.ts';
import { text } from './text.ts';

/** One link as the document's edit view lists it. */
export type ListedLink = Pick<PreviewLink, 'id' | 'note' | 'createdByName' | 'createdAt'> & {
	expiresAt: string;
	revokedAt: string | null;
	revokedByName: string | null;
	lastOpenedAt: string | null;
	opens: number;
};

const NOTE_LENGTH = 200;
/** More links than anybody keeps an eye on. */
const MOST_LINKS = 50;

const answer = (status: number, body: object): Response =>
	Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

const refused = (): Response =>
	answer(403, { message: 'Chỉ người được sửa bài này mới dùng được liên kết cho người duyệt.' });

/** `GET /api/preview-links/for/:kind/:id`: the links of a document, newest first. */
const list: Endpoint = {
	path: '/for/:kind/:id',
	method: 'get',
	handler: async (req) => {
		const target = await targetOf(req);
		if (!target) return refused();
		const { docs } = await req.payload.find({
			collection: 'preview-links',
			where: { and: [{ kind: { equals: target.kind } }, { documentId: { equals: target.id } }] },
			sort: '-createdAt',
			limit: MOST_LINKS,
			depth: 0,
		});
		return answer(200, { links: docs.map(toListed) });
	},
};

/** `POST /api/preview-links/for/:kind/:id` `{ note }`: makes a link; its address is told this once. */
const create: Endpoint = {
	path: '/for/:kind/:id',
	method: 'post',
	handler: async (req) => {
		const target = await targetOf(req);
		if (!target) return refused();
		const { kind, id, title } = target;
		const note = noteOf(await req.json?.().catch(() => undefined));
		const token = newLinkToken();
		const person = req.user as { id: string; name?: string };
		const link = await req.payload.create({
			collection: 'preview-links',
			data: {
				...{ title, kind, documentId: id, note, tokenHash: hashLinkToken(token), opens: 0 },
				...{ createdBy: person.id, createdByName: person.name ?? null },
				expiresAt: new Date(Date.now() + LINK_MS).toISOString(),
			},
			depth: 0,
		});
		await recordAudit(req, {
			action: 'Tạo liên kết cho người duyệt',
			...{ collection: collectionOf(kind), documentId: id, title },
			...(note && { reason: `Gửi cho: ${note}` }),
		});
		const url = new URL(previewPath(kind, id, token), env.SITE_URL).href;
		return answer(201, { url, link: toListed(link) });
	},
};

/** `POST /api/preview-links/:id/revoke`: the link is refused from now on. */
const revoke: Endpoint = {
	path: '/:id/revoke',
	method: 'post',
	handler: async (req) => {
		const link = await req.payload
			.findByID({
				...{ collection: 'preview-links', id: String(req.routeParams?.['id']), depth: 0 },
				disableErrors: true,
			})
			.catch(() => null);
		if (!link) return answer(404, { message: 'Không có liên kết này.' });
		const kind = link.kind as PreviewKind;
		if (!(await mayShare(req, kind, link.documentId))) return refused();
		if (link.revokedAt) return answer(200, { link: toListed(link) });
		const revoked = await req.payload.update({
			collection: 'preview-links',
			id: link.id,
			data: {
				revokedAt: new Date().toISOString(),
				revokedByName: (req.user as { name?: string }).name ?? null,
			},
			depth: 0,
		});
		await recordAudit(req, {
			action: 'Thu hồi liên kết cho người duyệt',
			...{ collection: collectionOf(kind), documentId: link.documentId, title: link.title },
			...(link.note && { reason: `Gửi cho: ${link.note}` }),
		});
		return answer(200, { link: toListed(revoked) });
	},
};

export const linkEndpoints: Endpoint[] = [list, create, revoke];

type Target = { kind: PreviewKind; id: string; title: string };

/** The document that the address names, when the request's user may show it to others. */
async function targetOf(req: PayloadRequest): Promise<Target | undefined> {
	const kind = previewKindSchema.safeParse(req.routeParams?.['kind']);
	const id = String(req.routeParams?.['id']);
	if (!kind.success || !req.user) return undefined;
	const draft = await readDraft(req, kind.data, id);
	if (!draft || !(await mayShare(req, kind.data, id))) return undefined;
	return { kind: kind.data, id, title: textOf(draft['title'] as string | null) ?? text.untitled };
}

function noteOf(body: unknown): string | null {
	const { note } = (body ?? {}) as { note?: unknown };
	return typeof note === 'string' && note.trim() ? note.trim().slice(0, NOTE_LENGTH) : null;
}

const toListed = (link: PreviewLink): ListedLink => ({
	id: link.id,
	note: link.note ?? null,
	createdByName: link.createdByName ?? null,
	createdAt: link.createdAt,
	expiresAt: link.expiresAt ?? '',
	revokedAt: link.revokedAt ?? null,
	revokedByName: link.revokedByName ?? null,
	lastOpenedAt: link.lastOpenedAt ?? null,
	opens: link.opens ?? 0,
});
