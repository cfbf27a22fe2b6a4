import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { room, windowPane } from '../room.ts';
import { disc, finish, line, oval, rect, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function classroom(s: Sheet): void {
	room(s, ['#f4e6c8', '#ecd3a4'], ['#b98a5c', '#7d5638']);
	windowPane(s, 90, 150, 230, 260);
	windowPane(s, 1290, 150, 230, 260);
	s.add(
		round(470, 110, 660, 330, 8, '#8a5a3a'),
		rect(486, 126, 628, 298, s.linear(['#1f5c4c', '#164338'])),
		line('M530 190 h240 M530 236 h180 M530 282 h210', '#e6f3dd', 7, 'opacity="0.8"'),
		line('M840 370 V200 M840 370 H1070 M860 350 L920 300 L970 316 L1050 220', '#ffe29a', 6),
		rect(486, 424, 628, 14, '#c99562'),
	);
	person(s, 1180, 640, 1, {
		shirt: '#b8344a',
		hair: 'long',
		legs: '#2c3947',
		pose: 'wave',
		flip: true,
	});
	for (const [y, k, n] of [
		[720, 0.78, 5],
		[880, 1.08, 4],
	] as const)
		for (let i = 0; i < n; i++) {
			const x = 160 + i * (1400 / n) + (k > 1 ? 30 : 0);
			s.add(
				rect(x - 110 * k, y - 40 * k, 220 * k, 18 * k, '#d9a565', 'rx="4"'),
				rect(x - 96 * k, y - 24 * k, 10, 100, '#6b452d'),
				rect(x + 86 * k, y - 24 * k, 10, 100, '#6b452d'),
			);
			s.add(
				oval(
					x,
					y - 6 * k,
					62 * k,
					74 * k,
					['#2f7f86', '#34658f', '#c9694c', '#6f9a58', '#8a4f6d'][(i + n) % 5] as string,
				),
				disc(x, y - 108 * k, 37 * k, '#1c2233'),
				disc(x - 10 * k, y - 118 * k, 18 * k, '#4b546d', 'opacity="0.5"'),
				rect(x - 12 * k, y - 80 * k, 24 * k, 16 * k, c.skin),
			);
			s.add(
				round(x + 54 * k, y - 78 * k, 60 * k, 38 * k, 4, '#27384a'),
				round(x + 58 * k, y - 74 * k, 52 * k, 29 * k, 2, '#bfe6de'),
			);
		}
	finish(s);
}
