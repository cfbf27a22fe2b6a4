import { applyRules, type Rule } from './slips.ts';
import type { Slip } from './suggestion.ts';

/** Words that say nothing when said twice; reduplication (“xanh xanh”, “ngày ngày”) is no slip. */
const SAID_ONCE =
	'của|và|là|các|những|cho|trong|với|được|tại|về|để|theo|đã|đang|sẽ|bằng|khi|do|đến|nhằm|như|mà|thì|bởi|sau|trước|phải|cùng|trên|này|từng';

/** What the house writes otherwise, and slips that only a person can judge. Not read by the importer. */
const RULES: readonly Rule[] = [
	{
		rule: 'false-d',
		pattern: /[ÐðƉɖ]/gu,
		message: (found) => `chữ “${found}” không phải chữ Đ của tiếng Việt`,
		after: (found) => (/[ÐƉ]/u.test(found) ? 'Đ' : 'đ'),
	},
	{
		rule: 'repeated-word',
		pattern: new RegExp(`(?<!\\p{L})(${SAID_ONCE}) +\\1(?!\\p{L})`, 'giu'),
		message: (found) => `lặp từ “${found}”`,
		after: (found) => found.split(/ +/u)[0] ?? found,
	},
	{
		rule: 'repeated-word',
		pattern: /(?<!\p{L})(\p{L}+(?: \p{L}{2,}){1,2}) \1(?!\p{L})/gu,
		message: (found) => `lặp từ “${found}”`,
		after: (found) => found.slice(0, (found.length - 1) / 2),
	},
	{
		rule: 'missing-space-after',
		pattern: /(?<=\p{L})[:!?](?=\p{L})|\)(?=\p{L}{2})/gu,
		message: (found) => `thiếu dấu cách sau “${found}”`,
		after: (found) => `${found} `,
	},
	{
		rule: 'missing-space-after',
		pattern: /(?<=\p{L}{2})\((?=\p{L}{2})/gu,
		message: () => 'thiếu dấu cách trước “(”',
		after: () => ' (',
	},
	{
		rule: 'space-inside',
		pattern: /[(“] +(?=\S)|(?<=\S) +[)”]/gu,
		message: () => 'thừa dấu cách bên trong ngoặc',
		after: (found) => found.trim(),
	},
	{
		rule: 'three-dots',
		pattern: /(?<!\.)\.{3}(?!\.)(?=\s|$|[)”"])/gu,
		message: () => 'ba dấu chấm rời, nên là một dấu “…”',
		after: () => '…',
	},
	{
		rule: 'straight-quotes',
		pattern: /(?<![\p{L}\p{N}])"[^"\n]{1,400}"(?![\p{L}\p{N}])/gu,
		message: () => 'ngoặc kép thẳng, nên là “ ”',
		after: (found) => `“${found.slice(1, -1)}”`,
	},
	{
		rule: 'dash',
		pattern: /(?<=[\p{L}\p{N}”)%]) - (?=[\p{L}\p{N}“(])/gu,
		message: () => 'gạch nối giữa hai vế, nên là gạch ngang “–”',
		after: () => ' – ',
	},
	{
		rule: 'dash',
		pattern: /(?<=\p{L})(?:[-–] | [-–])(?=\p{Lu})/gu,
		message: () => 'gạch ngang thiếu dấu cách một bên',
		after: () => ' – ',
	},
];

/** Matters of style in one line or paragraph; text must be NFC. */
export const findStyleSlips = (text: string): Slip[] => applyRules(RULES, text);

/** VNI: a vowel, then the letter that stood for its mark. One such word may be French, two are not. */
const VNI = /\p{L}*[aeiouyAEIOUYêâôĐđ][øûïäëöåüØÛÏÄËÖÅÜ]\p{L}*/gu;

/** Words that look as if they had come through the VNI encoding. */
export function findVni(text: string): Slip[] {
	const found = [...text.matchAll(VNI)];
	if (found.length < 2) return [];
	return found.map(({ 0: word, index }) => ({
		rule: 'legacy-encoding',
		index,
		length: word.length,
		message: 'chữ có vẻ còn ở bảng mã cũ (VNI)',
	}));
}
