import { box, person } from '../figures.ts';
import * as c from '../palette.ts';
import { room } from '../room.ts';
import { at, disc, finish, glow, line, path, rect, round, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function workshop(s: Sheet): void {
	room(s, ['#8fa6ad', '#5f7c88'], ['#8b8176', '#575049']);
	for (let i = 0; i < 5; i++)
		s.add(path(`M${i * 340 - 60} 120 l170 -100 v100 l170 -100 v100 Z`, '#4b6672'));
	for (const x of [200, 640, 1080, 1480]) {
		s.add(
			rect(x - 3, 0, 6, 120, c.ink),
			path(`M${x - 60} 150 L${x - 22} 116 h44 L${x + 60} 150 Z`, c.amber),
		);
		glow(s, x, 170, 240, '#ffe9b0', 0.55);
	}
	s.add(round(90, 220, 420, 220, 8, '#a87850'));
	for (let i = 0; i < 9; i++)
		s.add(
			line(`M${126 + i * 44} 250 v${90 + (i % 3) * 30}`, i % 2 ? '#d0d8db' : c.bark, 9),
			round(112 + i * 44, 244, 28, 22, 5, i % 3 ? '#e5ebec' : c.red),
		);
	s.add(
		shadow(1150, 820, 420, 0.35),
		rect(800, 560, 700, 46, s.linear(['#c0cbd0', '#6f8088'])),
		rect(840, 604, 50, 220, '#4d5f69'),
		rect(1400, 604, 50, 220, '#4d5f69'),
		round(1180, 330, 240, 230, 12, s.linear(['#2f8a8a', '#16505a'])),
		round(1210, 360, 120, 76, 6, '#bfe6de'),
		disc(1370, 390, 16, c.red),
		disc(1370, 436, 16, c.amber),
		round(1220, 470, 160, 20, 8, c.ink),
	);
	const gear = (x: number, y: number, k: number, fill: string) =>
		at(
			x,
			y,
			k,
			...Array.from({ length: 10 }, (_, i) =>
				rect(-12, -84, 24, 34, fill, `rx="4" transform="rotate(${i * 36})"`),
			),
			disc(0, 0, 64, fill),
			disc(0, 0, 24, '#5f7c88'),
		);
	s.add(gear(930, 486, 0.9, '#d08a3c'), gear(1052, 508, 0.62, '#b9c4c8'));
	person(s, 640, 830, 1.25, { shirt: '#24698d', hat: 'helmet', pose: 'hold', legs: '#24364d' });
	s.add(line('M756 636 L856 596', '#e5ebec', 12));
	glow(s, 868, 590, 150, '#fff3b0', 0.95);
	for (let i = 0; i < 26; i++) {
		const turn = s.between(-2.6, 0.3);
		const reach = s.between(40, 150);
		s.add(
			line(
				`M868 590 l${Math.cos(turn) * reach} ${Math.sin(turn) * reach}`,
				i % 2 ? '#ffd76a' : '#fff6d6',
				3,
				'opacity="0.85"',
			),
		);
	}
	person(s, 300, 800, 1.05, { shirt: '#c9694c', hat: 'helmet', pose: 'stand' });
	s.add(box(60, 860, 150, 100), box(430, 870, 110, 70, '#c99a5c'));
	finish(s);
}
