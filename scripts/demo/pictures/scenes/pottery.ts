import { jar, person } from '../figures.ts';
import * as c from '../palette.ts';
import { room } from '../room.ts';
import { finish, glow, line, oval, path, rect, round, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function pottery(s: Sheet): void {
	room(s, ['#dcb98f', '#c08d63'], ['#7d5a45', '#4d362c']);
	s.add(
		path(
			'M1060 620 V330 Q1060 180 1270 180 Q1480 180 1480 330 V620 Z',
			s.linear(['#a8573a', '#6b3226']),
		),
		path('M1150 620 V440 Q1150 350 1270 350 Q1390 350 1390 440 V620 Z', '#2b1512'),
	);
	glow(s, 1270, 560, 230, '#ff9a3c', 1);
	s.add(
		path(
			'M1190 620 Q1200 520 1250 560 Q1256 460 1292 540 Q1330 500 1350 620 Z',
			s.linear(['#ffe08a', '#f2742c']),
		),
	);
	for (let r = 0; r < 6; r++)
		for (let i = 0; i < 8; i++)
			if (r < 3 || i < 2 || i > 5)
				s.add(
					round(1066 + i * 52 + (r % 2) * 14, 250 + r * 60, 46, 24, 4, c.wine, 'opacity="0.16"'),
				);
	for (let r = 0; r < 3; r++) {
		s.add(rect(90, 250 + r * 140, 480, 14, '#6b452d'));
		for (let i = 0; i < 5; i++) {
			const [x, y] = [140 + i * 94, 250 + r * 140];
			const tone = [
				['#3f8f9a', '#1f5c6b'],
				['#e6d3b0', '#b9986b'],
				['#b9673f', '#7a3d26'],
				['#5c86a8', '#2c4f74'],
			][(i + r) % 4] as string[];
			s.add(
				path(
					[
						`M${x - 22} ${y} q-24 -40 10 -70 l-4 -22 h32 l-4 22 q34 30 10 70 Z`,
						`M${x - 30} ${y - 50} q2 50 30 50 q28 0 30 -50 Z`,
						`M${x - 18} ${y} q-30 -30 4 -60 q10 -30 28 0 q34 30 4 60 Z`,
					][(i * 2 + r) % 3] as string,
					s.linear(tone, [0, 0, 1, 0]),
				),
			);
		}
	}
	person(s, 640, 880, 1.4, { shirt: '#34658f', pose: 'hold', hair: 'short', legs: '#33271f' });
	s.add(
		shadow(840, 872, 190, 0.4),
		path('M760 700 h160 l30 170 h-220 Z', s.linear(['#8a6240', '#4d3626'], [0, 0, 1, 0])),
		oval(840, 700, 130, 26, '#a98458'),
		path(
			'M784 700 Q742 620 800 570 Q808 548 796 528 h88 Q872 548 880 570 Q938 620 896 700 Z',
			s.linear(['#d98a5c', '#b9673f', '#7a3d26'], [0, 0, 1, 0]),
		),
		oval(840, 528, 44, 11, '#6b3a28'),
		line('M774 650 Q840 670 906 650 M780 620 Q840 638 900 620', '#f0c49a', 4, 'opacity="0.5"'),
	);
	jar(s, 1060, 840, 1.1, '#b3663c');
	jar(s, 1440, 850, 1.2, '#8e4a2c');
	finish(s, '#ffdca0', 0.14);
}
