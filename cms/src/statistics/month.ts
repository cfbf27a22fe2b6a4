/** A month of Vietnam's calendar, `2026-11`, as a period of time. */
export type Month = { name: string; from: string; to: string };

const NAME = /^(20\d{2})-(0[1-9]|1[0-2])$/u;

/** Parses `yyyy-mm`; the current month for anything else. */
export function monthOf(asked: unknown, now = new Date()): Month {
	const name = typeof asked === 'string' && NAME.test(asked) ? asked : currentMonth(now);
	const [year = 0, month = 0] = name.split('-').map(Number);
	const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
	return { name, from: startOf(name), to: startOf(next) };
}

/** Vietnam has no summer time: its clock is UTC+7 all year. */
const startOf = (month: string): string => new Date(`${month}-01T00:00:00+07:00`).toISOString();

const currentMonth = (now: Date): string =>
	new Intl.DateTimeFormat('sv-SE', {
		timeZone: 'Asia/Ho_Chi_Minh',
		year: 'numeric',
		month: '2-digit',
	}).format(now);
