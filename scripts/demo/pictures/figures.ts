import * as c from './palette.ts';
import type { Sheet } from './sheet.ts';
import { at, disc, line, oval, path, rect, round, shadow } from './shapes.ts';

export type PersonLook = {
	shirt?: string;
	legs?: string;
	skin?: string;
	hair?: 'short' | 'long' | 'bun';
	hat?: 'nonla' | 'helmet' | 'cap';
	/** Where the hands are. */
	pose?: 'stand' | 'wave' | 'bend' | 'hold' | 'sit';
	flip?: boolean;
};

/** A person without a face, feet at (x, y), 300 units tall at scale 1. */
export function person(sheet: Sheet, x: number, y: number, scale: number, look: PersonLook): void {
	const { shirt = c.teal, legs = c.night, skin = c.skin, pose = 'stand', hair = 'short' } = look;
	const light = sheet.linear(
		[
			[0, c.white, 0.22],
			[0.5, c.white, 0],
			[1, c.ink, 0.22],
		],
		[0, 0, 1, 0],
	);
	const torso = 'M-40 -128 C-44 -190 -40 -226 0 -228 C40 -226 44 -190 40 -128 Z';
	const upper = [
		arms(pose, shirt, skin),
		path(torso, shirt),
		path(torso, light),
		rect(-11, -244, 22, 22, skin),
		path('M-14 -230 L0 -212 L14 -230 Z', c.white, 'opacity="0.85"'),
		disc(0, -264, 30, skin),
		head(hair, look.hat),
	];
	const body =
		pose === 'bend'
			? [
					path('M-36 -126 L-30 0 L-6 0 L0 -100 L6 0 L32 0 L36 -126 Z', legs),
					`<g transform="translate(0 -128) rotate(38) translate(0 128)">${upper.join('')}</g>`,
				]
			: pose === 'sit'
				? upper
				: [path('M-38 -136 L-32 0 L-6 0 L0 -104 L6 0 L32 0 L38 -136 Z', legs), ...upper];
	sheet.add(
		pose === 'sit' ? '' : shadow(x, y + 2 * scale, 62 * scale),
		`<g transform="translate(${x} ${y}) scale(${look.flip ? -scale : scale} ${scale})">${body.join('')}</g>`,
	);
}

function arms(pose: PersonLook['pose'], shirt: string, skin: string): string {
	const arm = (d: string, hand: [number, number]) =>
		line(d, shirt, 24) + disc(hand[0], hand[1], 12, skin);
	if (pose === 'wave')
		return (
			arm('M30 -208 Q66 -232 64 -276', [64, -288]) +
			arm('M-30 -206 Q-58 -170 -54 -130', [-54, -120])
		);
	if (pose === 'hold')
		return (
			arm('M30 -204 Q62 -170 84 -160', [92, -158]) + arm('M-30 -204 Q-20 -150 40 -146', [66, -148])
		);
	if (pose === 'bend')
		return (
			arm('M26 -204 Q66 -170 92 -140', [98, -134]) + arm('M-10 -204 Q40 -150 74 -130', [80, -124])
		);
	return (
		arm('M30 -206 Q54 -166 50 -122', [50, -114]) + arm('M-30 -206 Q-54 -166 -50 -122', [-50, -114])
	);
}

function head(hair: PersonLook['hair'], hat: PersonLook['hat']): string {
	const cap = 'M-31 -262 A31 31 0 0 1 31 -262 Q18 -284 -4 -282 Q-24 -280 -31 -262 Z';
	const locks = {
		short: path(cap, c.ink),
		bun: path(cap, c.ink) + disc(0, -300, 14, c.ink),
		long: path(
			'M-32 -262 A32 32 0 0 1 32 -262 L34 -214 Q26 -206 22 -226 L24 -262 Q10 -284 -12 -280 Q-24 -272 -24 -226 Q-30 -206 -36 -214 Z',
			c.ink,
		),
	}[hair ?? 'short'];
	if (hat === 'nonla')
		return (
			locks +
			path('M-66 -262 Q-30 -284 0 -326 Q30 -284 66 -262 Q0 -246 -66 -262 Z', c.sand) +
			path('M0 -326 Q30 -284 66 -262 Q30 -254 0 -253 Z', c.dune, 'opacity="0.8"') +
			line('M-36 -280 Q0 -270 36 -280', c.dune, 2)
		);
	if (hat === 'helmet')
		return path('M-37 -258 A37 40 0 0 1 37 -258 Z', c.red) + round(-40, -262, 80, 9, 4, c.wine);
	if (hat === 'cap')
		return path('M-33 -266 A33 32 0 0 1 33 -266 Z', c.deep) + round(4, -271, 50, 9, 4, c.night);
	return locks;
}

/** A wooden fishing boat, waterline at (x, y), 300 units long. */
export function boat(
	sheet: Sheet,
	x: number,
	y: number,
	scale: number,
	hull: string,
	flip = false,
): void {
	const side = sheet.linear([hull, c.ink]);
	sheet.add(
		oval(x, y + 14 * scale, 165 * scale, 14 * scale, c.ink, 'opacity="0.25"'),
		`<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">`,
		line('M-20 -60 L-20 -210 M-20 -205 L-130 -60 M-20 -205 L128 -58', c.bark, 4),
		path('M-20 -206 L-20 -172 L34 -189 Z', c.red),
		round(-86, -104, 96, 66, 6, c.cream),
		rect(-94, -114, 112, 14, c.teal, 'rx="4"'),
		...[-74, -44, -14].map((left) => round(left, -90, 20, 24, 3, c.deep)),
		path(
			'M-160 -52 Q-60 -34 60 -42 Q120 -48 172 -84 Q158 -10 116 14 L-118 14 Q-150 -8 -160 -52 Z',
			side,
		),
		path(
			'M-160 -52 Q-60 -34 60 -42 Q120 -48 172 -84 L168 -68 Q118 -36 60 -30 Q-60 -22 -158 -40 Z',
			c.sand,
		),
		disc(134, -34, 7, c.cream) + disc(136, -34, 3, c.ink),
		'</g>',
	);
}

/** A coconut palm with its foot at (x, y). */
export function palm(sheet: Sheet, x: number, y: number, scale: number, color = c.forest): void {
	const leaves = [-160, -130, -95, -60, -25, 10, 185].map(
		(turn) =>
			`<g transform="translate(26 -300) rotate(${turn})">${path('M0 0 Q70 -44 150 6 Q78 -14 0 0 Z', color)}</g>`,
	);
	sheet.add(
		at(
			x,
			y,
			scale,
			line('M0 0 Q-10 -160 26 -300', c.bark, 14),
			...leaves,
			disc(20, -292, 9, c.clay),
			disc(34, -286, 9, c.clay),
		),
	);
}

/** A round-headed tree; `bloom` scatters flowers over it. */
export function tree(
	sheet: Sheet,
	x: number,
	y: number,
	scale: number,
	crown: string = c.leaf,
	bloom?: string,
): void {
	const parts = [
		line('M0 0 Q4 -70 -2 -130 M-2 -90 Q30 -120 50 -150 M-2 -80 Q-36 -120 -56 -140', c.bark, 15),
	];
	for (const [dx, dy, r] of [
		[-62, -170, 62],
		[58, -176, 66],
		[0, -214, 78],
		[-100, -140, 40],
		[104, -146, 42],
		[0, -150, 60],
	] as const)
		parts.push(oval(dx, dy, r * 1.15, r * 0.82, crown));
	parts.push(oval(-24, -232, 70, 34, c.lime, 'opacity="0.28"'));
	if (bloom)
		for (let index = 0; index < 46; index++) {
			const turn = sheet.random() * Math.PI * 2;
			const reach = Math.sqrt(sheet.random());
			parts.push(
				oval(
					Math.cos(turn) * reach * 140,
					-180 + Math.sin(turn) * reach * 78,
					sheet.between(9, 19),
					sheet.between(7, 13),
					index % 4 ? bloom : c.coral,
				),
			);
		}
	sheet.add(shadow(x, y, 110 * scale), at(x, y, scale, ...parts));
}

/** A cardboard box standing at (x, y) on its lower left corner. */
export const box = (x: number, y: number, w: number, h: number, color: string = c.dune): string =>
	rect(x, y - h, w, h, color, 'rx="3"') +
	rect(x + w * 0.62, y - h, w * 0.38, h, c.ink, 'opacity="0.1"') +
	rect(x + w * 0.4, y - h, w * 0.2, h, c.cream, 'opacity="0.55"');

/** An earthen jar with a lid, standing at (x, y), 120 units tall. */
export function jar(
	sheet: Sheet,
	x: number,
	y: number,
	scale: number,
	color: string = c.clay,
): void {
	const body = 'M-30 -104 Q-66 -82 -58 -40 Q-52 0 -30 0 L30 0 Q52 0 58 -40 Q66 -82 30 -104 Z';
	const light = sheet.linear(
		[
			[0, c.cream, 0.35],
			[0.45, c.cream, 0],
			[1, c.ink, 0.45],
		],
		[0, 0, 1, 0],
	);
	sheet.add(
		shadow(x + 8 * scale, y, 66 * scale, 0.3),
		at(
			x,
			y,
			scale,
			path(body, color),
			path(body, light),
			line('M-55 -62 Q0 -50 55 -62', c.bark, 3, 'opacity="0.5"'),
			path('M-44 -104 Q0 -148 44 -104 Q0 -94 -44 -104 Z', c.sand),
			path('M0 -126 Q24 -122 44 -104 Q22 -98 0 -97 Z', c.dune),
		),
	);
}

/** A plain house front standing at (x, y) on its lower left corner. */
export function house(
	sheet: Sheet,
	x: number,
	y: number,
	w: number,
	h: number,
	wall: string,
	roof: string,
): void {
	const parts = [
		rect(x, y - h, w, h, sheet.linear([wall, c.dune], [0, 0, 1, 1])),
		path(
			`M${x - w * 0.08} ${y - h} L${x + w * 0.14} ${y - h * 1.42} L${x + w * 0.86} ${y - h * 1.42} L${x + w * 1.08} ${y - h} Z`,
			sheet.linear([roof, c.wine]),
		),
		rect(x, y - h, w, h * 0.08, c.ink, 'opacity="0.18"'),
		round(x + w * 0.42, y - h * 0.6, w * 0.17, h * 0.6, 3, c.deep),
	];
	for (const left of [0.12, 0.7])
		parts.push(round(x + w * left, y - h * 0.66, w * 0.18, h * 0.32, 3, c.mist));
	sheet.add(...parts);
}
