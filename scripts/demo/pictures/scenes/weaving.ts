import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { room, windowPane } from '../room.ts';
import { disc, finish, line, oval, path, rect, round, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function weaving(s: Sheet): void {
	room(s, ['#e9c79a', '#d3a06c'], ['#9c6b45', '#6a452f']);
	windowPane(s, 120, 120, 260, 280);
	for (let i = 0; i < 4; i++)
		s.add(
			line(`M${1240 + i * 82} 110 v24`, c.bark, 4),
			rect(
				1206 + i * 82,
				130,
				66,
				250,
				s.linear(
					[
						['#d62f3c', '#8e1f35'],
						['#1f8a8c', '#145a63'],
						['#f2c15a', '#c98a2c'],
						['#34658f', '#1d3f63'],
					][i] as string[],
				),
			),
			...[0, 1, 2, 3].map((j) =>
				path(
					`M${1239 + i * 82} ${160 + j * 54} l22 20 l-22 20 l-22 -20 Z`,
					c.cream,
					'opacity="0.8"',
				),
			),
		);
	s.add(shadow(820, 850, 520, 0.35));
	for (const x of [480, 1120])
		s.add(rect(x, 240, 30, 610, s.linear(['#a06a42', '#5d3a28'], [0, 0, 1, 0])));
	s.add(
		rect(440, 230, 750, 34, s.linear(['#b37a4d', '#6b432c'])),
		rect(440, 560, 750, 30, '#7d5034'),
		round(470, 300, 690, 26, 13, '#c9945f'),
	);
	for (let i = 0; i < 60; i++)
		s.add(line(`M${522 + i * 9.9} 324 L${512 + i * 10.2} 620`, i % 2 ? '#fff1d2' : '#e9c890', 2.6));
	const bands = ['#d62f3c', '#fff1d2', '#1f8a8c', '#f2c15a', '#1f8a8c', '#fff1d2', '#d62f3c'];
	bands.forEach((color, i) =>
		s.add(
			rect(506 - i * 2, 600 + i * 34, 620 + i * 4, 36, color),
			...Array.from({ length: 12 }, (_, j) =>
				path(
					`M${540 + j * 50} ${606 + i * 34} l14 12 l-14 12 l-14 -12 Z`,
					i % 2 ? c.wine : c.cream,
					'opacity="0.75"',
				),
			),
		),
	);
	s.add(
		rect(490, 470, 660, 40, s.linear(['#8a5a3a', '#5d3a28'])),
		...Array.from({ length: 64 }, (_, i) =>
			rect(500 + i * 10, 474, 3, 32, '#e9c890', 'opacity="0.7"'),
		),
	);
	person(s, 330, 860, 1.45, { shirt: '#2f6f8d', hair: 'bun', pose: 'hold', legs: '#3b2a2f' });
	s.add(path('M440 640 q70 -26 140 0 q-70 26 -140 0 Z', c.bark), line('M470 640 h80', c.red, 8));
	s.add(
		oval(1330, 800, 120, 34, '#7a5233'),
		...[0, 1, 2, 3, 4].map(
			(i) =>
				disc(
					1260 + i * 36,
					780 - (i % 2) * 20,
					32,
					[c.red, c.teal, '#f2c15a', c.cream, c.deep][i] as string,
				) +
				line(
					`M${1236 + i * 36} ${782 - (i % 2) * 20} q24 -18 48 0 M${1240 + i * 36} ${768 - (i % 2) * 20} q20 -14 40 0`,
					c.ink,
					2,
					'opacity="0.3"',
				),
		),
		path('M1200 786 Q1330 840 1460 786 L1440 860 Q1330 890 1220 860 Z', '#b98552'),
	);
	finish(s);
}
