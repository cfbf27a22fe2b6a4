import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { Media, MediaFile } from '@haidang/shared/content/media';

import { content } from '../content/all.ts';
import { generatedId } from './id.ts';

const FILES = new URL('../pictures/files/', import.meta.url);
const SIZES = [320, 640, 960, 1280] as const;

const scenes = content.pictures.filter(({ key }) => !key.startsWith('chan-dung-'));

/** How many pictures the generated articles share. */
export const MEDIA_COUNT = scenes.length;

/** The scenes of the demonstration as public pictures. Sizes are named, not made: see {@link pictureFile}. */
export function generatedMedia(): Media[] {
	return scenes.map(({ key, alt, caption, credit }, index) => {
		const bytes = readFileSync(new URL(`${key}.webp`, FILES));
		const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
		const file = (width: number): MediaFile => ({
			name: `${key}-${hash}-${width}.webp`,
			mimeType: 'image/webp',
			bytes: bytes.length,
			width,
			height: Math.round((width * 9) / 16),
		});
		return {
			id: generatedId('media', index),
			original: file(1600),
			sizes: SIZES.map(file),
			alt,
			...(caption && { caption }),
			credit,
			origin: 'own',
		};
	});
}

/** The committed picture that stands behind a generated public name, whatever its width. */
export const pictureFile = (name: string): URL =>
	new URL(name.replace(/-[0-9a-f]{8}-\d+\.webp$/, '.webp'), FILES);
