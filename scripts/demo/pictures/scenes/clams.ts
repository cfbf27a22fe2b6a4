import { person } from '../figures.ts';
import { backdrop, disc, finish, glow, line, oval, path, rect, ridge, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function clams(s: Sheet): void {
	backdrop(s, ['#f8d7a8', '#fbe7c4', '#d9ecdf']);
	glow(s, 300, 210, 420, '#fff3cf', 0.95);
	s.add(disc(300, 210, 62, '#fffbe8'));
	ridge(s, 330, 40, 3.3, ['#93bdb9', '#b9d6cb'], 420);
	s.add(rect(0, 380, 1600, 520, s.linear(['#8fc3bf', '#b7c9a6', '#cfae7c', '#a57c54'])));
	for (let i = 0; i < 90; i++) {
		const d = s.random() ** 1.3;
		s.add(
			oval(
				s.between(0, 1600),
				392 + d * 500,
				30 + d * 150,
				3 + d * 9,
				i % 3 ? '#e9f3ea' : '#7c5d42',
				`opacity="${(0.12 + s.random() * 0.25).toFixed(2)}"`,
			),
		);
	}
	for (let i = 0; i < 16; i++)
		s.add(line(`M${40 + i * 104} ${402 + (i % 3) * 4} v-60`, '#6b5138', 5));
	s.add(line('M40 362 Q800 384 1600 360', '#6b5138', 3));
	person(s, 380, 560, 0.62, { pose: 'bend', hat: 'nonla', shirt: '#3c8a83', legs: '#3b4a57' });
	person(s, 1290, 570, 0.62, {
		pose: 'bend',
		hat: 'nonla',
		shirt: '#c6584c',
		legs: '#3b4a57',
		flip: true,
	});
	person(s, 1060, 690, 0.98, {
		pose: 'hold',
		hat: 'nonla',
		shirt: '#2d6f9e',
		legs: '#33414e',
		flip: true,
	});
	person(s, 600, 790, 1.25, { pose: 'bend', hat: 'nonla', shirt: '#b8344a', legs: '#2c3947' });
	for (const [x, y, k] of [
		[900, 700, 1],
		[800, 850, 1.5],
		[1240, 800, 1.25],
	] as const) {
		s.add(
			shadow(x, y + 8, 80 * k),
			path(
				`M${x - 62 * k} ${y - 48 * k} L${x - 44 * k} ${y} Q${x} ${y + 14 * k} ${x + 44 * k} ${y} L${x + 62 * k} ${y - 48 * k} Z`,
				s.linear(['#b98552', '#7a5233'], [0, 0, 1, 0]),
			),
		);
		for (let i = 0; i < 26; i++)
			s.add(
				oval(
					x + s.between(-52, 52) * k,
					y - 50 * k - s.random() * 22 * k,
					12 * k,
					8 * k,
					['#f2e4cb', '#d9c3a0', '#b59a7a', '#8d7a6a'][i % 4] as string,
				),
			);
		s.add(oval(x, y - 44 * k, 62 * k, 9 * k, '#8a5f3b', 'opacity="0.55"'));
	}
	finish(s);
}
