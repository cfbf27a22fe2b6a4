import { slugify } from '@haidang/shared/text/slugify';

import type { Media } from '../../payload-types.ts';
import { IMAGE_WIDTHS } from './storage.ts';

/** One file that the public may fetch: the name it has there, and the name it has on our disk. */
export type PublicFile = {
	/** `<slug>-<8 hex>-<width>.webp`; without a width for what is not a picture. */
	publicName: string;
	storedFilename: string;
	/** Pixels; absent for what is not a picture. */
	width?: number;
	height?: number;
	bytes: number;
	mimeType: string;
};

/**
 * The public files of a media document: the original first, then its sizes, narrowest first. Sizes
 * as wide as the original are left out. Empty when the document has no file yet.
 */
export function publicFiles(media: PublicMedia): PublicFile[] {
	const original = toFile(media, media);
	if (!original) return [];
	const sizes = IMAGE_WIDTHS.map((width) => media.sizes?.[`w${width}`])
		.map((size) => (size ? toFile(media, size) : undefined))
		.filter((file) => file !== undefined)
		.filter((file) => (file.width ?? 0) < (original.width ?? 0));
	return [original, ...sizes];
}

type PublicMedia = Pick<
	Media,
	'filename' | 'filesize' | 'mimeType' | 'width' | 'height' | 'sizes' | 'contentHash'
>;
type Stored = Pick<Media, 'filename' | 'filesize' | 'mimeType' | 'width' | 'height'>;

function toFile(media: PublicMedia, stored: Stored): PublicFile | undefined {
	if (!stored.filename || !stored.mimeType || !media.filename) return undefined;
	const width = stored.width ?? undefined;
	const [, stem = 'tep', extension = 'bin'] = /^(.*)\.([^.]+)$/.exec(media.filename) ?? [];
	const ownExtension = /\.([^.]+)$/.exec(stored.filename)?.[1] ?? extension;
	const name = [slugify(stem, 60) || 'tep', media.contentHash ?? '00000000', width]
		.filter((part) => part !== undefined)
		.join('-');
	return {
		publicName: `${name}.${ownExtension.toLowerCase()}`,
		storedFilename: stored.filename,
		...(width ? { width } : {}),
		...(stored.height ? { height: stored.height } : {}),
		bytes: stored.filesize ?? 0,
		mimeType: stored.mimeType,
	};
}
