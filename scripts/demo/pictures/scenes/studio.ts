import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, disc, finish, line, path, rect, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function studio(s: Sheet): void {
	backdrop(s, ['#0f2747', '#17406b', '#1c5a7d']);
	for (const [x, turn] of [
		[300, 14],
		[620, 6],
		[980, -6],
		[1300, -14],
	] as const)
		s.add(
			`<g transform="rotate(${turn} ${x} 40)">`,
			path(
				`M${x - 20} 60 L${x - 190} 760 L${x + 190} 760 L${x + 20} 60 Z`,
				s.linear([
					[0, '#fff3c9', 0.4],
					[1, '#fff3c9', 0],
				]),
			),
			round(x - 40, 20, 80, 50, 8, c.ink),
			'</g>',
		);
	s.add(
		rect(0, 12, 1600, 16, '#0a1526'),
		round(330, 140, 940, 380, 18, s.linear(['#1f8a8c', '#14406b'], [0, 0, 1, 1])),
	);
	s.add(
		path(
			'M330 470 Q560 350 800 440 T1270 400 V502 Q1270 520 1252 520 H348 Q330 520 330 502 Z',
			'#0f3a5c',
		),
		disc(1030, 260, 70, '#ffd98a'),
		path('M500 500 L520 300 L560 300 L580 500 Z', c.cream),
		rect(508, 350, 64, 30, c.red),
		path('M512 300 L540 264 L568 300 Z', c.wine),
		round(680, 210, 220, 20, 10, c.cream),
		round(680, 246, 150, 14, 7, c.mist),
	);
	s.add(rect(0, 660, 1600, 240, s.linear(['#23486b', '#0b1a30'])));
	person(s, 660, 700, 1.1, { shirt: '#b8344a', hair: 'long', pose: 'sit' });
	person(s, 960, 700, 1.1, { shirt: '#1b2f4d', pose: 'sit', flip: true });
	s.add(
		path(
			'M430 560 Q800 520 1190 560 L1150 740 Q800 780 470 740 Z',
			s.linear(['#f4ead6', '#b9a682']),
		),
		path('M420 548 Q800 500 1200 548 L1196 578 Q800 534 424 578 Z', c.white),
		path('M480 690 Q800 726 1144 690 L1140 706 Q800 742 484 706 Z', c.red),
	);
	for (const x of [720, 900])
		s.add(line(`M${x} 536 v-54`, c.ink, 6), round(x - 9, 452, 18, 36, 9, c.ink));
	for (const [x, flip, k] of [
		[210, 1, 1.2],
		[1400, -1, 1.2],
	] as const)
		s.add(
			`<g transform="translate(${x} 620) scale(${flip * k} ${k})">`,
			line('M0 40 L-70 250 M0 40 L70 250 M0 40 V250', '#0a1526', 14),
			round(-90, -70, 170, 110, 12, s.linear(['#3d4d63', '#131e30'])),
			round(80, -46, 60, 62, 8, '#0a1526'),
			disc(142, -15, 26, '#5d8fb0'),
			disc(148, -20, 9, c.white),
			round(-60, -104, 90, 30, 8, '#23344d'),
			disc(-70, -50, 8, c.red),
			'</g>',
		);
	finish(s, '#a5e6d6', 0.1);
}
