import { person } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, disc, finish, glow, line, oval, path, rect, round, shadow } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function drums(s: Sheet): void {
	backdrop(s, ['#5a1c38', '#b23a3f', '#f2985a', '#fde0a6']);
	glow(s, 800, 420, 700, '#ffe2a0', 0.8);
	for (let i = 0; i < 7; i++) {
		const x = 130 + i * 226;
		s.add(
			line(`M${x} 0 V${70 + (i % 2) * 60}`, '#ffd76a', 4),
			round(x - 44, 70 + (i % 2) * 60, 88, 104, 40, s.linear(['#ff6a50', '#b81f33'])),
			rect(x - 24, 66 + (i % 2) * 60, 48, 12, '#ffd76a'),
			rect(x - 24, 168 + (i % 2) * 60, 48, 12, '#ffd76a'),
			line(
				`M${x} ${180 + (i % 2) * 60} v40 M${x - 10} ${180 + (i % 2) * 60} v30 M${x + 10} ${180 + (i % 2) * 60} v30`,
				'#ffd76a',
				3,
			),
		);
		glow(s, x, 120 + (i % 2) * 60, 120, '#ffd98a', 0.55);
	}
	s.add(
		path('M360 610 L420 470 Q800 400 1180 470 L1240 610 Z', '#7d2436'),
		path(
			'M300 480 Q420 430 470 380 L1130 380 Q1180 430 1300 480 Q1240 476 1180 470 L420 470 Q360 476 300 480 Z',
			'#8c2236',
		),
		rect(470, 470, 660, 190, '#a84a38'),
	);
	for (const x of [480, 640, 940, 1100]) s.add(rect(x, 470, 26, 190, '#5d1c2c'));
	s.add(rect(0, 650, 1600, 250, s.linear(['#b9693f', '#5d2f2b'])));
	for (const [x, y, k] of [
		[380, 800, 1],
		[1220, 800, 1],
		[800, 850, 1.45],
	] as const) {
		s.add(
			shadow(x, y + 6, 150 * k, 0.4),
			path(
				`M${x - 108 * k} ${y - 210 * k} Q${x - 150 * k} ${y - 110 * k} ${x - 108 * k} ${y} L${x + 108 * k} ${y} Q${x + 150 * k} ${y - 110 * k} ${x + 108 * k} ${y - 210 * k} Z`,
				s.linear(['#e4483f', '#c22d3a', '#6f1830'], [0, 0, 1, 0]),
			),
			oval(x, y - 210 * k, 110 * k, 34 * k, s.linear(['#fff1d2', '#e0bd86'])),
			oval(x, y - 210 * k, 110 * k, 34 * k, 'none', `stroke="#7d2a22" stroke-width="${9 * k}"`),
			line(
				`M${x - 128 * k} ${y - 150 * k} Q${x} ${y - 110 * k} ${x + 128 * k} ${y - 150 * k} M${x - 120 * k} ${y - 36 * k} Q${x} ${y + 4 * k} ${x + 120 * k} ${y - 36 * k}`,
				'#ffd76a',
				8 * k,
			),
		);
		for (let i = -3; i <= 3; i++)
			s.add(disc(x + i * 34 * k, y - (88 - Math.abs(i) * 4) * k, 9 * k, '#ffd76a'));
	}
	person(s, 590, 800, 1.05, { shirt: '#ffd76a', legs: '#7d1f30', pose: 'wave' });
	person(s, 1010, 800, 1.05, { shirt: '#ffd76a', legs: '#7d1f30', pose: 'wave', flip: true });
	s.add(
		line('M660 470 L742 560 M940 470 L858 560', c.bark, 12),
		disc(745, 562, 13, c.red),
		disc(855, 562, 13, c.red),
	);
	for (let i = 0; i < 60; i++)
		s.add(
			rect(
				s.between(0, 1600),
				s.between(180, 820),
				12,
				7,
				['#ffd76a', '#ff8a6a', '#fff1d2', '#6fc3b3'][i % 4] as string,
				`transform="rotate(${i * 23} 800 500)" opacity="0.75"`,
			),
		);
	finish(s, '#ffe2a0', 0.1);
}
