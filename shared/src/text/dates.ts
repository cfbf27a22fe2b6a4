/** A wall-clock time in Việt Nam. `month` runs from 1. */
export type HanoiParts = { year: number; month: number; day: number; hour: number; minute: number };

const HOUR = 3_600_000;
const OFFSET = 7 * HOUR;
/**
 * Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975-06-13 (IANA time zone database,
 * file `asia`), so later times need arithmetic only; Intl would cost a hundred times as much.
 */
const FIXED_SINCE = Date.UTC(1975, 5, 13);

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/**
 * The wall clock in Việt Nam at an instant.
 *
 * @throws RangeError when `iso` is no date.
 */
export function hanoiParts(iso: string): HanoiParts {
	const local = new Date(localTime(iso));
	return {
		year: local.getUTCFullYear(),
		month: local.getUTCMonth() + 1,
		day: local.getUTCDate(),
		hour: local.getUTCHours(),
		minute: local.getUTCMinutes(),
	};
}

/** The instant of a wall-clock time in Việt Nam. Parts beyond their range carry over, as in `Date`. */
export function hanoiInstant({ year, month, day, hour = 0, minute = 0 }: PartsOfDay): string {
	const local = Date.UTC(year, month - 1, day, hour, minute);
	const guess = local - OFFSET;
	const offset = guess >= FIXED_SINCE ? OFFSET : oldOffset(guess);
	return new Date(local - offset).toISOString();
}

type PartsOfDay = Pick<HanoiParts, 'year' | 'month' | 'day'> & { hour?: number; minute?: number };

/** The day in Việt Nam at an instant, `2021-10-29`. */
export function dayOf(iso: string): string {
	const { year, month, day } = hanoiParts(iso);
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The instant at which a day begins in Việt Nam. */
export function startOfDay(day: string): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return hanoiInstant({ year, month, day: date });
}

/** The day after `day`. */
export const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);

/** `29/10/2021` */
export function formatDate(iso: string): string {
	const { year, month, day } = hanoiParts(iso);
	return `${two(day)}/${two(month)}/${year}`;
}

/** `14:44` */
export function formatTime(iso: string): string {
	const { hour, minute } = hanoiParts(iso);
	return `${two(hour)}:${two(minute)}`;
}

/** `29/10/2021 14:44` */
export const formatDateTime = (iso: string): string => `${formatDate(iso)} ${formatTime(iso)}`;

/** `Thứ Sáu, 29/10/2021, 14:44 (GMT+7)` */
export function formatLong(iso: string): string {
	const weekday = WEEKDAYS[new Date(localTime(iso)).getUTCDay()];
	return `${weekday}, ${formatDate(iso)}, ${formatTime(iso)} (GMT+7)`;
}

/** `ngày 18 tháng 3 năm 2002`; days below 10 and the months 1 and 2 take a zero, as official papers write. */
export function formatDocumentDate(iso: string): string {
	const { year, month, day } = hanoiParts(iso);
	return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

/** The instants of a calendar month in Việt Nam: `from` inclusive, `to` exclusive. */
export const monthRange = (year: number, month: number): { from: string; to: string } => ({
	from: hanoiInstant({ year, month, day: 1 }),
	to: hanoiInstant({ year, month: month + 1, day: 1 }),
});

/** The instants of a calendar year in Việt Nam: `from` inclusive, `to` exclusive. */
export const yearRange = (year: number): { from: string; to: string } => ({
	from: hanoiInstant({ year, month: 1, day: 1 }),
	to: hanoiInstant({ year: year + 1, month: 1, day: 1 }),
});

/** The wall clock, as if it were UTC, in milliseconds. */
function localTime(iso: string): number {
	const time = Date.parse(iso);
	if (Number.isNaN(time)) throw new RangeError(`Not a date: ${iso}`);
	return time + (time >= FIXED_SINCE ? OFFSET : oldOffset(time));
}

let zone: Intl.DateTimeFormat | undefined;

/** What was added to UTC before 1975, in milliseconds, rounded to whole minutes. */
function oldOffset(time: number): number {
	zone ??= new Intl.DateTimeFormat('en', {
		timeZone: 'Asia/Ho_Chi_Minh',
		calendar: 'gregory',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
	});
	const parts = Object.fromEntries(
		zone.formatToParts(time).map(({ type, value }) => [type, value]),
	);
	const read = (type: string): number => Number(parts[type]);
	const local = Date.UTC(
		read('year'),
		read('month') - 1,
		read('day'),
		read('hour'),
		read('minute'),
	);
	return local - Math.floor(time / 60_000) * 60_000;
}

const two = (value: number): string => String(value).padStart(2, '0');
