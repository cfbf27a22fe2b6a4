import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { room, windowPane } from '../room.ts';
import { at, disc, finish, line, path, rect, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function newsroom(s: Sheet): void {
	room(s, ['#e6efe9', '#cfe0da'], ['#c49a6a', '#8d653f'], 640);
	windowPane(s, 80, 90, 420, 330);
	s.add(round(620, 110, 420, 250, 10, c.white, 'stroke="#b9cfc8" stroke-width="4"'));
	for (let i = 0; i < 6; i++)
		s.add(
			round(
				650 + (i % 3) * 126,
				136 + Math.floor(i / 3) * 106,
				108,
				90,
				4,
				[c.sand, c.foam, '#f7c9b5', c.mist, '#ffe29a', '#d8e8c4'][i] as string,
				`transform="rotate(${(i % 3) - 1} 800 200)"`,
			),
			disc(704 + (i % 3) * 126, 142 + Math.floor(i / 3) * 106, 6, c.red),
		);
	s.add(
		disc(1240, 210, 86, c.deep),
		disc(1240, 210, 74, c.white),
		line('M1240 210 V160 M1240 210 L1276 228', c.ink, 8),
		disc(1240, 210, 7, c.red),
	);
	for (let i = 0; i < 5; i++)
		s.add(
			rect(
				1380 + i * 36,
				190 + (i % 2) * 16,
				30,
				200,
				[c.teal, c.red, c.amber, c.deep, c.leaf][i] as string,
				'rx="3"',
			),
		);
	s.add(rect(1360, 390, 220, 14, '#a87850'));
	person(s, 420, 840, 1.15, { shirt: '#2f7f86', hair: 'long', pose: 'sit' });
	person(s, 1220, 840, 1.15, { shirt: '#b8344a', pose: 'sit', flip: true });
	person(s, 800, 690, 1.12, { shirt: '#f3ead6', legs: '#27405c', pose: 'hold' });
	s.add(
		round(884, 470, 74, 96, 4, c.white),
		line('M896 492 h50 M896 510 h50 M896 528 h34', c.deep, 5),
	);
	s.add(
		rect(120, 690, 1360, 34, s.linear(['#e0b477', '#b07e48'])),
		rect(170, 724, 30, 176, '#7d5638'),
		rect(1400, 724, 30, 176, '#7d5638'),
		rect(120, 724, 1360, 10, c.ink, 'opacity="0.2"'),
	);
	for (const [x, color] of [
		[500, '#223650'],
		[960, '#223650'],
	] as const)
		s.add(
			round(x, 560, 190, 118, 8, color),
			round(x + 8, 568, 174, 98, 4, s.linear(['#bfe6de', '#7fb8c4'])),
			line(
				`M${x + 24} 590 h90 M${x + 24} 610 h130 M${x + 24} 630 h110`,
				c.deep,
				6,
				'opacity="0.6"',
			),
			path(`M${x - 14} 690 l14 -14 h190 l14 14 Z`, '#4b5f74'),
		);
	s.add(
		round(260, 650, 40, 42, 8, c.red),
		round(1270, 660, 130, 12, 3, c.teal),
		round(1276, 646, 118, 12, 3, c.amber),
		round(1266, 672, 140, 16, 3, c.cream),
		at(
			1350,
			640,
			0.6,
			path('M-30 0 h60 l-8 -50 h-44 Z', c.clay),
			path('M0 -50 q-60 -30 -50 -90 q50 10 50 90 q10 -90 60 -84 q0 60 -60 84 Z', c.leaf),
		),
	);
	finish(s);
}
