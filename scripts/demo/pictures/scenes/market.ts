import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, disc, finish, glow, line, path, rect } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function market(s: Sheet): void {
	backdrop(s, ['#f6dfb6', '#fbeccf']);
	glow(s, 800, 140, 760, '#fff8df', 1);
	for (let i = 0; i < 9; i++)
		s.add(
			path(
				`M${i * 200 - 100} 0 L${i * 200} 0 L800 330 Z`,
				'#a8693f',
				`opacity="${i % 2 ? 0.2 : 0.1}"`,
			),
		);
	s.add(
		line('M0 210 L800 40 L1600 210', '#8a4f33', 22),
		line('M0 330 L1600 330', '#8a4f33', 12),
		line('M400 125 V330 M800 40 V330 M1200 125 V330', '#8a4f33', 10),
	);
	s.add(rect(0, 560, 1600, 340, s.linear(['#b98f66', '#7d5a42'])));
	for (const x of [110, 540, 1060, 1490])
		s.add(rect(x - 18, 300, 36, 300, s.linear(['#c9825a', '#7d432e'], [0, 0, 1, 0])));
	for (const x of [325, 800, 1275]) {
		s.add(
			line(`M${x} 330 v60`, c.ink, 4),
			path(`M${x - 40} 420 Q${x} 360 ${x + 40} 420 Z`, c.teal),
		);
		glow(s, x, 430, 130, '#fff1b8', 0.85);
	}
	const goods = [
		['#d9443c', '#f0795a'],
		['#e9a33c', '#f6c468'],
		['#6fae54', '#98c973'],
		['#8a4f7d', '#b279a4'],
		['#f2e3c4', '#d6b98a'],
	];
	for (const [y, k, n] of [
		[560, 0.62, 5],
		[800, 1.15, 3],
	] as const)
		for (let i = 0; i < n; i++) {
			const x = (1600 / n) * i + 20 * k;
			const w = 1600 / n - 60 * k;
			if (k < 1)
				person(s, x + w * 0.35, y + 30, 0.62, {
					shirt: ['#2a6f8d', '#b8344a', '#4a8a5a', '#d08a3c', '#7a4f86'][i],
					hair: i % 2 ? 'bun' : 'short',
					hat: i === 2 ? 'nonla' : undefined,
				});
			else
				person(s, x + w * 0.5, y - 30, 1, {
					shirt: ['#2f7f86', '#c6484c', '#34658f'][i],
					hat: 'nonla',
					pose: i === 1 ? 'wave' : 'stand',
				});
			s.add(
				rect(x, y, w, 96 * k, s.linear(['#a06f45', '#6b452d'])),
				rect(x - 8, y - 8, w + 16, 16 * k, '#c99562'),
			);
			for (let j = 0; j < 3; j++) {
				const [bx, bw] = [x + 12 * k + (j * w) / 3, w / 3 - 20 * k];
				const [a, b] = goods[(i * 3 + j) % 5] as [string, string];
				for (let g = 0; g < 22; g++)
					s.add(
						disc(bx + s.random() * bw, y - 14 * k - s.random() * 30 * k, 15 * k, g % 2 ? a : b),
					);
				s.add(rect(bx - 6, y - 18 * k, bw + 12, 22 * k, '#d8ae74', `rx="${5 * k}"`));
			}
		}
	finish(s);
}
