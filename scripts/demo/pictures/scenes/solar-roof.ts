import { palm, person, tree } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, cloud, disc, finish, glow, line, path, rect, ridge, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function solarRoof(s: Sheet): void {
	backdrop(s, ['#4f9fc4', '#a6d6e0', '#fdf0cf']);
	glow(s, 1260, 170, 520, '#fff6d2', 1);
	s.add(disc(1260, 170, 78, '#fffdf0'));
	cloud(s, 160, 130, 420, c.white, 0.9);
	cloud(s, 700, 200, 260, c.white, 0.7);
	ridge(s, 430, 44, 2.2, ['#7eb39f', '#a9cfa8'], 560);
	palm(s, 90, 640, 1.1);
	s.add(rect(0, 560, 1600, 340, s.linear(['#9cc07a', '#5f8f56'])));
	s.add(
		rect(220, 520, 1180, 270, s.linear(['#f7e6c8', '#d9b98c'])),
		rect(220, 520, 1180, 30, c.ink, 'opacity="0.15"'),
	);
	for (let i = 0; i < 6; i++)
		s.add(
			round(280 + i * 190, 590, 110, 110, 4, '#5b8796'),
			rect(332 + i * 190, 590, 6, 110, c.sand),
			rect(280 + i * 190, 642, 110, 6, c.sand),
		);
	s.add(round(1180, 600, 150, 190, 4, '#41606e'), rect(1252, 600, 6, 190, c.ink));
	s.add(path('M150 540 L380 270 L1470 270 L1440 540 Z', s.linear(['#b9503a', '#7d2433'])));
	for (let r = 0; r < 3; r++)
		for (let i = 0; i < 8; i++) {
			const p = (col: number, row: number): string => {
				const f = row / 3.3;
				return `${(420 - f * 180 + col * (122 + f * 12)).toFixed(1)} ${(296 + row * 74).toFixed(1)}`;
			};
			s.add(
				path(
					`M${p(i + 0.04, r + 0.05)} L${p(i + 0.96, r + 0.05)} L${p(i + 0.96, r + 0.95)} L${p(i + 0.04, r + 0.95)} Z`,
					s.linear(['#2f6ca8', '#123761', '#0c2547'], [0, 0, 1, 1]),
				),
				path(
					`M${p(i + 0.04, r + 0.05)} L${p(i + 0.5, r + 0.05)} L${p(i + 0.2, r + 0.95)} L${p(i + 0.04, r + 0.95)} Z`,
					c.white,
					'opacity="0.14"',
				),
				line(
					`M${p(i + 0.5, r + 0.05)} L${p(i + 0.5, r + 0.95)} M${p(i + 0.04, r + 0.5)} L${p(i + 0.96, r + 0.5)}`,
					'#7fb2de',
					1.5,
					'opacity="0.6"',
				),
			);
		}
	person(s, 1500, 830, 1.05, { hat: 'helmet', shirt: '#e09a3e', pose: 'wave', flip: true });
	tree(s, 130, 800, 1.1, '#4b8a50');
	finish(s);
}
