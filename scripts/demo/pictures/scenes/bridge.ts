import { boat } from '../figures.ts';
import * as c from '../palette.ts';
import {
	backdrop,
	cloud,
	disc,
	finish,
	glow,
	line,
	path,
	rect,
	ridge,
	round,
	water,
} from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function bridge(s: Sheet): void {
	backdrop(s, ['#284a78', '#6d7fa5', '#f0a98a', '#fde0b0']);
	glow(s, 800, 520, 620, '#ffdca0', 0.7);
	cloud(s, 160, 200, 400, '#f0b9a8', 0.5);
	cloud(s, 1080, 150, 360, '#d9a3a8', 0.45);
	ridge(s, 520, 60, 2.7, ['#7f86a6', '#9a93a6'], 600);
	for (let x = 0; x < 1600; x += 46) {
		const h = s.between(20, 100) * (x > 500 && x < 1100 ? 0.5 : 1);
		s.add(rect(x, 580 - h, 40, h, '#5f6b90'));
		for (let y = 588 - h; y < 566; y += 18)
			if (s.random() > 0.45)
				s.add(rect(x + 8 + (s.random() > 0.5 ? 14 : 0), y, 7, 8, '#ffdf9a', 'opacity="0.85"'));
	}
	water(s, 578, ['#e6aa90', '#60799d', '#183f68'], '#ffe6bd', 90);
	const tower = s.linear(['#fff0da', '#d9c3b4', '#7f7f95'], [0, 0, 1, 0]);
	for (const x of [470, 1130]) {
		for (let i = 1; i <= 9; i++)
			s.add(
				line(
					`M${x} ${150 + i * 14} L${x - i * 50} 498 M${x} ${150 + i * 14} L${x + i * 36} 498`,
					'#fbe9d3',
					3,
					'opacity="0.85"',
				),
			);
		s.add(
			path(
				`M${x - 16} 120 L${x + 16} 120 L${x + 30} 660 L${x + 6} 660 L${x} 300 L${x - 6} 660 L${x - 30} 660 Z`,
				tower,
			),
			round(x - 44, 640, 88, 44, 8, '#6b7290'),
		);
	}
	s.add(
		rect(0, 494, 1600, 26, s.linear(['#fbe3c6', '#8f8ba0'])),
		rect(0, 520, 1600, 10, '#4b5577'),
	);
	for (let x = 30; x < 1600; x += 110)
		s.add(line(`M${x} 494 v-42 q0 -8 12 -8`, '#4b5577', 4), disc(x + 16, 446, 5, '#fff1bd'));
	for (const [x, color] of [
		[250, c.red],
		[640, c.teal],
		[900, '#e8b04f'],
		[1320, c.cream],
	] as const)
		s.add(
			round(x, 466, 74, 26, 7, color),
			round(x + 44, 452, 26, 24, 6, color),
			disc(x + 18, 494, 8, c.ink),
			disc(x + 56, 494, 8, c.ink),
		);
	boat(s, 800, 720, 1, '#23406b');
	boat(s, 300, 820, 1.2, '#7d2438', true);
	finish(s, '#ffd9a0', 0.1);
}
