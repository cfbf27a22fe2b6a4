import { box, person } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, disc, finish, glow, line, path, rect, round, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function crates(s: Sheet): void {
	backdrop(s, ['#e9f0ea', '#f6ead0']);
	s.add(rect(0, 0, 1600, 620, s.linear(['#cfdcdc', '#9fb5ba'])));
	for (let x = 0; x < 1600; x += 64) s.add(rect(x, 0, 30, 620, c.white, 'opacity="0.16"'));
	s.add(path('M0 60 L1600 0 L1600 40 L0 110 Z', '#6f8c96', 'opacity="0.6"'));
	for (const x of [180, 600, 1020, 1440]) {
		s.add(round(x, 90, 130, 20, 9, '#fffbe4'));
		glow(s, x + 65, 130, 230, '#fff7d8', 0.6);
	}
	s.add(rect(0, 600, 1600, 300, s.linear(['#a9a394', '#716c66'])));
	for (let r = 0; r < 3; r++) {
		const y = 280 + r * 150;
		s.add(rect(60, y, 600, 12, '#d97b3c'), rect(940, y, 620, 12, '#d97b3c'));
		for (let i = 0; i < 5; i++)
			s.add(
				box(
					76 + i * 116,
					y,
					98,
					s.between(70, 108),
					['#dcb478', '#c99a5c', '#e6c692'][(i + r) % 3],
				),
				box(
					956 + i * 120,
					y,
					100,
					s.between(70, 110),
					['#c99a5c', '#7fb0b8', '#dcb478'][(i + r) % 3],
				),
			);
	}
	for (const x of [56, 356, 650, 936, 1240, 1546]) s.add(rect(x, 150, 14, 470, '#2f5878'));
	s.add(
		shadow(800, 830, 260, 0.35),
		path(
			'M640 620 L760 620 L790 700 L930 720 L940 800 L640 800 Z',
			s.linear(['#f0a53f', '#c56f24']),
		),
		line('M690 624 L690 500 L800 500 L826 650', c.night, 14),
		rect(952, 380, 18, 430, c.night),
		rect(980, 380, 10, 430, '#44617c'),
		rect(968, 786, 190, 14, '#44617c'),
		disc(700, 806, 46, c.ink),
		disc(700, 806, 20, '#8c98a3'),
		disc(892, 812, 36, c.ink),
		disc(892, 812, 15, '#8c98a3'),
	);
	s.add(box(1000, 786, 150, 110, '#dcb478'), box(1016, 676, 118, 90, '#c99a5c'));
	person(s, 742, 740, 0.72, { shirt: c.teal, hat: 'helmet', pose: 'sit' });
	person(s, 330, 850, 1.02, { shirt: '#2a6f8d', hat: 'helmet', pose: 'hold' });
	s.add(
		round(400, 660, 60, 78, 4, c.cream),
		line('M412 680 h36 M412 696 h36 M412 712 h24', c.deep, 4),
	);
	finish(s);
}
