const NBSP = '\u00a0';
/** Unicode lets a line end between a dash and the space that must not break (UAX #14, LB12a); this forbids it. */
const WORD_JOINER = '\u2060';

/** Measures and words of counting that mean little without their number. */
const UNITS =
	'tỷ|triệu|nghìn|ha|km|m²|m³|kg|tấn|tạ|giờ|phút|giây|đồng|người|hộ|năm|tháng|ngày|điểm';

/**
 * What belongs together in Vietnamese print, each with the space that must not break (`domain.md` §3.8): a dash
 * stays with the words before it, both ends of a span of years and the groups of a long number together, a number
 * with its unit, `Điều`, `khoản` and `Đ/c` with what they name.
 */
const BONDS: readonly RegExp[] = [
	/(?<=\d) (?=– \d)|(?<=\d –) (?=\d)/gu,
	/(?<=\S) (?=– )/gu,
	/(?<=\d) (?=\d{3}(?!\d))/gu,
	new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{M}]))`, 'gu'),
	/(?<=(?<![\p{L}\p{M}])(?:Điều|điều|Khoản|khoản|Điểm|TP\.|Đ\/c)) (?=[\p{Lu}\d])/gu,
];

/** The text with spaces that do not break where its parts belong together. Only for what is shown, never stored. */
export function bind(text: string): string {
	const bound = BONDS.reduce((part, bond) => part.replaceAll(bond, NBSP), text);
	return bound.replaceAll(`–${NBSP}`, `–${WORD_JOINER}${NBSP}`);
}
