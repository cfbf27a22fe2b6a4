import { text } from '../text/vi.ts';
import type { Period } from './calendar.ts';

/** A calendar page's name: `Năm 2021`, `Tháng 9/2021`, `Tháng 9/2021, phần 2`. */
export function periodName({ year, month, part }: Period): string {
	if (month === undefined) return text.list.period.year(year);
	if (part === undefined) return text.list.period.month(month, year);
	return text.list.period.part(part, month, year);
}
