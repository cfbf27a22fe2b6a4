import { tree } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, cloud, disc, finish, glow, line, oval, path, rect, ridge } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function loudspeaker(s: Sheet): void {
	backdrop(s, ['#f2a36b', '#f9c88f', '#fdeac8']);
	glow(s, 430, 420, 560, '#fff2c9', 0.9);
	s.add(disc(430, 420, 90, '#fff6dc'));
	cloud(s, 1040, 150, 360, '#ffe6cc', 0.75);
	cloud(s, 120, 240, 240, '#ffe6cc', 0.6);
	ridge(s, 620, 60, 2.4, ['#b98472', '#8d6a63']);
	for (let x = 0; x < 1600; x += 130)
		s.add(
			rect(x + 16, 690 - s.between(20, 90), 100, 240, '#7a4e4c'),
			path(`M${x + 4} 640 l62 -46 l62 46 Z`, '#8f3b3c'),
		);
	s.add(
		path('M0 740 Q500 680 900 740 T1600 720 L1600 900 L0 900 Z', s.linear(['#5d4a45', '#33292f'])),
	);
	for (const x of [150, 330, 560, 1360, 1500]) tree(s, x, 800, s.between(0.6, 0.9), '#3e5a45');
	s.add(
		rect(936, 190, 34, 720, s.linear(['#8f8a88', '#4a474d'], [0, 0, 1, 0])),
		line('M700 250 Q400 300 0 270 M960 250 Q1300 310 1600 260', '#3a3138', 4),
	);
	for (const [x, y, flip, k] of [
		[930, 330, -1, 1.25],
		[976, 360, 1, 1.25],
		[940, 560, -1, 0.95],
	] as const)
		s.add(
			`<g transform="translate(${x} ${y}) scale(${flip * k} ${k})">`,
			rect(0, -14, 60, 28, c.ink),
			path(
				'M50 -34 L110 -34 L270 -120 L270 120 L110 34 L50 34 Z',
				s.linear(['#f4efe4', '#b9b4ab', '#76737a']),
			),
			oval(270, 0, 38, 122, '#57545d'),
			oval(274, 0, 30, 104, s.linear(['#2b2833', '#6b6670'])),
			oval(276, 0, 12, 34, '#a8a39f'),
			'</g>',
		);
	for (const r of [90, 150, 210])
		s.add(
			line(
				`M${1352 + r * 0.5} ${360 - r} Q${1352 + r * 1.2} 360 ${1352 + r * 0.5} ${360 + r}`,
				c.red,
				12,
				`opacity="${1 - r / 300}"`,
			),
			line(
				`M${555 - r * 0.5} ${330 - r} Q${555 - r * 1.2} 330 ${555 - r * 0.5} ${330 + r}`,
				c.red,
				12,
				`opacity="${1 - r / 300}"`,
			),
		);
	finish(s, '#fff0c4', 0.12);
}
