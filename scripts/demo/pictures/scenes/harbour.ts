import { boat } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, cloud, disc, finish, glow, oval, path, rect, ridge, water } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function harbour(s: Sheet): void {
	backdrop(s, ['#7fc1d6', '#bfe3e3', '#fdeccb']);
	glow(s, 1240, 200, 420, '#fff4cf', 0.9);
	s.add(disc(1240, 200, 60, '#fffaf0'));
	cloud(s, 180, 130, 380, c.white, 0.9);
	cloud(s, 760, 90, 260, c.white, 0.7);
	ridge(s, 370, 60, 2.1, ['#7fb2bd', '#a7cfd0'], 470);
	ridge(s, 410, 40, 4.4, ['#4b8f98', '#79b2ae'], 470);
	for (let x = 60; x < 1550; x += 118) {
		const h = s.between(34, 86);
		s.add(
			rect(x, 452 - h, 92, h, x % 3 ? '#f3ddbd' : '#e7c193'),
			path(
				`M${x - 8} ${452 - h} L${x + 46} ${424 - h} L${x + 100} ${452 - h} Z`,
				x % 2 ? c.red : c.wine,
			),
			rect(x + 18, 462 - h, 14, 16, c.deep, 'opacity="0.7"'),
			rect(x + 58, 462 - h, 14, 16, c.deep, 'opacity="0.7"'),
		);
	}
	water(s, 452, ['#6cb7bd', '#1f7f92', '#0f4a72'], c.foam, 110);
	boat(s, 330, 545, 0.62, '#2c6fa0');
	boat(s, 720, 560, 0.66, '#b5442f', true);
	boat(s, 1150, 548, 0.6, '#2d7d6a');
	boat(s, 540, 710, 1.25, '#1d5e93');
	boat(s, 1180, 770, 1.4, '#c23a34', true);
	s.add(
		path('M0 860 L520 842 L560 900 L0 900 Z', '#6f5140'),
		path('M0 848 L516 832 L522 846 L0 864 Z', '#a07a58'),
	);
	for (const x of [70, 230, 400])
		s.add(rect(x, 800, 22, 70, c.bark, 'rx="6"'), oval(x + 11, 800, 13, 6, '#a07a58'));
	finish(s);
}
