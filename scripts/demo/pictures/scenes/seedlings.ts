import { person } from '../figures.ts';
import { at, backdrop, finish, glow, line, oval, path, rect, ridge } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function seedlings(s: Sheet): void {
	backdrop(s, ['#cfe6d8', '#f6f0d2', '#fde9bf']);
	glow(s, 1200, 160, 560, '#fff7d6', 1);
	ridge(s, 330, 40, 1.9, ['#9cc6a6', '#c3dbb1']);
	s.add(rect(0, 420, 1600, 480, s.linear(['#b48a5c', '#8a6240', '#5f4230'])));
	for (let r = 0; r < 6; r++) {
		const k = 0.42 + r * 0.27;
		const y = 430 + r * r * 13 + r * 28;
		s.add(rect(0, y, 1600, 30 * k + 8, s.linear(['#6b4a33', '#4a3325'])));
		for (let x = (r % 2) * 40 * k - 20; x < 1640; x += 104 * k)
			s.add(
				at(
					x,
					y + 6,
					k,
					path('M-26 0 L-20 44 L20 44 L26 0 Z', '#3b4450'),
					oval(0, 0, 26, 7, '#3a281d'),
					line('M0 0 Q3 -28 0 -54', '#5d9a4c', 6),
					path('M0 -34 Q-38 -44 -46 -76 Q-8 -74 0 -34 Z', '#7cb657'),
					path('M0 -42 Q34 -50 44 -86 Q6 -82 0 -42 Z', '#97c96c'),
					path('M0 -54 Q-8 -84 6 -104 Q18 -80 0 -54 Z', '#b4db84'),
				),
			);
	}
	person(s, 1120, 690, 1, { hat: 'nonla', shirt: '#b8344a', pose: 'bend', flip: true });
	person(s, 420, 610, 0.8, { hat: 'nonla', shirt: '#24698d', pose: 'hold' });
	finish(s);
}
