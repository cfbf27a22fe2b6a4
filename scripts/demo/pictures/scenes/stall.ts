import { box, jar, person } from '../figures.ts';
import * as c from '../palette.ts';
import { at, backdrop, disc, finish, glow, path, rect, round, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function stall(s: Sheet): void {
	backdrop(s, ['#bfe0df', '#eaf1dd', '#fdeccb']);
	glow(s, 1180, 200, 520, '#fff7dc', 0.9);
	for (let x = 0; x < 1600; x += 200)
		s.add(
			rect(
				x,
				260,
				188,
				300,
				s.linear(
					[
						['#dcebe2', '#b9d5cd'],
						['#f3e2c0', '#dcc498'],
					][(x / 200) % 2] as string[],
				),
			),
			path(
				`M${x - 6} 270 l97 -60 l97 60 Z`,
				(x / 200) % 2 ? '#e2896b' : '#7fb8b0',
				'opacity="0.8"',
			),
		);
	s.add(rect(0, 560, 1600, 340, s.linear(['#c4b08b', '#92795a'])));
	s.add(
		shadow(800, 830, 620, 0.3),
		rect(280, 320, 22, 500, c.bark),
		rect(1300, 320, 22, 500, c.bark),
		rect(302, 340, 1000, 320, s.linear(['#fff4df', '#ecd3a4'])),
	);
	for (let r = 0; r < 2; r++) {
		s.add(rect(330, 470 + r * 110, 940, 12, '#b98552'));
		for (let i = 0; i < 14; i++) {
			const x = 352 + i * 66;
			const y = 470 + r * 110;
			if ((i + r) % 3 === 0) jar(s, x + 20, y, 0.48, i % 2 ? '#b3663c' : '#8e4a2c');
			else if ((i + r) % 3 === 1)
				s.add(
					round(x, y - 62, 30, 62, 6, ['#8e2f3c', '#c98a2c', '#2f6e5c'][i % 3] as string),
					rect(x + 9, y - 78, 12, 18, c.ink),
					rect(x, y - 44, 30, 22, c.cream),
				);
			else
				s.add(
					box(x - 2, y, 44, 48, ['#7fb0a8', '#e0a45c', '#d9694f'][i % 3]),
					disc(x + 14, y - 26, 9, c.white),
				);
		}
	}
	person(s, 600, 720, 1, { shirt: '#b8344a', hair: 'bun', pose: 'hold' });
	person(s, 980, 720, 1, { shirt: '#2f7f86', pose: 'wave', flip: true });
	s.add(
		rect(260, 660, 1080, 170, s.linear(['#2f8a8a', '#16565f'])),
		rect(244, 640, 1112, 30, '#e2b878', 'rx="6"'),
		...[0, 1, 2, 3, 4].map((i) =>
			at(
				560 + i * 120,
				750,
				0.42,
				path(
					'M0 -70 L16 -22 L66 -22 L26 8 L41 57 L0 28 L-41 57 L-26 8 L-66 -22 L-16 -22 Z',
					i < 4 ? '#ffd76a' : '#3fa09b',
				),
			),
		),
	);
	for (let i = 0; i < 12; i++)
		s.add(path(`M${236 + i * 94} 250 h94 v84 q-47 44 -94 0 Z`, i % 2 ? c.white : c.red));
	s.add(
		path('M236 250 L300 190 L1300 190 L1364 250 Z', s.linear([c.wine, c.red])),
		rect(236, 318, 1128, 24, c.ink, 'opacity="0.12"'),
	);
	for (let i = 0; i < 5; i++)
		s.add(
			disc(330 + i * 66, 634, 22, ['#e98b3a', '#f2b04c', '#d9583a'][i % 3] as string),
			disc(324 + i * 66, 628, 7, c.white, 'opacity="0.4"'),
		);
	finish(s);
}
