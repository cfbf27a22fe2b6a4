import { bindHeadline } from '@haidang/shared/text/headline';
import sharp from 'sharp';

import {
	CARD_HEIGHT as HEIGHT,
	CARD_WIDTH as WIDTH,
	type SocialCard,
} from '../../src/content/social-card.ts';
import { balancedLines, shortened } from './lines.ts';
import { lighthouse, scene } from './scene.ts';
import { Typeface } from './typeface.ts';

/** Pixels between text and edge. */
const MARGIN = 64;
/** Without a picture the lighthouse stands at the right, and the title keeps clear of it. */
const TITLE_WIDTH = { picture: WIDTH - 2 * MARGIN, plain: 820 };
const TITLE_HEIGHT = 372;
const SIZES = [80, 72, 64, 58, 52, 48, 44, 40, 36];
/** Marks above capitals and tails below fit between lines of this distance; Source Serif: .998 + .25 em. */
const LEADING = 1.3;
const NAME_SIZE = 30;
/** First quality that keeps within the bytes: messengers give up on heavy pictures. */
const QUALITIES = [84, 74, 62, 50, 38];
const MOST_BYTES = 100 * 1024;

let bold: Typeface | undefined;
let medium: Typeface | undefined;

/**
 * Draws the picture of an article that others see where it is shared.
 *
 * @param image the media file behind the title; without it the card shows the lighthouse
 * @returns a JPEG of 1200 × 630 pixels, of no more than about 100 KB
 * @throws what sharp throws for a file that is no picture
 */
export async function drawCard(card: SocialCard, image: string | undefined): Promise<Buffer> {
	const overlay = Buffer.from(overlayOf(card, image !== undefined));
	const base = image === undefined ? sharp(Buffer.from(scene())) : await cropped(image, card.focus);
	const drawn = await base
		.composite([{ input: overlay }])
		.removeAlpha()
		.raw()
		.toBuffer();
	const raw = { width: WIDTH, height: HEIGHT, channels: 3 as const };
	for (const quality of QUALITIES) {
		const bytes = await sharp(drawn, { raw }).jpeg({ quality, mozjpeg: true }).toBuffer();
		if (bytes.length <= MOST_BYTES || quality === QUALITIES.at(-1)) return bytes;
	}
	throw new Error('unreachable');
}

/** The picture filling the card, with its focus as near the middle as its edges allow. */
async function cropped(file: string, focus: SocialCard['focus']) {
	const { width, height } = await sharp(file).metadata();
	const scale = Math.max(WIDTH / width, HEIGHT / height);
	const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
	const at = (length: number, room: number, percent: number) =>
		Math.min(Math.max(0, Math.round((length * percent) / 100 - room / 2)), length - room);
	return sharp(file)
		.resize({ ...size, fit: 'fill' })
		.extract({
			left: at(size.width, WIDTH, focus?.x ?? 50),
			top: at(size.height, HEIGHT, focus?.y ?? 50),
			width: WIDTH,
			height: HEIGHT,
		})
		.flatten({ background: '#062338' });
}

/** The title as large as it fits; beyond the smallest size it ends with an ellipsis. */
export function titleLines(
	title: string,
	limit: number,
	width: (text: string, size: number) => number,
): { lines: string[]; size: number } {
	const bound = bindHeadline(title);
	for (const size of SIZES) {
		const lines = balancedLines(bound, limit, (text) => width(drawn(text), size));
		const most = Math.min(Math.floor(TITLE_HEIGHT / (size * LEADING)), size > 60 ? 3 : 99);
		if (lines.length <= most) return { lines: lines.map(drawn), size };
	}
	const size = SIZES.at(-1) ?? 36;
	const measure = (text: string) => width(drawn(text), size);
	const most = Math.floor(TITLE_HEIGHT / (size * LEADING));
	const lines = balancedLines(bound, limit, measure);
	const rest = lines.slice(most - 1).join(' ');
	const last = shortened(drawn(rest), limit, measure);
	return { lines: [...lines.slice(0, most - 1).map(drawn), last], size };
}

/** What is drawn of bound text: what keeps it together has no shape of its own. */
const drawn = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

function overlayOf({ title, siteName }: SocialCard, hasImage: boolean): string {
	bold ??= new Typeface(700);
	medium ??= new Typeface(600);
	const serif = bold;
	const names = medium;
	const limit = hasImage ? TITLE_WIDTH.picture : TITLE_WIDTH.plain;
	const { lines, size } = titleLines(title, limit, (text, at) => serif.width(text, at));
	const leading = size * LEADING;
	const last = HEIGHT - MARGIN - size * 0.1;
	const first = last - (lines.length - 1) * leading;
	const top = first - size * 1.05;
	const paths = lines.map((line, index) =>
		serif.path(line, { size, x: MARGIN, y: first + index * leading }),
	);
	const name = shortened(siteName, WIDTH - 2 * MARGIN - 80, (text) => names.width(text, NAME_SIZE));
	const shade = Math.max(0, (top - 150) / HEIGHT);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<defs>
<linearGradient id="low" x1="0" y1="0" x2="0" y2="1">
<stop offset="${shade}" stop-color="#062338" stop-opacity="0"/>
<stop offset="${Math.max(0, (top - 20) / HEIGHT)}" stop-color="#062338" stop-opacity=".78"/>
<stop offset="1" stop-color="#062338" stop-opacity=".94"/>
</linearGradient>
<linearGradient id="high" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="#062338" stop-opacity=".82"/>
<stop offset=".16" stop-color="#062338" stop-opacity=".6"/>
<stop offset=".3" stop-color="#062338" stop-opacity="0"/>
</linearGradient>
</defs>
${hasImage ? `<path fill="url(#high)" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="url(#low)" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>` : ''}
<g transform="translate(${MARGIN - 6} 40) scale(1.25)">${lighthouse('#fff', '#e0483c')}</g>
<path fill="#fff" d="${names.path(name, { size: NAME_SIZE, x: MARGIN + 70, y: 81 })}"/>
<path fill="#e0483c" d="M${MARGIN} ${top - 24}h96v8h-96z"/>
<path fill="#fff" d="${paths.join('')}"/>
</svg>`;
}
