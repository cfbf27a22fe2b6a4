import * as c from '../palette.ts';
import { backdrop, disc, finish, glow, line, oval, path, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function tablet(s: Sheet): void {
	backdrop(s, ['#14406b', '#1b6c86', '#54a79f']);
	glow(s, 1120, 260, 620, '#a5e6d6', 0.5);
	for (let i = 0; i < 18; i++)
		s.add(
			disc(s.between(0, 1600), s.between(0, 560), s.between(14, 80), c.white, 'opacity="0.05"'),
		);
	s.add(
		path('M0 660 L1600 560 L1600 900 L0 900 Z', s.linear(['#d9b583', '#8a6240'])),
		path('M0 660 L1600 560 L1600 578 L0 684 Z', c.cream, 'opacity="0.45"'),
	);
	s.add(
		`<g transform="rotate(-5 800 470)">`,
		oval(800, 800, 520, 40, c.ink, 'opacity="0.35"'),
		round(330, 130, 940, 640, 44, s.linear(['#223650', '#0b1728'])),
		round(366, 166, 868, 568, 16, s.linear(['#fffdf6', '#e6f1ec'])),
		round(366, 166, 868, 74, 16, c.deep),
		disc(410, 203, 14, c.amber),
		round(440, 194, 200, 18, 9, c.mist),
		round(1110, 190, 92, 26, 13, c.red),
	);
	for (let i = 0; i < 3; i++)
		s.add(
			round(396 + i * 274, 264, 250, 110, 14, c.white, 'stroke="#cfe0db" stroke-width="2"'),
			round(416 + i * 274, 284, 110, 12, 6, c.mist),
			round(
				416 + i * 274,
				312,
				[130, 96, 150][i] as number,
				34,
				8,
				[c.teal, c.red, c.amber][i] as string,
			),
		);
	for (let i = 0; i < 9; i++) {
		const h = 60 + i * 17 + Math.sin(i * 1.7) * 34;
		s.add(
			round(
				412 + i * 58,
				700 - h,
				38,
				h,
				6,
				s.linear(i === 8 ? [c.red, c.wine] : [c.jade, c.teal]),
			),
		);
	}
	s.add(
		line('M430 600 Q520 620 580 560 T740 540 T900 450', c.amber, 6),
		line('M400 702 H930', '#9fb8b6', 3),
	);
	s.add(
		path('M1080 560 m-100 0 a100 100 0 1 1 160 80 Z', c.teal),
		path('M1080 560 L1140 640 A100 100 0 0 1 980 560 Z', c.amber),
		path('M1080 560 L980 560 A100 100 0 0 1 1080 460 Z', c.red),
		disc(1080, 560, 50, '#f6faf4'),
		'</g>',
	);
	s.add(
		path(
			'M1600 690 Q1420 650 1290 610 Q1236 590 1232 614 Q1230 636 1290 664 L1200 650 Q1170 652 1182 680 L1260 712 Q1220 716 1232 744 L1310 770 Q1440 850 1600 880 Z',
			s.linear([c.skin, '#a5663f'], [0, 0, 1, 1]),
		),
		path('M1470 650 L1600 676 L1600 900 L1440 836 Z', s.linear(['#f2ead8', '#c9b894'])),
	);
	s.add(
		round(120, 640, 130, 140, 20, s.linear([c.red, c.wine], [0, 0, 1, 1])),
		line('M250 670 q50 10 44 50 q-6 36 -46 34', c.red, 16),
		oval(185, 642, 65, 16, '#4a2b1f'),
		line('M160 600 q-14 -26 4 -50 M206 600 q-14 -26 4 -50', c.white, 6, 'opacity="0.4"'),
	);
	finish(s);
}
