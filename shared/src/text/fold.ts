/** Removes every mark, keeping case: `Đắk` gives `Dak`. đ has no decomposition, so it is named. */
export const stripMarks = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[đðɖ]/g, 'd')
		.replace(/[ĐÐƉ]/g, 'D');

/** Text for comparing without marks: lower case, đ as d, single spaces. */
export const fold = (text: string): string =>
	stripMarks(text).toLowerCase().replace(/\s+/gu, ' ').trim();

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** Open syllables in oa, oe, uy with the tone on the second vowel; `qu` is one consonant. */
const NEW_STYLE = new RegExp(`([oO])([aAeE])(${TONE})(?![\\p{L}\\p{M}])`, 'gu');
const NEW_STYLE_UY = new RegExp(`(?<![qQ])([uU])([yY])(${TONE})(?![\\p{L}\\p{M}])`, 'gu');

/**
 * One spelling for words whose tone may sit in two places: `hoà` and `hòa` both give `hòa`.
 * For comparing only (unique names, exact search); displayed text keeps its author's style.
 */
export const toneCanonical = (text: string): string =>
	text
		.normalize('NFD')
		.replace(NEW_STYLE, '$1$3$2')
		.replace(NEW_STYLE_UY, '$1$3$2')
		.normalize('NFC');
