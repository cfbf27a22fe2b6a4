import { hanoiInstant, hanoiParts } from '../text/dates.ts';
import { parseDate, parseTime } from '../text/parse-date.ts';
import type { TextLine } from './decode-text.ts';
import { isBullet, sourceLabel, withoutBullet } from './line-kinds.ts';

/** Whether a line tells when: a date, a time, or both, and little else. */
export const isPostInfo = (text: string): boolean =>
	text.length < 60 && !/\p{L}{4,} \p{L}{3,} \p{L}{3,} \p{L}{3,}/u.test(text) && hasDate(text);
const hasDate = (text: string): boolean =>
	parseDate(text)?.precision !== undefined || /^\d{1,2}[:h]\d{2}$/u.test(text);

/** The list below a title: date, time, perhaps more. */
export function headOf(lines: TextLine[]): TextLine[] {
	const end = lines.findIndex(
		({ text }) => !isBullet(text) && !isPostInfo(text) && sourceLabel(text) === undefined,
	);
	return end === -1 ? lines : lines.slice(0, end);
}

export type When = { iso?: string; hasTime: boolean; others: TextLine[] };

/** Joins the date of one line with the time of another. */
export function whenOf(head: TextLine[]): When {
	const texts = head.map(({ number, text }) => ({ number, text: withoutBullet(text) }));
	const dates = texts.flatMap(({ text }) => parseDate(text) ?? []);
	const others = texts.filter(
		({ text }) => !parseDate(text) && !parseTime(text) && sourceLabel(text) === undefined,
	);
	const date = dates.find(({ precision }) => precision !== 'month');
	if (!date) return { hasTime: false, others };
	if (date.precision === 'minute') return { iso: date.iso, hasTime: true, others };
	const time = texts
		.filter(({ text }) => !parseDate(text))
		.map(({ text }) => parseTime(text))
		.find(Boolean);
	if (!time) return { iso: date.iso, hasTime: false, others };
	const { year, month, day } = hanoiParts(date.iso);
	return { iso: hanoiInstant({ year, month, day, ...time }), hasTime: true, others };
}
