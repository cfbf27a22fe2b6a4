import { readFile } from 'node:fs/promises';

import type { Payload } from 'payload';

import type { PictureEntry } from '../types.ts';
import type { Ids } from './ids.ts';
import { createDemo } from './records.ts';

/** Pictures in work at once: making the sizes keeps both cores of a small machine busy. */
const AT_ONCE = 3;
const FILES = new URL('../pictures/files/', import.meta.url);

/** Uploads the pictures; the CMS makes their sizes. */
export async function uploadPictures(
	payload: Payload,
	pictures: readonly PictureEntry[],
	ids: Ids,
): Promise<void> {
	const waiting = [...pictures];
	const work = async (): Promise<void> => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			ids.set('media', next.key, await upload(payload, next));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function upload(payload: Payload, picture: PictureEntry): Promise<string> {
	const { key, alt, caption, credit } = picture;
	const data = await readFile(new URL(`${key}.webp`, FILES));
	return createDemo(payload, {
		collection: 'media',
		data: { alt, caption, credit, origin: 'own' },
		file: { data, mimetype: 'image/webp', name: `${key}.webp`, size: data.length },
	});
}
