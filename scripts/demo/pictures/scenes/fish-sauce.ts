import { jar, palm, person } from '../figures.ts';
import * as c from '../palette.ts';
import { backdrop, finish, glow, line, path, rect, ridge, round } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function fishSauce(s: Sheet): void {
	backdrop(s, ['#f9dcae', '#fbe8c6']);
	glow(s, 1320, 120, 520, '#fff3cc', 0.9);
	ridge(s, 270, 34, 5, ['#a9c9bd', '#cfdfc5'], 340);
	palm(s, 190, 420, 0.95, '#2f6b55');
	palm(s, 320, 430, 0.8, '#3b7a5d');
	palm(s, 1480, 430, 1, '#2f6b55');
	s.add(
		rect(430, 210, 760, 200, s.linear(['#f0d2a0', '#d9ae76'])),
		path('M380 224 L500 120 L1120 120 L1240 224 Z', s.linear(['#c4452f', '#7d1f30'])),
	);
	for (let x = 420; x < 1230; x += 34)
		s.add(line(`M${x} 222 L${760 + (x - 810) * 0.78 + 44} 122`, c.wine, 3, 'opacity="0.45"'));
	for (const x of [500, 660, 960, 1080])
		s.add(round(x, 266, 70, 84, 4, '#51707a'), rect(x + 33, 266, 4, 84, c.sand));
	s.add(round(800, 252, 108, 158, 4, c.bark), rect(850, 252, 6, 158, '#2f1d18'));
	s.add(rect(0, 400, 1600, 500, s.linear(['#cfa36d', '#a87848', '#7a5233'])));
	const tones = ['#b3663c', '#a4562f', '#8e4a2c', '#c07a4a'];
	for (const [y, k, step] of [
		[470, 0.66, 116],
		[560, 0.92, 158],
		[680, 1.26, 214],
		[850, 1.75, 296],
	] as const) {
		let i = Math.round(y / 90);
		for (let x = -10 + (i % 2) * step * 0.5; x < 1660; x += step) {
			if (y > 520 && y < 800 && x > 980 && x < 1180) continue;
			jar(s, x, y, k, tones[i++ % 4]);
		}
	}
	person(s, 1085, 690, 1.02, { hat: 'nonla', shirt: '#2a6f8d', pose: 'hold', flip: true });
	finish(s);
}
