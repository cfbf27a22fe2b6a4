import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { CollectionBeforeChangeHook } from 'payload';

import { env } from '../../env.ts';
import type { Media } from '../../payload-types.ts';
import { mediaFolder } from './storage.ts';

/**
 * Names the content: public file names carry these 8 hex digits, so a name never changes its bytes.
 * Payload writes a new file only after this hook, so it is hashed as it came in; where only the
 * focal point moves, the stored file is. Everything else leaves the name alone.
 */
export const setContentHash: CollectionBeforeChangeHook<Media> = async ({
	data,
	originalDoc,
	req,
}) => {
	const focus = [data.focalX ?? originalDoc?.focalX, data.focalY ?? originalDoc?.focalY];
	if (req.file?.data.length) {
		data.contentHash = hashOf(req.file.data, focus);
		return data;
	}
	const filename = data.filename ?? originalDoc?.filename;
	const isSameFocus = focus[0] === originalDoc?.focalX && focus[1] === originalDoc?.focalY;
	if (!filename || (isSameFocus && originalDoc?.contentHash)) return data;
	const bytes = await readFile(join(mediaFolder(env.HAIDANG_DATA), basename(filename)));
	data.contentHash = hashOf(bytes, focus);
	return data;
};

function hashOf(bytes: Buffer, focus: (number | null | undefined)[]): string {
	const [x, y] = focus.map((value) => value ?? 50);
	return createHash('sha256').update(bytes).update(`${x},${y}`).digest('hex').slice(0, 8);
}
