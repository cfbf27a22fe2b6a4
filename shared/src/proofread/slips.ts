import { splitSyllables } from '../text/syllables.ts';
import type { ProofRule, Slip } from './suggestion.ts';
import { AMBIGUOUS_SURNAME, SURNAME } from './surnames.ts';

type Rule = {
	rule: ProofRule;
	pattern: RegExp;
	message: (found: string) => string;
	after?: (found: string) => string;
};

const TITLE = '(?:[Đđ]ồng chí|[Đđ]\\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)';
const capitalised = (name: string): string =>
	name.replace(
		/(\s)(\p{Ll})(\p{L}*)$/u,
		(_, space: string, first: string, rest: string) =>
			`${space}${first.toLocaleUpperCase('vi')}${rest}`,
	);

/**
 * In order of weight: where two rules meet at one place, the earlier speaks. The importer's to-do
 * list, the publish gate and the panel “Soát lỗi” all read this one list.
 */
const RULES: readonly Rule[] = [
	{
		rule: 'stacked-punctuation',
		pattern: /[;,:]\s*\.{2}(?!\.)/gu,
		message: (found) => `dấu câu chồng nhau “${found}”`,
		after: () => '…',
	},
	{
		rule: 'double-dot',
		pattern: /(?<!\.)\.{2}(?!\.)/gu,
		message: () => 'hai dấu chấm liền nhau',
		after: () => '.',
	},
	{
		rule: 'comma-ellipsis',
		pattern: /,…\s*|…(?=\p{L})/gu,
		message: (found) => `dấu “${found.trim()}” dính vào chữ sau hoặc thừa dấu phẩy`,
		after: () => '… ',
	},
	{
		rule: 'missing-space-after',
		pattern: /(?<=\p{L})[,;](?=\p{L})/gu,
		message: (found) => `thiếu dấu cách sau “${found}”`,
		after: (found) => `${found} `,
	},
	{
		rule: 'missing-space-after',
		pattern: /(?<=\p{Ll}{2})\.(?=\p{Lu})/gu,
		message: () => 'thiếu dấu cách sau dấu chấm',
		after: () => '. ',
	},
	{
		rule: 'space-before',
		pattern: /(?<=\p{L}) +[,.;:!?](?=\s|$)/gu,
		message: () => 'thừa dấu cách trước dấu câu',
		after: (found) => found.trim(),
	},
	{
		rule: 'repeated-punctuation',
		pattern: /,,|;;|!!+|\?\?+/gu,
		message: (found) => `dấu câu lặp “${found}”`,
		after: (found) => found.charAt(0),
	},
	{
		rule: 'nbsp',
		// One between a number and its unit keeps them on one line, and is right.
		pattern: /(?<!\d)\u00a0(?![ \u00a0])|[ \u00a0]*\u00a0[ \u00a0]+| +\u00a0/gu,
		message: (found) =>
			found.length > 1
				? 'nhiều dấu cách liền nhau (có dấu cách cứng), có thể thiếu chữ'
				: 'dấu cách cứng',
		after: () => ' ',
	},
	{
		rule: 'double-space',
		pattern: / {2,}/gu,
		message: () => 'nhiều dấu cách liền nhau',
		after: () => ' ',
	},
	{
		rule: 'name-case',
		pattern: new RegExp(
			`(?<!\\p{L})${TITLE} (?:(?:${SURNAME})(?= \\p{Lu})|(?:${AMBIGUOUS_SURNAME})(?= \\p{Lu}\\p{L}* \\p{Lu}))`,
			'gu',
		),
		message: (found) => `tên riêng viết thường sau chức danh “${found}”`,
		after: capitalised,
	},
	{
		rule: 'legacy-encoding',
		pattern: /\p{L}[µ¸¶·¹]|[µ¸¶·¹]\p{L}/gu,
		message: () => 'chữ có vẻ còn ở bảng mã cũ (TCVN3)',
	},
];

/** Places that follow rules of their own: addresses, e-mail, file names. */
const LITERAL =
	/(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|gov|edu|info|pdf|docx?|xlsx?|jpe?g|png)(?!\p{L})/giu;

/** What is certainly or probably a slip in one line or paragraph; text must be NFC. Sorted by place. */
export const findSlips = (text: string): Slip[] => withSyllables(text, applyRules(RULES, text));

/** Applies rules in their order, each place once. */
export function applyRules(rules: readonly Rule[], text: string): Slip[] {
	const slips: Slip[] = [];
	const literal = [...text.matchAll(LITERAL)].map(({ 0: found, index }) => ({
		index,
		end: index + found.length,
	}));
	const isTaken = (index: number, end: number): boolean =>
		slips.some((other) => index < other.index + 2 && end > other.index) ||
		literal.some((place) => index < place.end && end > place.index);
	for (const { rule, pattern, message, after } of rules) {
		for (const { 0: found, index } of text.matchAll(pattern)) {
			if (isTaken(index, index + found.length)) continue;
			const fix = after?.(found);
			slips.push({
				rule,
				index,
				length: found.length,
				message: message(found),
				...(fix !== undefined && { after: fix }),
			});
		}
	}
	return slips;
}
export type { Rule };

/** Adds words that are two syllables grown together. */
function withSyllables(text: string, slips: Slip[]): Slip[] {
	for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
		const parts = splitSyllables(word);
		if (!parts) continue;
		const after = parts.join(' ');
		const message = `có thể thiếu dấu cách: “${word}” → “${after}”`;
		slips.push({ rule: 'missing-space', index, length: word.length, after, message });
	}
	return slips.sort((a, b) => a.index - b.index);
}
