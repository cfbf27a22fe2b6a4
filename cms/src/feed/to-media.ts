import type { Media, MediaFile } from '@haidang/shared/content/media';
import { AppError } from '@haidang/shared/errors';

import { publicFiles, type PublicFile } from '../collections/media/public-files.ts';
import type * as Cms from '../payload-types.ts';
import { text } from './values.ts';

/** Who is in a picture, and under what agreement it may be used, stays in the newsroom. */
export function toMedia(row: Cms.Media): Media {
	const [original, ...sizes] = publicFiles(row).map(toFile);
	if (!original) {
		throw new AppError({ code: 'CONTRACT_BROKEN', message: 'Ảnh hoặc tệp chưa có tệp gốc.' });
	}
	return {
		id: row.id,
		original,
		sizes,
		alt: row.decorative ? '' : (row.alt ?? ''),
		caption: text(row.caption),
		credit: text(row.credit),
		creditUrl: text(row.creditUrl),
		origin: row.origin,
		focus: focusOf(row),
	};
}

function focusOf({ focalX, focalY, mimeType }: Cms.Media): Media['focus'] {
	const [x, y] = [focalX ?? 50, focalY ?? 50];
	if (!mimeType?.startsWith('image/') || (x === 50 && y === 50)) return undefined;
	return { x, y };
}

const toFile = ({ publicName, mimeType, bytes, width, height }: PublicFile): MediaFile => ({
	name: publicName,
	mimeType,
	bytes,
	width,
	height,
});
