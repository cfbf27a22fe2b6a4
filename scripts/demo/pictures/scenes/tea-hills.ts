import { person, tree } from '../figures.ts';
import { backdrop, disc, finish, glow, line, oval, path, ridge } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function teaHills(s: Sheet): void {
	backdrop(s, ['#a7d5dd', '#e3f0dd', '#fff0cb']);
	glow(s, 360, 190, 460, '#fff5cd', 1);
	s.add(disc(360, 190, 60, '#fffdf0'));
	ridge(s, 300, 70, 4.2, ['#94bfc0', '#bfd8c9']);
	ridge(s, 370, 60, 1.7, ['#6da598', '#9cc3a0']);
	for (const [cx, top, w, h, tone] of [
		[1180, 330, 900, 640, '#5d9a58'],
		[300, 400, 980, 640, '#4b8a50'],
		[860, 560, 1300, 560, '#3a7746'],
	] as const) {
		s.add(oval(cx, top + h / 2 + 60, w / 2 + 160, h / 2 + 60, s.linear([tone, '#245239'])));
		for (let i = 0; i < 11; i++) {
			const f = i / 11;
			const ry = h * (0.06 + f * 0.62);
			const rx = w * (0.16 + f * 0.62);
			s.add(
				line(
					`M${cx - rx} ${top + ry * 1.02 + 66} Q${cx} ${top + ry * 0.1 + f * 120} ${cx + rx} ${top + ry * 1.02 + 66}`,
					i % 2 ? '#a6cf74' : '#86b965',
					12 + f * 13,
					'opacity="0.85"',
				),
				line(
					`M${cx - rx} ${top + ry * 1.02 + 76 + f * 6} Q${cx} ${top + ry * 0.1 + f * 120 + 12} ${cx + rx} ${top + ry * 1.02 + 76 + f * 6}`,
					'#1f4d35',
					4,
					'opacity="0.35"',
				),
			);
		}
	}
	person(s, 470, 700, 0.62, { hat: 'nonla', shirt: '#c94a4f', pose: 'hold' });
	person(s, 1230, 560, 0.44, { hat: 'nonla', shirt: '#2c6e94', pose: 'bend' });
	person(s, 900, 830, 0.98, { hat: 'nonla', shirt: '#1d6f7d', pose: 'hold', flip: true });
	s.add(
		oval(806, 676, 46, 15, '#8a6138'),
		path('M762 676 Q806 736 850 676 Z', '#b98a52'),
		oval(806, 670, 40, 15, '#7fb35c'),
	);
	tree(s, 1480, 470, 0.8, '#2f7047');
	finish(s);
}
