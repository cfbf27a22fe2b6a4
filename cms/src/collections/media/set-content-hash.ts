import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { CollectionBeforeChangeHook } from 'payload';

import { env } from '../../env.ts';
import type { Media } from '../../payload-types.ts';
import { mediaFolder } from './storage.ts';

/**
 * Names the content: public file names carry these 8 hex digits, so a name never changes its bytes.
 * Payload has written the file by the time this hook runs.
 */
export const setContentHash: CollectionBeforeChangeHook<Media> = async ({ data, originalDoc }) => {
	const filename = data.filename ?? originalDoc?.filename;
	if (!filename) return data;
	const bytes = await readFile(join(mediaFolder(env.HAIDANG_DATA), basename(filename)));
	const focus = [data.focalX ?? originalDoc?.focalX, data.focalY ?? originalDoc?.focalY];
	data.contentHash = hashOf(bytes, focus);
	return data;
};

function hashOf(bytes: Buffer, focus: (number | null | undefined)[]): string {
	const [x, y] = focus.map((value) => value ?? 50);
	return createHash('sha256').update(bytes).update(`${x},${y}`).digest('hex').slice(0, 8);
}
