import { person, tree } from '../figures.ts';
import * as c from '../palette.ts';
import {
	backdrop,
	cloud,
	disc,
	finish,
	glow,
	line,
	oval,
	path,
	rect,
	ridge,
	round,
} from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function drone(s: Sheet): void {
	backdrop(s, ['#6fb3d0', '#c3e2e2', '#fdeec9']);
	glow(s, 380, 330, 520, '#fff2c8', 0.9);
	cloud(s, 1010, 120, 400, c.white, 0.85);
	ridge(s, 420, 40, 0.6, ['#7fb09a', '#a8cda0'], 500);
	for (let x = 0; x < 1600; x += 90)
		tree(s, x + s.between(0, 40), 482, s.between(0.14, 0.24), x % 4 ? '#4f8f5b' : '#3f7c53');
	s.add(rect(0, 478, 1600, 422, s.linear(['#b7cf63', '#7fae4c', '#47803f'])));
	for (let i = -14; i <= 14; i++)
		s.add(
			path(
				`M${800 + i * 34} 480 L${800 + i * 34 + 10} 480 L${800 + i * 190 + 56} 900 L${800 + i * 190} 900 Z`,
				i % 2 ? '#5f9a45' : '#d4e07e',
				'opacity="0.5"',
			),
		);
	const mist = s.linear([
		[0, c.white, 0.75],
		[1, c.white, 0],
	]);
	for (const x of [730, 830, 930, 1030])
		s.add(path(`M${x} 330 L${x - 84} 620 L${x + 84} 620 Z`, mist));
	s.add(oval(880, 650, 300, 34, c.ink, 'opacity="0.16"'));
	for (const x of [640, 800, 960, 1120])
		s.add(
			line(`M${x} 240 v44`, c.night, 8),
			oval(x, 238, 92, 9, c.white, 'opacity="0.65"'),
			disc(x, 240, 9, c.red),
		);
	s.add(
		line('M640 288 L1120 288', c.night, 14),
		round(800, 262, 160, 76, 26, s.linear(['#fffaf0', '#c9d3d6'])),
		round(826, 278, 108, 18, 9, c.teal),
		line('M820 334 L790 392 M940 334 L970 392 M764 392 h52 M944 392 h52', c.night, 8),
		disc(880, 322, 12, c.ink),
		disc(883, 319, 4, c.jade),
	);
	person(s, 300, 820, 1.1, { hat: 'nonla', shirt: '#2a6f8d', pose: 'hold' });
	s.add(
		round(378, 626, 74, 44, 8, c.night),
		round(388, 632, 54, 26, 3, '#9fe0d4'),
		line('M400 626 v-34', c.night, 5),
	);
	finish(s);
}
