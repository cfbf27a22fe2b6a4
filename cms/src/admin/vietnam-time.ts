import { ZONE } from './times.ts';

/** The part of date-fns' `Locale` that is asked before each date is written. */
type Locale = {
	localize: { preprocessor?: ((date: Date, parts: Part[]) => Part[]) | undefined };
};
type Part = { isToken: boolean; value: string };

/** `TZDateMini` of `@date-fns/tz`, which all of Payload's `formatDate` goes through. */
type ZonedDate = Date & { timeZone?: string; withTimeZone: (zone: string) => Date };

/**
 * Makes Payload write every moment in Vietnam's time: “Sửa lần cuối”, columns of lists, versions.
 * Payload knows a zone only for fields that have one, and writes all others in the time of the
 * browser. What is written passes the locale, and is a copy made for that: its zone may be set.
 * Dates in pickers are plain ones, whose zone is not touched.
 */
export function tellVietnamTime(locale: unknown): void {
	const { localize } = (locale ?? {}) as Partial<Locale>;
	if (!localize || localize.preprocessor) return;
	localize.preprocessor = (date, parts) => {
		if (isZoned(date)) {
			date.timeZone = ZONE;
			date.setTime(date.getTime());
		}
		return parts;
	};
}

const isZoned = (date: Date): date is ZonedDate => 'withTimeZone' in date;
