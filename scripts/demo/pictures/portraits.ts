import * as c from './palette.ts';
import { disc, glow, line, path, rect, round } from './shapes.ts';
import { Sheet } from './sheet.ts';

export type PortraitLook = {
	ground: [string, string];
	shirt: string;
	hair: 'short' | 'long' | 'bun' | 'side';
	glasses?: true;
};

const SIZE = 800;

/** A bust without a face, 800 × 800. */
export function portrait(seed: number, look: PortraitLook): Sheet {
	const s = new Sheet(seed, SIZE, SIZE);
	s.add(rect(0, 0, SIZE, SIZE, s.linear(look.ground, [0, 0, 1, 1])));
	glow(s, 250, 230, 520, c.cream, 0.55);
	s.add(disc(400, 420, 300, c.white, 'opacity="0.12"'));
	const hair = c.ink;
	if (look.hair === 'long')
		s.add(path('M250 330 Q240 150 400 150 Q560 150 550 330 L580 600 Q400 660 220 600 Z', hair));
	if (look.hair === 'bun') s.add(disc(400, 150, 58, hair));
	s.add(path('M340 440 h120 v120 h-120 Z', c.tan));
	s.add(
		path(
			'M90 800 Q100 590 300 560 L400 600 L500 560 Q700 590 710 800 Z',
			s.linear([look.shirt, c.ink], [0, 0, 0.6, 1.6]),
		),
	);
	s.add(path('M300 560 Q400 690 500 560 L470 540 Q400 610 330 540 Z', c.white, 'opacity="0.92"'));
	s.add(
		path(
			'M282 330 Q276 190 400 186 Q524 190 518 330 Q512 480 400 496 Q288 480 282 330 Z',
			s.linear(['#e6b48c', c.skin, '#b87a50'], [0, 0, 1, 0.4]),
		),
	);
	const top = {
		short:
			'M272 330 Q262 150 404 150 Q546 150 528 330 Q516 250 470 238 Q360 250 312 222 Q284 262 272 330 Z',
		side: 'M270 340 Q250 150 410 148 Q560 152 532 340 Q520 262 420 214 Q330 250 270 340 Z',
		long: 'M268 380 Q250 160 400 156 Q550 160 532 380 Q520 280 400 220 Q290 270 268 380 Z',
		bun: 'M270 330 Q262 160 400 158 Q538 160 530 330 Q500 236 400 222 Q300 236 270 330 Z',
	}[look.hair];
	s.add(
		path(top, hair),
		path('M320 190 Q380 160 450 176 Q390 186 340 220 Z', c.white, 'opacity="0.14"'),
	);
	if (look.glasses)
		s.add(
			round(304, 322, 84, 62, 28, 'none', `stroke="${c.ink}" stroke-width="8"`),
			round(412, 322, 84, 62, 28, 'none', `stroke="${c.ink}" stroke-width="8"`),
			line('M388 344 h24', c.ink, 8),
		);
	return s;
}
