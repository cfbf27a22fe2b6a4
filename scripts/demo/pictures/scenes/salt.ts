import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, cloud, disc, finish, glow, line, path, rect, ridge, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function salt(s: Sheet): void {
	backdrop(s, ['#f7a66b', '#fbc98c', '#fde6bd']);
	glow(s, 1130, 330, 460, '#fff0c0', 0.95);
	s.add(disc(1130, 330, 78, '#fff8df'));
	cloud(s, 200, 140, 460, '#ffe3c4', 0.75);
	cloud(s, 760, 220, 240, '#ffe3c4', 0.55);
	ridge(s, 410, 34, 0.4, ['#a9838a', '#c79d90'], 470);
	s.add(rect(0, 440, 1600, 460, s.linear(['#9c7461', '#6d4d45'])));
	const rows = [440, 480, 536, 616, 730, 900];
	for (let r = 0; r < rows.length - 1; r++) {
		const [y0, y1] = [rows[r] as number, rows[r + 1] as number];
		const spread = (y: number, i: number) => 800 + (i - 4) * (110 + (y - 440) * 0.86);
		for (let i = 0; i < 8; i++)
			s.add(
				path(
					`M${spread(y0, i) + 6} ${y0 + 5} L${spread(y0, i + 1) - 6} ${y0 + 5} L${spread(y1, i + 1) - 9} ${y1 - 6} L${spread(y1, i) + 9} ${y1 - 6} Z`,
					s.linear(i === 4 || i === 5 ? ['#ffe7bf', '#f3b98d'] : ['#f0cfb4', '#b9b6bd', '#8ea9b5']),
				),
			);
	}
	for (const [x, y, k] of [
		[360, 560, 0.6],
		[520, 560, 0.6],
		[690, 660, 1],
		[920, 664, 1],
		[330, 690, 1.1],
		[1180, 790, 1.5],
		[560, 830, 1.6],
		[840, 838, 1.5],
	] as const)
		s.add(
			shadow(x + 10, y, 84 * k, 0.25),
			path(
				`M${x - 76 * k} ${y} Q${x - 22 * k} ${y - 70 * k} ${x} ${y - 76 * k} Q${x + 24 * k} ${y - 68 * k} ${x + 76 * k} ${y} Q${x} ${y + 12 * k} ${x - 76 * k} ${y} Z`,
				s.linear(['#fffdf6', '#f0e4dd', '#c9b9bd'], [0, 0, 1, 0.5]),
			),
		);
	person(s, 1010, 600, 0.6, { hat: 'nonla', shirt: '#8d3a52', pose: 'hold' });
	person(s, 1340, 730, 1.05, { hat: 'nonla', shirt: '#2c6486', pose: 'hold', flip: true });
	s.add(line('M1252 566 L1190 752 M1168 742 L1216 760', c.bark, 8));
	person(s, 250, 850, 1.25, { hat: 'nonla', shirt: '#b3442f', pose: 'bend' });
	finish(s, '#fff0c0', 0.12);
}
