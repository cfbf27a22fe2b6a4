import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { room } from '../room.ts';
import { disc, finish, glow, line, oval, path, rect, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function signing(s: Sheet): void {
	room(s, ['#173a63', '#24658a'], ['#8b2a3a', '#571d2c'], 600);
	glow(s, 800, 240, 560, '#9fe0d4', 0.35);
	for (const [x, color] of [
		[300, c.red],
		[1300, '#e8b04f'],
	] as const)
		s.add(
			rect(x - 5, 150, 10, 450, '#d9b97c'),
			path(
				`M${x} 160 Q${x + 90} 190 ${x + 70} 300 Q${x + 60} 400 ${x + 84} 470 Q${x + 30} 440 ${x} 480 Z`,
				s.linear([color, c.wine], [0, 0, 1, 1]),
			),
		);
	s.add(
		round(500, 90, 600, 200, 10, s.linear(['#fff4df', '#ecd3a4'])),
		round(580, 136, 440, 24, 12, c.red),
		round(640, 184, 320, 16, 8, c.deep),
		round(700, 222, 200, 14, 7, c.teal),
	);
	for (const [x, shirt, hair] of [
		[470, '#f0ead8', 'bun'],
		[1130, '#2f7f86', 'short'],
	] as const)
		person(s, x, 620, 1, { shirt, hair });
	person(s, 660, 792, 1.3, { shirt: '#1b2f4d', pose: 'sit' });
	person(s, 940, 792, 1.3, { shirt: '#8c2f43', pose: 'sit', hair: 'long', flip: true });
	s.add(
		line('M706 536 Q760 584 800 578', '#1b2f4d', 30),
		line('M894 536 Q840 584 800 578', '#8c2f43', 30),
		round(772, 562, 56, 32, 16, c.skin),
		line('M786 568 v20 M800 566 v22 M812 568 v18', c.tan, 4),
	);
	s.add(
		rect(330, 620, 940, 40, s.linear(['#fffaf0', '#d9c7a0'])),
		path('M350 660 H1250 L1220 900 H380 Z', s.linear(['#2b7f86', '#134e5c'])),
	);
	for (let i = 0; i < 12; i++)
		s.add(path(`M${360 + i * 74} 660 q37 70 74 0 Z`, c.cream, 'opacity="0.25"'));
	for (const x of [540, 920])
		s.add(
			path(`M${x} 616 l20 -36 h110 l20 36 Z`, c.white),
			line(`M${x + 34} 594 h80 M${x + 30} 604 h88`, c.deep, 3),
			line(`M${x + 120} 606 l34 -40`, c.ink, 5),
		);
	s.add(
		...[-60, -30, 0, 30, 60].map((d, i) =>
			disc(
				430 + d * 0.8,
				606 - (i % 2) * 16,
				20,
				[c.red, c.coral, c.cream, c.coral, c.red][i] as string,
			),
		),
		oval(430, 620, 76, 11, c.leaf),
	);
	finish(s);
}
