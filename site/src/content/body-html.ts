import type { Block, RichText } from '@haidang/shared/richtext/nodes';
import { escapeHtml, toHtml, type Annotation } from '@haidang/shared/richtext/to-html';

import { freeAddressOf } from './link.ts';
import { pictureOf, type Picture } from './picture.ts';
import type { Reader } from './reader.ts';
import { videoView, type VideoView } from './video-view.ts';
import { text } from '../text/vi.ts';

/** How wide pictures in the text are shown. */
const TEXT_SIZES = '(min-width: 46rem) 42rem, 100vw';

type Options = {
	/** Put before addresses of this site; feeds need whole URLs. */
	origin?: string;
	/** Links on the numbers of documents and explained abbreviations; see `annotator`. */
	annotate?: ((text: string) => Annotation[]) | undefined;
};

/** A text as finished HTML, its links, pictures and videos resolved. */
export function bodyHtml(
	reader: Reader,
	body: RichText,
	{ origin = '', annotate }: Options = {},
): string {
	return toHtml(body, {
		annotate,
		href: (target) => {
			const address = freeAddressOf(reader, target);
			return address?.startsWith('/') ? `${origin}${address}` : address;
		},
		figure: (node) => figureHtml(reader, node, origin),
		video: ({ video }) => {
			const view = videoView(reader, video);
			return view ? videoHtml(view, origin) : '';
		},
	});
}

function figureHtml(
	reader: Reader,
	{ image, caption, credit }: Extract<Block, { type: 'figure' }>,
	origin: string,
): string {
	const picture = pictureOf(reader, image, { caption, credit });
	if (!picture) return '';
	const img = imgHtml(picture, origin);
	return `<figure>${origin ? img : enlargeable(picture, img)}${captionHtml(picture)}</figure>`;
}

/** The picture as a link to its largest file; the viewer of the page shows that in place. */
const enlargeable = ({ largest }: Picture, img: string): string =>
	`<a class="enlarge" href="${escapeHtml(largest)}">${img}` +
	`<span class="visually-hidden"> (${escapeHtml(text.viewer.open)})</span></a>`;

function imgHtml({ src, srcset, width, height, alt }: Picture, origin: string): string {
	const size = width && height ? ` width="${width}" height="${height}"` : '';
	const set = srcset && !origin ? ` srcset="${escapeHtml(srcset)}" sizes="${TEXT_SIZES}"` : '';
	return `<img src="${escapeHtml(origin + src)}"${set}${size} alt="${escapeHtml(alt)}" loading="lazy" decoding="async">`;
}

/** Caption and credit of a picture; `''` when it has neither. */
function captionHtml({ caption, credit, creditUrl }: Picture): string {
	if (!caption && !credit) return '';
	const name = credit && escapeHtml(text.figure.credit(credit));
	const linked =
		name && creditUrl ? `<a href="${escapeHtml(creditUrl)}" rel="noopener">${name}</a>` : name;
	const said = caption ? `<span>${escapeHtml(caption)}</span>` : '';
	const credited = linked ? `<span class="credit">${linked}</span>` : '';
	return `<figcaption>${[said, credited].filter(Boolean).join(' ')}</figcaption>`;
}

/** A link to where the video plays; a custom element turns it into a player after a click. */
export function videoHtml(view: VideoView, origin = ''): string {
	const { poster, title, embed, watch, file, path, duration } = view;
	const image = poster
		? imgHtml({ ...poster, alt: '' }, origin)
		: '<span class="video-blank"></span>';
	if (file) {
		const still = poster ? ` poster="${escapeHtml(origin + poster.src)}"` : '';
		return (
			`<figure class="video"><video controls preload="none"${still} src="${escapeHtml(origin + file)}"></video>` +
			`<figcaption>${escapeHtml(title)}</figcaption></figure>`
		);
	}
	const time = duration ? `<span class="video-time">${escapeHtml(duration)}</span>` : '';
	return (
		`<figure class="video"><video-player data-embed="${escapeHtml(embed ?? '')}" data-title="${escapeHtml(title)}">` +
		`<a href="${escapeHtml(watch ?? origin + path)}" rel="noopener">${image}` +
		`<span class="video-play"></span><span class="visually-hidden">${escapeHtml(text.video.play(title))}</span>${time}</a>` +
		`</video-player><figcaption><span>${escapeHtml(title)}</span> <span class="credit">${escapeHtml(text.video.notice(view.platform ?? ''))}</span></figcaption></figure>`
	);
}
