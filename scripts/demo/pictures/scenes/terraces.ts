import { house, person, tree } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, cloud, disc, finish, glow, line, path, ridge } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function terraces(s: Sheet): void {
	backdrop(s, ['#8fc7d9', '#d6ebdf', '#fdeec6']);
	glow(s, 1180, 220, 480, '#fff3c4', 0.95);
	s.add(disc(1180, 220, 58, '#fffbe6'));
	ridge(s, 300, 90, 1, ['#8fb7bd', '#bcd6cd']);
	ridge(s, 380, 80, 3.6, ['#5f9a8f', '#9cc4a4']);
	cloud(s, 300, 300, 520, c.white, 0.75);
	cloud(s, 1000, 350, 420, c.white, 0.6);
	const tones = [
		'#e9cf6f',
		'#b8cf68',
		'#8fbb5b',
		'#dcc35c',
		'#6fa552',
		'#c9d774',
		'#4f8f4d',
		'#e5d383',
	];
	for (let i = 0; i < 15; i++) {
		const y = 430 + i * i * 1.6 + i * 9;
		const lift = (x: number) =>
			y + Math.sin(x / 230 + i * 0.34) * (34 - i) - Math.cos(x / 520 + 1 + i * 0.08) * 70;
		let d = 'M0 900';
		for (let x = 0; x <= 1600; x += 40) d += ` L${x} ${lift(x).toFixed(1)}`;
		s.add(
			path(`${d} L1600 900 Z`, s.linear([tones[i % 8] as string, '#3f7a45'], [0.2, 0, 0.5, 1])),
		);
		let edge = `M0 ${lift(0)}`;
		for (let x = 40; x <= 1600; x += 40) edge += ` L${x} ${lift(x).toFixed(1)}`;
		s.add(line(edge, i % 3 ? '#f6efb0' : '#2f6b45', 3 + i * 0.35, 'opacity="0.6"'));
	}
	house(s, 1090, 545, 130, 62, '#e6c894', '#8a4a35');
	tree(s, 1300, 560, 0.5, '#3f7f52');
	tree(s, 1050, 560, 0.36, '#4f9158');
	person(s, 420, 760, 0.66, { hat: 'nonla', shirt: '#b8344a', pose: 'bend' });
	person(s, 560, 790, 0.7, { hat: 'nonla', shirt: '#24698d', pose: 'hold' });
	finish(s);
}
