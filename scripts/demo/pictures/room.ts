import * as c from './palette.ts';
import { backdrop, path, rect, round } from './shapes.ts';
import type { Sheet } from './sheet.ts';

/** A room: wall, floor and daylight from a window on the left. */
export function room(s: Sheet, wall: string[], floor: string[], horizon = 620): void {
	backdrop(s, wall);
	s.add(
		rect(0, horizon, 1600, 900 - horizon, s.linear(floor)),
		rect(0, horizon - 12, 1600, 14, c.white, 'opacity="0.35"'),
	);
	s.add(
		path(
			`M80 0 L460 0 L900 900 L240 900 Z`,
			s.linear([
				[0, '#fff6d6', 0.35],
				[1, '#fff6d6', 0],
			]),
		),
	);
}

/** A framed window with a green view. */
export function windowPane(s: Sheet, x: number, y: number, w: number, h: number): void {
	s.add(
		round(x - 12, y - 12, w + 24, h + 24, 6, '#a87850'),
		rect(x, y, w, h, s.linear(['#9fd3e0', '#e6f3dd'])),
		path(
			`M${x} ${y + h} q${w * 0.3} ${-h * 0.4} ${w * 0.55} ${-h * 0.16} t${w * 0.45} ${-h * 0.12} V${y + h} Z`,
			'#7fb486',
		),
		rect(x + w / 2 - 4, y, 8, h, '#a87850'),
		rect(x, y + h / 2 - 4, w, 8, '#a87850'),
	);
}
