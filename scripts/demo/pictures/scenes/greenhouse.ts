import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, disc, finish, glow, line, path, rect, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function greenhouse(s: Sheet): void {
	backdrop(s, ['#bfe2e6', '#e9f5e6', '#fdf3d6']);
	glow(s, 800, 210, 700, c.white, 0.9);
	for (let i = 7; i >= 0; i--) {
		const k = 1 - i * 0.105;
		const [w, h] = [780 * k, 560 * k];
		const y = 360 + 460 * k * 0.62;
		const arch = `M${800 - w} ${y + 130 * k} L${800 - w} ${y - h * 0.5} Q800 ${y - h * 1.35} ${800 + w} ${y - h * 0.5} L${800 + w} ${y + 130 * k}`;
		s.add(path(arch, c.white, 'opacity="0.1"'), line(arch, i ? '#8fb8b5' : '#5d8f90', 10 * k));
	}
	s.add(path('M0 900 L640 500 L960 500 L1600 900 Z', s.linear(['#b6a07a', '#8d6f4d'])));
	for (const side of [-1, 1])
		for (let i = 0; i < 13; i++) {
			const f = (i / 13) ** 1.7;
			const [x, y, k] = [800 + side * (150 + f * 560), 512 + f * 380, 0.3 + f * 1.6];
			s.add(
				rect(x - 74 * k, y + 12 * k, 148 * k, 26 * k, '#e8efe9', `rx="${8 * k}"`),
				rect(x - 74 * k, y + 26 * k, 148 * k, 12 * k, c.teal, 'opacity="0.5"'),
			);
			for (let j = -2; j <= 2; j++)
				s.add(
					path(
						`M${x + j * 30 * k} ${y + 14 * k} q${-26 * k} ${-20 * k} ${-20 * k} ${-56 * k} q${18 * k} ${10 * k} ${20 * k} ${38 * k} q${4 * k} ${-40 * k} ${26 * k} ${-44 * k} q0 ${40 * k} ${-26 * k} ${62 * k} Z`,
						['#6fae54', '#4f9450', '#8cc068'][(i + j + 2) % 3] as string,
					),
				);
			if (i % 3 === 1)
				for (let j = -1; j <= 1; j++)
					s.add(
						disc(x + j * 40 * k, y - 14 * k, 9 * k, c.red),
						disc(x + j * 40 * k - 3 * k, y - 17 * k, 3 * k, '#ff9a8c'),
					);
		}
	person(s, 740, 740, 0.86, { shirt: '#2a6f8d', hat: 'cap', pose: 'hold' });
	person(s, 905, 690, 0.72, { shirt: '#f0e6d0', hair: 'long', legs: '#3b5a6b', flip: true });
	s.add(
		round(802, 588, 42, 58, 5, c.night),
		round(807, 593, 32, 46, 3, '#9fe0d4'),
		line('M812 628 l8 -14 l8 8 l8 -18', c.red, 3),
	);
	finish(s);
}
