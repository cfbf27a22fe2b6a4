import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { mediaFileSchema } from '@haidang/shared/content/media';
import type { Endpoint, Payload } from 'payload';

import { publicFiles, type PublicFile } from '../collections/media/public-files.ts';
import { mediaFolder } from '../collections/media/storage.ts';
import { env } from '../env.ts';
import type { Media } from '../payload-types.ts';
import { refusal } from './authorise.ts';

/** The hash in a public name: eight hex digits before the width or the extension. */
const HASH = /-([0-9a-f]{8})(?:-\d+)?\.[a-z0-9]+$/;

/** `GET /api/feed/files/<public name>`: the bytes of a media file that a public document shows. */
export const filesEndpoint: Endpoint = {
	path: '/feed/files/:name',
	method: 'get',
	handler: async (req) => {
		const refused = await refusal(req, 'files');
		if (refused) return refused;
		const name = decodeURIComponent(String(req.routeParams?.['name'] ?? ''));
		const file = await findFile(req.payload, name);
		const path = file && join(mediaFolder(env.HAIDANG_DATA), file.storedFilename);
		const size = path && (await stat(path).catch(() => undefined))?.size;
		if (!path || size === undefined) {
			return Response.json({ message: 'No such file.' }, { status: 404 });
		}
		const body = Readable.toWeb(createReadStream(path)) as ReadableStream;
		return new Response(body, {
			headers: {
				'content-type': file.mimeType,
				'content-length': String(size),
				'cache-control': 'private, max-age=31536000, immutable',
				'x-content-type-options': 'nosniff',
			},
		});
	},
};

/** The stored file behind a public name. Only names that a media document has are ever opened. */
async function findFile(payload: Payload, name: string): Promise<PublicFile | undefined> {
	const hash = HASH.exec(name)?.[1];
	if (!hash || !mediaFileSchema.shape.name.safeParse(name).success) return undefined;
	const { docs } = await payload.db.find<Media>({
		collection: 'media',
		where: {
			and: [
				{ contentHash: { equals: hash } },
				{ deletedAt: { exists: false } },
				{ usedSince: { exists: true } },
			],
		},
		limit: 0,
		pagination: false,
		req: {},
	});
	return docs.flatMap((media) => publicFiles(media)).find(({ publicName }) => publicName === name);
}
