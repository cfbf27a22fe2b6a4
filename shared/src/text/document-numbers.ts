import { fold } from './fold.ts';

export type DocumentNumber = {
	/** As written, spaces and dashes untouched. */
	text: string;
	index: number;
	kind: 'legal' | 'party' | 'administrative' | 'law';
};

const DASH = '[-\\u2010-\\u2015]';
const WORD = '[A-ZĐƯÔ][A-Za-zĐđƯưÔô]*';
const NOT_INSIDE = '(?<![\\p{L}\\p{N}/.])';
const ENDS = '(?![\\p{L}\\p{N}])';

/** 42/2022/NĐ-CP, 42/2022/NĐCP (a common slip), 66.13/2026/NQ-CP, 17/2023/QH15. */
const LEGAL =
	`\\d{1,5}(?:\\.\\d{1,3})? ?/ ?(?:19|20)\\d{2} ?/ ?` +
	`(?:QH\\d+|UBTVQH\\d+|(?:NĐ|NQ|QĐ|TT|TTLT|CT|L|PL)${DASH}?${WORD}(?:${DASH}${WORD})*)`;
/** 13-NQ/TW, 20–NQ/TW, 08-NQ/TU. */
const PARTY = `\\d{1,4} ?${DASH} ?(?:NQ|CT|KL|QĐ|QC|TB|HD|BC|CTr|KH|ĐA)/(?:TW|TƯ|TU|HU|QU|ĐU)`;
/** 1328/QĐ-TTg, 145/KH-UBND, 123/UBND-KT. */
const ADMINISTRATIVE =
	`\\d{1,5} ?/(?:(?:QĐ|KH|TB|BC|TTr|CV|CT|HD|GM)${DASH}${WORD}(?:${DASH}${WORD})*` +
	`|UBND ?${DASH} ?[A-Z]+)`;
/** Luật Hợp tác xã năm 2012, Luật HTX 2012: the name is at most eight words, none of them “luật”. */
const LAW = `(?:Bộ luật|Luật) \\p{Lu}[\\p{L}]*(?: (?![Ll]uật )[\\p{L}]+){0,7}? (?:năm )?(?:19|20)\\d{2}`;

const NUMBERS = new RegExp(
	`${NOT_INSIDE}(?:(?<legal>${LEGAL})|(?<party>${PARTY})|(?<administrative>${ADMINISTRATIVE}))${ENDS}`,
	'gu',
);
const LAWS = new RegExp(`${NOT_INSIDE}${LAW}(?![\\p{L}\\p{N}/-])`, 'gu');

/** The numbers of documents that a text names, in order. Text must be NFC. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
	const numbers = [...text.matchAll(NUMBERS)].map(({ 0: found, index, groups }) => ({
		text: found,
		index,
		kind: (['legal', 'party', 'administrative'] as const).find((kind) => groups?.[kind]) ?? 'legal',
	}));
	const laws = [...text.matchAll(LAWS)].map(({ 0: found, index }) => ({
		text: found,
		index,
		kind: 'law' as const,
	}));
	return [...numbers, ...laws].sort((a, b) => a.index - b.index);
}

/**
 * One key for all spellings of a number. Issuer and year must be compared too: `08-NQ/TU`
 * comes back in every province and every term.
 *
 * @example canonicalNumber('13 – NQ/TW') // => '13-nq-tw'
 */
export const canonicalNumber = (number: string): string =>
	fold(number)
		.replace(/[^a-z0-9.]+/g, '-')
		.replace(/^-|-$/g, '');
