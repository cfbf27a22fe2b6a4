import type { Media, MediaFile } from '@haidang/shared/content/media';
import { mediaPath } from '@haidang/shared/paths';

import type { Reader } from './reader.ts';

/** A picture with what `<img>` and its caption need. */
export type Picture = {
	src: string;
	srcset?: string | undefined;
	width?: number | undefined;
	height?: number | undefined;
	alt: string;
	caption?: string | undefined;
	credit?: string | undefined;
	creditUrl?: string | undefined;
	/** The largest file, for social cards and structured data. */
	largest: string;
	/** What must stay in sight when it is cropped; see `mediaSchema`. */
	focus?: Media['focus'];
};

/** Words that an article puts in place of the picture's own. */
type Override = { caption?: string | undefined; credit?: string | undefined };

/** Browsers without `srcset`, and feeds, get the size nearest to this. */
const PLAIN_WIDTH = 960;

/** The picture with this media id; `undefined` when it is not public or no picture. */
export function pictureOf(
	reader: Reader,
	id: string | undefined,
	override: Override = {},
): Picture | undefined {
	const media = id === undefined ? undefined : reader.get('media', id);
	if (!media?.original.mimeType.startsWith('image/')) return undefined;
	const files = media.sizes.length > 0 ? media.sizes : [media.original];
	const plain = nearest(files, PLAIN_WIDTH);
	const widths = files.filter(({ width }) => width !== undefined);
	return {
		src: mediaPath(plain.name),
		srcset:
			widths.length > 1
				? widths.map(({ name, width }) => `${mediaPath(name)} ${width}w`).join(', ')
				: undefined,
		width: plain.width,
		height: plain.height,
		alt: media.alt,
		caption: override.caption ?? media.caption,
		credit: override.credit ?? media.credit,
		creditUrl: override.credit === undefined ? media.creditUrl : undefined,
		largest: mediaPath((files.at(-1) ?? plain).name),
		...(media.focus && { focus: media.focus }),
	};
}

function nearest(files: readonly MediaFile[], width: number): MediaFile {
	const sorted = [...files].sort(
		(a, b) => Math.abs((a.width ?? 0) - width) - Math.abs((b.width ?? 0) - width),
	);
	const [first] = sorted;
	if (!first) throw new Error('A picture needs at least one file.');
	return first;
}
