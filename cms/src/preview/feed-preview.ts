import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import {
	PREVIEW_HEADER,
	previewKindSchema,
	type Preview,
	type PreviewKind,
} from '@haidang/shared/feed/preview';
import type { Endpoint, PayloadRequest } from 'payload';

import { publicFiles, type PublicFile } from '../collections/media/public-files.ts';
import { mediaFolder } from '../collections/media/storage.ts';
import { isPossibleId } from '../database.ts';
import { env } from '../env.ts';
import { refusal } from '../feed/authorise.ts';
import type { Media, PreviewLink } from '../payload-types.ts';
import { checkToken, type Opened } from './check-token.ts';
import { draftOf } from './draft.ts';

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** `GET /api/feed/preview/:kind/:id`: a draft, for the publisher with a token that opens it. */
export const previewEndpoint: Endpoint = {
	path: '/feed/preview/:kind/:id',
	method: 'get',
	handler: async (req) => {
		const opened = await open(req);
		if (opened instanceof Response) return opened;
		const { kind, id, draft, until, link } = opened;
		if (link) await countOpening(req, link);
		const preview: Preview = {
			...{ kind, id, expiresAt: until, isReviewer: link !== undefined },
			...(await draftOf(req.payload, kind, draft)),
		};
		return Response.json(preview, { headers: HEADERS });
	},
};

/** `GET /api/feed/preview/:kind/:id/files/:name`: a file that this draft's page shows. */
export const previewFileEndpoint: Endpoint = {
	path: '/feed/preview/:kind/:id/files/:name',
	method: 'get',
	handler: async (req) => {
		const opened = await open(req);
		if (opened instanceof Response) return opened;
		const { kind, draft } = opened;
		const { documents } = await draftOf(req.payload, kind, draft);
		const ids = documents.flatMap((each) => (each.kind === 'media' ? [each.id] : []));
		const name = decodeURIComponent(String(req.routeParams?.['name'] ?? ''));
		const file = await findFile(req, ids, name);
		const path = file && join(mediaFolder(env.HAIDANG_DATA), file.storedFilename);
		const size = path && (await stat(path).catch(() => undefined))?.size;
		if (!path || size === undefined)
			return Response.json({ message: 'No such file.' }, { status: 404, headers: HEADERS });
		return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
			headers: { ...HEADERS, 'content-type': file.mimeType, 'content-length': String(size) },
		});
	},
};

type Open = Opened & { kind: PreviewKind; id: string };

/** Two locks: the publisher's own key, and a token for just this document. */
async function open(req: PayloadRequest): Promise<Open | Response> {
	const refused = await refusal(req, 'preview');
	if (refused) return refused;
	const kind = previewKindSchema.safeParse(req.routeParams?.['kind']);
	const id = String(req.routeParams?.['id']);
	const token = req.headers.get(PREVIEW_HEADER) ?? '';
	const checked = kind.success
		? await checkToken(req, token, { kind: kind.data, id })
		: ({ refused: 'unknown' } as const);
	if ('refused' in checked) return Response.json(checked, { status: 403, headers: HEADERS });
	return { ...checked, kind: kind.data as PreviewKind, id };
}

async function findFile(
	{ payload }: PayloadRequest,
	ids: readonly string[],
	name: string,
): Promise<PublicFile | undefined> {
	const { docs } = await payload.db.find<Media>({
		collection: 'media',
		where: { id: { in: ids.filter((id) => isPossibleId(payload, id)) } },
		...{ limit: 0, pagination: false, req: {} },
	});
	return docs.flatMap((media) => publicFiles(media)).find(({ publicName }) => publicName === name);
}

/** Counts in the database, so that two openings at once are two. */
async function countOpening({ payload }: PayloadRequest, { id }: PreviewLink): Promise<void> {
	await payload.db.updateOne({
		collection: 'preview-links',
		id,
		data: { opens: { $inc: 1 }, lastOpenedAt: new Date().toISOString() },
		req: {},
	});
}
