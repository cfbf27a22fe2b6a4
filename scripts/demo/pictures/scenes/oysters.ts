import { boat, person } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, cloud, finish, oval, path, rect, round, water } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function oysters(s: Sheet): void {
	backdrop(s, ['#5ea5b8', '#a9d7d6', '#f3ead0']);
	cloud(s, 980, 110, 420, c.white, 0.85);
	for (const [x, w, h, color] of [
		[140, 190, 250, '#5e9a9b'],
		[420, 130, 170, '#72aba8'],
		[1190, 240, 300, '#4f8a8d'],
		[1430, 150, 190, '#67a09f'],
		[860, 110, 120, '#86bab4'],
	] as const)
		s.add(
			path(
				`M${x - w / 2} 430 Q${x - w * 0.46} ${430 - h * 0.8} ${x - w * 0.1} ${430 - h} Q${x + w * 0.36} ${430 - h * 0.96} ${x + w / 2} 430 Z`,
				s.linear([color, '#2f6d6c']),
			),
			path(
				`M${x - w * 0.3} ${430 - h * 0.72} Q${x} ${430 - h * 1.05} ${x + w * 0.2} ${430 - h * 0.86} Q${x} ${430 - h * 0.8} ${x - w * 0.3} ${430 - h * 0.72} Z`,
				'#9cc7a4',
				'opacity="0.5"',
			),
		);
	water(s, 424, ['#87c7c6', '#2a8f98', '#0e5575'], c.foam, 90);
	for (const [y, k] of [
		[490, 0.4],
		[570, 0.62],
		[690, 1],
		[840, 1.5],
	] as const)
		for (let x = -60 + ((k * 130) % 90); x < 1620; x += 390 * k + 60) {
			s.add(oval(x + 150 * k, y + 16 * k, 170 * k, 12 * k, c.ink, 'opacity="0.18"'));
			for (let i = 0; i < 5; i++)
				s.add(round(x, y - 44 * k + i * 13 * k, 300 * k, 6 * k, 3, i % 2 ? '#b88a58' : '#cda06b'));
			for (let i = 0; i < 7; i++)
				s.add(round(x + 12 * k + i * 44 * k, y - 54 * k, 7 * k, 72 * k, 3, '#8a6440'));
			for (let i = 0; i < 4; i++)
				s.add(
					oval(x + 34 * k + i * 76 * k, y + 12 * k, 20 * k, 12 * k, '#2c78b0'),
					oval(x + 30 * k + i * 76 * k, y + 8 * k, 8 * k, 4 * k, '#8cc4e4'),
				);
		}
	s.add(
		round(640, 596, 150, 78, 4, '#e3b778'),
		path('M620 600 L664 552 L768 552 L812 600 Z', c.wine),
		rect(700, 622, 30, 52, c.bark),
		rect(654, 618, 28, 26, c.deep),
	);
	person(s, 900, 692, 0.55, { pose: 'hold', hat: 'nonla', shirt: '#d7533d' });
	boat(s, 1290, 640, 0.7, '#2a6b8e', true);
	finish(s);
}
