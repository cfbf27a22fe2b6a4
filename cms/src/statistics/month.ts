import { dayOf, monthRange } from '@haidang/shared/text/dates';

/** A month of Vietnam's calendar, `2026-11`, as a period of time. */
export type Month = { name: string; from: string; to: string };

const NAME = /^(20\d{2})-(0[1-9]|1[0-2])$/u;

/** Parses `yyyy-mm`; the current month for anything else. */
export function monthOf(asked: unknown, now = new Date()): Month {
	const name =
		typeof asked === 'string' && NAME.test(asked) ? asked : dayOf(now.toISOString()).slice(0, 7);
	const [year = 0, month = 0] = name.split('-').map(Number);
	return { name, ...monthRange(year, month) };
}
