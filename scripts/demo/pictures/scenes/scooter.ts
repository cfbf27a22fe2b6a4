import { tree } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, cloud, disc, finish, glow, line, oval, path, rect, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function scooter(s: Sheet): void {
	backdrop(s, ['#8fcad6', '#d9ece0', '#fdf0d2']);
	glow(s, 340, 220, 460, '#fff6d8', 0.95);
	cloud(s, 980, 110, 340, c.white, 0.85);
	for (let i = 0; i < 9; i++) {
		const [x, h] = [i * 186 - 30, s.between(230, 400)];
		const wall = ['#f0cf9b', '#e8a98b', '#a9cfc4', '#f5e2bd', '#d9b3a0'][i % 5] as string;
		s.add(
			rect(x, 640 - h, 180, h, s.linear([wall, '#c9a57c'], [0, 0, 1, 1])),
			rect(x, 640 - h - 14, 180, 18, '#a8553d'),
		);
		for (let y = 664 - h; y < 500; y += 84)
			s.add(
				round(x + 24, y, 48, 56, 4, '#4d7686'),
				round(x + 106, y, 48, 56, 4, '#4d7686'),
				rect(x + 18, y + 56, 60, 8, c.cream),
				rect(x + 100, y + 56, 60, 8, c.cream),
			);
		s.add(
			path(`M${x + 6} 540 h168 l14 40 h-196 Z`, i % 2 ? c.red : c.teal),
			rect(x + 16, 580, 148, 60, '#3b4f5c'),
		);
	}
	s.add(
		rect(0, 636, 1600, 70, '#d6c4a3'),
		rect(0, 700, 1600, 200, s.linear(['#6d7078', '#474b57'])),
	);
	for (let x = 20; x < 1600; x += 210) s.add(rect(x, 806, 120, 10, c.cream, 'opacity="0.8"'));
	tree(s, 1440, 690, 1.05, '#4b8a56', c.red);
	s.add(oval(800, 842, 330, 22, c.ink, 'opacity="0.35"'));
	for (const x of [600, 1010])
		s.add(disc(x, 768, 72, c.ink), disc(x, 768, 44, '#a9b4bb'), disc(x, 768, 14, c.ink));
	s.add(
		path(
			'M560 690 Q600 640 690 650 L800 660 Q840 740 930 742 L960 600 L1004 590 L1030 716 Q1000 680 950 700 L920 786 L700 786 Q690 700 560 712 Z',
			s.linear([c.red, c.wine]),
		),
		path('M560 690 Q600 640 690 650 L800 660 L806 684 L600 690 Z', '#ff7a6a', 'opacity="0.7"'),
		round(630, 622, 200, 34, 16, c.ink),
		line('M960 610 L934 498 L880 488', c.night, 14),
		disc(876, 488, 11, c.ink),
		disc(1006, 616, 22, '#fff3bf'),
	);
	s.add(
		line('M740 620 L830 620 L850 740', '#27405c', 44),
		round(820, 738, 86, 26, 12, c.ink),
		path(
			'M690 624 Q676 450 740 404 Q800 396 812 460 L800 624 Z',
			s.linear([c.teal, '#125a63'], [0, 0, 1, 0]),
		),
		line('M772 440 Q812 510 874 492', c.teal, 34),
		disc(878, 490, 15, c.skin),
		disc(770, 350, 42, c.skin),
		path('M722 354 A50 54 0 0 1 822 346 L822 362 L724 368 Z', c.red),
		path('M776 352 h46 v26 q-26 10 -46 -4 Z', c.ink, 'opacity="0.8"'),
	);
	s.add(
		round(440, 420, 218, 210, 10, s.linear(['#f5c26b', '#d68f34'])),
		rect(440, 480, 218, 10, '#b8772a', 'opacity="0.6"'),
		disc(549, 550, 40, c.cream),
		path('M549 522 q28 22 0 60 q-28 -38 0 -60 Z', c.leaf),
	);
	for (const [y, w] of [
		[470, 170],
		[560, 240],
		[650, 190],
	] as const)
		s.add(round(400 - w, y, w, 8, 4, c.white, 'opacity="0.75"'));
	finish(s);
}
