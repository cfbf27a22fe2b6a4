import { boat } from '../figures.ts';
import * as c from '../palette.ts';
import {
	backdrop,
	cloud,
	disc,
	finish,
	glow,
	line,
	path,
	rect,
	reflection,
	ridge,
	round,
	water,
} from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function lighthouse(s: Sheet): void {
	backdrop(s, ['#1a2f5c', '#5b4a7d', '#d9697a', '#f8b26a', '#ffdf9e']);
	glow(s, 420, 520, 520, '#ffd98a', 0.85);
	s.add(disc(420, 520, 74, '#fff1c4'));
	cloud(s, 120, 210, 420, '#f5b3a0', 0.5);
	cloud(s, 760, 150, 360, '#e89aa0', 0.4);
	ridge(s, 540, 34, 1.2, ['#7d5a86', '#5d4a78'], 600);
	water(s, 580, ['#e79a78', '#5a5a8c', '#14345f'], '#ffe2b0', 80);
	reflection(s, 420, 585, 190, '#ffe7b3');
	const beam = s.linear(
		[
			[0, '#fff3c9', 0.75],
			[1, '#fff3c9', 0],
		],
		[1, 0, 0, 0],
	);
	s.add(
		path('M1180 216 L300 60 L260 250 Z', beam),
		path(
			'M1180 216 L1600 120 L1600 300 Z',
			s.linear(
				[
					[0, '#fff3c9', 0.7],
					[1, '#fff3c9', 0.05],
				],
				[0, 0, 1, 0],
			),
		),
	);
	s.add(
		path(
			'M860 900 Q900 690 1040 640 Q1180 585 1330 640 Q1500 690 1600 660 L1600 900 Z',
			s.linear(['#2b3157', '#0e1b36']),
		),
	);
	s.add(path('M1000 690 Q1100 620 1200 640 Q1120 660 1060 720 Z', '#5d4a78', 'opacity="0.5"'));
	s.add(
		path(
			'M1118 640 L1142 258 L1218 258 L1242 640 Z',
			s.linear(['#ffe9cf', '#f6dcc0', '#7d6a88'], [0, 0, 1, 0]),
		),
	);
	for (const [y, w] of [
		[330, 84],
		[450, 100],
		[570, 117],
	] as const)
		s.add(
			path(
				`M${1180 - w / 2} ${y} L${1180 + w / 2} ${y} L${1180 + w / 2 + 6} ${y + 52} L${1180 - w / 2 - 6} ${y + 52} Z`,
				s.linear(['#e9434b', '#8c1d38'], [0, 0, 1, 0]),
			),
		);
	s.add(
		rect(1128, 246, 104, 14, c.night),
		round(1146, 190, 68, 58, 6, '#fff1bd'),
		rect(1176, 190, 6, 58, c.night),
		path('M1136 192 L1180 142 L1224 192 Z', '#8c1d38'),
		round(1168, 300, 24, 30, 11, c.night),
		round(1166, 410, 26, 32, 12, c.night),
	);
	glow(s, 1180, 218, 180, '#fff0b8', 0.9);
	s.add(
		round(1262, 596, 110, 60, 3, '#e8c9ac'),
		path('M1250 598 L1284 556 L1356 556 L1386 598 Z', '#8c1d38'),
		round(1286, 616, 24, 24, 2, '#ffdf8e'),
		round(1328, 616, 24, 24, 2, '#ffdf8e'),
	);
	boat(s, 660, 690, 0.62, '#3c3566');
	s.add(
		line(
			'M250 250 q14 -14 28 0 q14 -14 28 0 M330 300 q10 -10 20 0 q10 -10 20 0 M560 190 q12 -12 24 0 q12 -12 24 0',
			'#3b3a63',
			4,
		),
	);
	finish(s, '#ffd99a', 0.1);
}
