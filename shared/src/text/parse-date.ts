import { hanoiInstant } from './dates.ts';
import { toNfc } from './nfc.ts';

/** A date read from text, and how exactly the text told it. */
export type ParsedDate = { iso: string; precision: 'minute' | 'day' | 'month' };

const DATE = /(?<!\d)(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/u;
const WRITTEN_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const MONTH = /tháng\s+(\d{1,2})\s*(?:[-/]|năm)\s*(\d{4})/iu;
const CLOCK = /(?<![\d/.-])(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?(?:\s*(?:phút|p))?(?!\d)/iu;
const LATE = /chiều|tối|đêm/iu;

/**
 * Finds a date the Vietnamese way, day first: `29/10/2021 14:44`, `10:8, Thứ Tư, 3-4-2024`,
 * `2h30 chiều 5/6/2023`, `ngày 18 tháng 3 năm 2002`, `THÁNG 7-2022`. Times are of Việt Nam.
 * Returns `undefined` when there is none, or none that exists (31/02).
 */
export function parseDate(text: string): ParsedDate | undefined {
	const clean = toNfc(text);
	const written = WRITTEN_DATE.exec(clean);
	const numeric = DATE.exec(clean);
	const [day, month, year] = written
		? [written[1], written[2], written[3]].map(Number)
		: [numeric?.[1], numeric?.[3], numeric?.[4]].map(Number);
	if (day && month && year) {
		if (!isDay(year, month, day)) return undefined;
		const clock = parseTime(clean.replace(numeric?.[0] ?? '', ' '));
		const iso = hanoiInstant({ year, month, day, ...clock });
		return { iso, precision: clock ? 'minute' : 'day' };
	}
	const [, monthOnly, yearOfMonth] = (MONTH.exec(clean) ?? []).map(Number);
	if (!monthOnly || !yearOfMonth || monthOnly > 12) return undefined;
	return { iso: hanoiInstant({ year: yearOfMonth, month: monthOnly, day: 1 }), precision: 'month' };
}

/** A time of day: `14:44`, `10:8`, `2h30 chiều`, `8 giờ`. */
export function parseTime(text: string): { hour: number; minute: number } | undefined {
	const match = CLOCK.exec(toNfc(text));
	if (!match) return undefined;
	const hour = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	if (hour > 23 || minute > 59) return undefined;
	return { hour: hour < 12 && hour > 0 && LATE.test(text) ? hour + 12 : hour, minute };
}

/** Whether a day exists, so that 31/02 is not read as 3/3. */
function isDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
