import * as c from '../palette.ts';
import { backdrop, disc, finish, glow, line, oval, path, rect, round, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function trace(s: Sheet): void {
	backdrop(s, ['#f6e3bd', '#f0cf9b', '#d9a86c']);
	glow(s, 460, 220, 560, '#fff8df', 0.9);
	s.add(
		path('M0 640 L1600 600 L1600 900 L0 900 Z', s.linear(['#b57f4e', '#6f4a32'])),
		line('M0 720 L1600 690 M0 810 L1600 790', c.bark, 3, 'opacity="0.3"'),
	);
	s.add(
		shadow(480, 800, 260, 0.35),
		path(
			'M330 790 Q300 560 360 470 L420 420 V330 H560 V420 L620 470 Q680 560 650 790 Z',
			s.linear(['#c9622c', '#8e3a22', '#4d1f1a'], [0, 0, 1, 0]),
		),
		round(410, 270, 160, 70, 10, s.linear(['#2b2f3d', '#11141d'], [0, 0, 1, 0])),
		path(
			'M372 520 Q360 600 364 720',
			'none',
			`stroke="${c.cream}" stroke-width="14" stroke-linecap="round" opacity="0.4"`,
		),
		round(350, 540, 280, 190, 8, c.cream),
		rect(350, 560, 280, 16, c.red),
		oval(440, 650, 56, 26, c.deep),
		path('M490 650 l30 -20 v40 Z', c.deep),
		disc(412, 644, 5, c.cream),
	);
	const code = (x: number, y: number, cell: number) => {
		s.add(rect(x - cell, y - cell, cell * 13, cell * 13, c.white));
		for (let r = 0; r < 11; r++)
			for (let q = 0; q < 11; q++) {
				const corner = (r < 3 || r > 7) && (q < 3 || (q > 7 && r < 3));
				if (corner ? !(r % 8 === 1 && q % 8 === 1) : s.random() > 0.5)
					s.add(rect(x + q * cell, y + r * cell, cell, cell, c.ink));
			}
	};
	code(540, 606, 8);
	s.add(
		path(
			'M1600 640 Q1400 610 1290 680 L1120 780 Q1080 830 1140 850 L1320 830 L1600 900 Z',
			s.linear([c.skin, '#a5663f']),
		),
	);
	s.add(
		`<g transform="rotate(8 1080 450)">`,
		round(900, 130, 360, 660, 46, s.linear(['#2b3b52', '#0b1424'])),
		round(920, 156, 320, 608, 28, s.linear(['#fffdf6', '#dceee6'])),
		round(1030, 166, 100, 16, 8, c.ink),
	);
	code(982, 232, 18);
	s.add(
		line('M948 330 H1212', c.red, 6, 'opacity="0.85"'),
		round(950, 500, 260, 44, 12, c.teal),
		line('M1052 522 l16 16 l34 -34', c.white, 8),
	);
	for (let i = 0; i < 4; i++)
		s.add(
			disc(966, 586 + i * 42, 10, i < 3 ? c.jade : c.amber),
			round(992, 578 + i * 42, [190, 150, 210, 120][i] as number, 16, 8, '#b9d2cc'),
		);
	s.add(line('M966 596 V702', c.jade, 4), '</g>');
	for (const y of [520, 590, 660])
		s.add(round(1178, y, 92, 50, 25, s.linear([c.skin, '#b87a50'], [0, 0, 1, 0])));
	s.add(
		path(
			'M640 600 L930 260 L1250 300 Z',
			s.linear(
				[
					[0, c.red, 0.02],
					[1, c.red, 0.16],
				],
				[0, 0, 1, 0],
			),
		),
	);
	finish(s);
}
