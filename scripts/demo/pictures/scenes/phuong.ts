import { house, person, tree } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, cloud, finish, glow, line, oval, path, rect, ridge } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function phuong(s: Sheet): void {
	backdrop(s, ['#7cc2d8', '#c9e7e2', '#fff0d0']);
	glow(s, 1100, 240, 520, '#fff5d2', 0.9);
	cloud(s, 820, 120, 320, c.white, 0.8);
	ridge(s, 430, 30, 3, ['#88b8ae', '#a9cdb2'], 520);
	for (const [x, w, h, wall] of [
		[560, 180, 230, '#f3d9a8'],
		[750, 150, 180, '#f0c790'],
		[910, 210, 260, '#f7e3bd'],
		[1130, 160, 200, '#eccb98'],
		[1300, 240, 250, '#f5dcb0'],
	] as const)
		house(s, x, 640, w, h * 0.62, wall, '#c4513b');
	s.add(
		rect(0, 640, 1600, 260, s.linear(['#d9c7a6', '#b39a78'])),
		path('M0 760 L1600 700 L1600 830 L0 900 Z', '#8b8378'),
		line('M40 842 L1600 764', c.cream, 6, 'stroke-dasharray="60 50" opacity="0.8"'),
	);
	tree(s, 300, 740, 2.1, '#3f7d4e', c.red);
	tree(s, 1440, 700, 1.3, '#4f8f56', c.red);
	tree(s, 820, 660, 0.7, '#4f8f56', c.red);
	for (let i = 0; i < 70; i++)
		s.add(
			oval(s.between(0, 760), s.between(730, 880), 8, 5, i % 3 ? c.red : c.coral, 'opacity="0.85"'),
		);
	person(s, 700, 830, 0.95, { shirt: c.white, hair: 'long', legs: '#fffaf0' });
	person(s, 800, 838, 0.95, { shirt: c.white, hair: 'long', legs: '#fffaf0', flip: true });
	person(s, 1080, 790, 0.85, { shirt: c.white, legs: '#23466d' });
	finish(s);
}
