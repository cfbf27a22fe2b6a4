import * as c from './palette.ts';
import { HEIGHT, WIDTH, type Sheet, type Stop } from './sheet.ts';

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
	`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;
export const round = (
	x: number,
	y: number,
	w: number,
	h: number,
	r: number,
	fill: string,
	more = '',
): string => rect(x, y, w, h, fill, `rx="${r}" ${more}`);
export const disc = (x: number, y: number, r: number, fill: string, more = ''): string =>
	`<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
export const oval = (
	x: number,
	y: number,
	rx: number,
	ry: number,
	fill: string,
	more = '',
): string => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
export const path = (d: string, fill: string, more = ''): string =>
	`<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (d: string, stroke: string, width: number, more = ''): string =>
	`<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
export const at = (x: number, y: number, scale: number, ...inner: string[]): string =>
	`<g transform="translate(${x} ${y}) scale(${scale})">${inner.join('')}</g>`;

/** Fills the whole sheet, top to bottom. */
export function backdrop(sheet: Sheet, stops: Stop[]): void {
	sheet.add(rect(0, 0, WIDTH, HEIGHT, sheet.linear(stops)));
}

/** Light that fades outwards. */
export function glow(sheet: Sheet, x: number, y: number, r: number, color: string, strength = 0.8) {
	sheet.add(
		disc(
			x,
			y,
			r,
			sheet.radial([
				[0, color, strength],
				[0.35, color, strength * 0.45],
				[1, color, 0],
			]),
		),
	);
}

export function cloud(sheet: Sheet, x: number, y: number, w: number, color: string, opacity = 0.6) {
	const fill = sheet.linear([
		[0, color, opacity],
		[1, color, opacity * 0.35],
	]);
	const h = w * 0.13;
	sheet.add(
		`<g>${round(x, y, w, h, h / 2, fill)}${round(x + w * 0.18, y - h * 0.7, w * 0.5, h, h / 2, fill)}${round(x - w * 0.14, y + h * 0.72, w * 0.8, h * 0.7, h * 0.35, fill)}</g>`,
	);
}

/** A line of hills down to the bottom edge. `seed` moves the waves; `rough` is their height. */
export function ridge(
	sheet: Sheet,
	y: number,
	rough: number,
	seed: number,
	stops: Stop[],
	bottom = HEIGHT,
): void {
	let d = `M0 ${bottom} L0 ${y}`;
	for (let x = 0; x <= WIDTH; x += 40) {
		const wave =
			Math.sin(x / 210 + seed) * 0.55 +
			Math.sin(x / 97 + seed * 2.3) * 0.25 +
			Math.sin(x / 430 + seed * 0.7) * 0.6;
		d += ` L${x} ${(y - wave * rough).toFixed(1)}`;
	}
	sheet.add(path(`${d} L${WIDTH} ${bottom} Z`, sheet.linear(stops)));
}

/** Water from `y` down, with short strokes of light that grow towards the viewer. */
export function water(sheet: Sheet, y: number, stops: Stop[], light: string, count = 60): void {
	sheet.add(rect(0, y, WIDTH, HEIGHT - y, sheet.linear(stops)));
	for (let index = 0; index < count; index++) {
		const depth = sheet.random() ** 1.5;
		const top = y + 10 + depth * (HEIGHT - y - 10);
		const width = 20 + depth * 130 * sheet.between(0.5, 1.2);
		sheet.add(
			round(
				sheet.between(-50, WIDTH),
				top,
				width,
				2 + depth * 4,
				3,
				light,
				`opacity="${(0.1 + sheet.random() * 0.25).toFixed(2)}"`,
			),
		);
	}
}

/** The broken column of light below a sun or a lamp. */
export function reflection(sheet: Sheet, x: number, y: number, w: number, color: string): void {
	for (let index = 0; index < 22; index++) {
		const depth = index / 22;
		const width = w * (0.35 + depth * 0.9) * sheet.between(0.35, 1);
		sheet.add(
			round(
				x - width / 2 + sheet.between(-w, w) * 0.18,
				y + 8 + depth * depth * (HEIGHT - y - 20),
				width,
				3 + depth * 7,
				5,
				color,
				`opacity="${(0.75 - depth * 0.5).toFixed(2)}"`,
			),
		);
	}
}

/** The last touch: light from one corner, shade at the foot. */
export function finish(sheet: Sheet, warm = c.cream, strength = 0.16): void {
	sheet.add(
		rect(
			0,
			0,
			WIDTH,
			HEIGHT,
			sheet.linear(
				[
					[0, warm, strength],
					[0.5, warm, 0],
					[1, c.ink, strength * 1.1],
				],
				[0, 0, 1, 1],
			),
		),
		rect(
			0,
			HEIGHT * 0.7,
			WIDTH,
			HEIGHT * 0.3,
			sheet.linear([
				[0, c.ink, 0],
				[1, c.ink, 0.22],
			]),
		),
	);
}

/** A soft shadow on the ground. */
export const shadow = (x: number, y: number, rx: number, opacity = 0.22): string =>
	oval(x, y, rx, rx * 0.16, c.ink, `opacity="${opacity}"`);
