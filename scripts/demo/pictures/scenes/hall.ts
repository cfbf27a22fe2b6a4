import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { at, backdrop, disc, finish, glow, line, oval, path, rect, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function hall(s: Sheet): void {
	backdrop(s, ['#7d2436', '#a8323f', '#7a2234']);
	for (let x = 0; x < 1600; x += 58)
		s.add(
			rect(
				x,
				0,
				30,
				640,
				s.linear(
					[
						[0, c.ink, 0.3],
						[0.5, c.ink, 0],
						[1, c.ink, 0.25],
					],
					[0, 0, 1, 0],
				),
			),
		);
	glow(s, 800, 240, 640, '#ffd98f', 0.6);
	s.add(
		round(330, 70, 940, 320, 12, s.linear(['#12466f', '#0d2f52'])),
		round(346, 86, 908, 288, 8, 'none', `stroke="${c.amber}" stroke-width="3"`),
	);
	s.add(
		at(
			800,
			180,
			1,
			path(
				'M0 -70 L16 -22 L66 -22 L26 8 L41 57 L0 28 L-41 57 L-26 8 L-66 -22 L-16 -22 Z',
				'#ffd76a',
			),
		),
		round(520, 266, 560, 20, 10, c.cream),
		round(600, 306, 400, 14, 7, c.mist),
		round(660, 336, 280, 12, 6, c.amber),
	);
	s.add(
		rect(0, 560, 1600, 340, s.linear(['#a8744a', '#5d3b2b'])),
		rect(0, 548, 1600, 18, '#c9945f'),
	);
	for (const x of [250, 420, 1050, 1220, 1390])
		person(s, x, 560, 0.72, {
			pose: 'sit',
			shirt: ['#23466d', '#f0ead8', '#2f7f86', '#3b3f5c', '#b8344a'][Math.floor(x / 60) % 5],
			hair: x % 4 ? 'short' : 'bun',
		});
	for (const [x, w] of [
		[150, 390],
		[950, 560],
	] as const)
		s.add(
			rect(x, 486, w, 84, s.linear(['#e9e2d2', '#b9ab94'])),
			rect(x - 8, 476, w + 16, 16, c.white),
			...[0.2, 0.5, 0.8].map(
				(f) => oval(x + w * f, 472, 26, 12, c.red) + oval(x + w * f, 466, 16, 8, c.coral),
			),
		);
	person(s, 740, 560, 1.02, { shirt: '#1d3a5f', pose: 'wave' });
	s.add(
		path('M640 380 L850 380 L826 600 L664 600 Z', s.linear(['#b9793f', '#6f4027'], [0, 0, 1, 1])),
		rect(630, 366, 230, 20, '#d99a5a', 'rx="4"'),
		line('M786 366 q10 -40 -22 -56', c.ink, 5),
		disc(764, 309, 9, c.ink),
		at(
			745,
			486,
			0.5,
			path(
				'M0 -70 L16 -22 L66 -22 L26 8 L41 57 L0 28 L-41 57 L-26 8 L-66 -22 L-16 -22 Z',
				'#ffd76a',
			),
		),
	);
	for (let r = 0; r < 3; r++)
		for (let i = 0; i < 13 - r * 2; i++) {
			const k = 0.8 + r * 0.34;
			const x = (r % 2 ? 60 : -10) + i * (128 + r * 34);
			const y = 760 + r * 84;
			s.add(
				round(x - 52 * k, y - 54 * k, 104 * k, 140 * k, 16, '#6f2033'),
				oval(
					x,
					y - 10 * k,
					52 * k,
					50 * k,
					['#1d3048', '#27405c', '#33293f'][(i + r) % 3] as string,
				),
				disc(x, y - 76 * k, 32 * k, '#1a1f2e'),
				disc(x - 8 * k, y - 84 * k, 20 * k, '#3a4258', 'opacity="0.5"'),
			);
		}
	finish(s, '#ffdf9a', 0.18);
}
