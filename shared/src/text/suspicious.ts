/** A place that may be a slip of the pen. Only ever shown to an editor, never changed by itself. */
export type Finding = { message: string; index: number; excerpt: string };

type Rule = { pattern: RegExp; message: (match: RegExpMatchArray) => string };

/** In order of weight: where two rules meet at one place, the earlier speaks. */
const RULES: readonly Rule[] = [
	{ pattern: /[;,:]\s*\.{2}(?!\.)/gu, message: ([found]) => `dấu câu chồng nhau “${found}”` },
	{ pattern: /(?<!\.)\.{2}(?!\.)/gu, message: () => 'hai dấu chấm liền nhau' },
	{
		pattern: /,…\s*|…(?=\p{L})/gu,
		message: ([found]) => `dấu “${found.trim()}” dính vào chữ sau hoặc thừa dấu phẩy`,
	},
	{ pattern: /(?<=\p{L})[,;](?=\p{L})/gu, message: ([found]) => `thiếu dấu cách sau “${found}”` },
	{ pattern: /(?<=\p{Ll}{2})\.(?=\p{Lu})/gu, message: () => 'thiếu dấu cách sau dấu chấm' },
	{ pattern: /(?<=\p{L}) +[,.;:!?](?=\s|$)/gu, message: () => 'thừa dấu cách trước dấu câu' },
	{ pattern: /,,|;;|!!+|\?\?+/gu, message: ([found]) => `dấu câu lặp “${found}”` },
	{
		pattern: /[ \u00a0]*\u00a0[ \u00a0]*/gu,
		message: ([found]) =>
			found.length > 1
				? 'nhiều dấu cách liền nhau (có dấu cách cứng), có thể thiếu chữ'
				: 'dấu cách cứng',
	},
	{ pattern: / {2,}/gu, message: () => 'nhiều dấu cách liền nhau' },
	{
		pattern: /(?<!\p{L})(?:Đồng chí|Đ\/c|Ông|Bà) \p{Ll}\p{L}*(?= \p{Lu})/gu,
		message: ([found]) => `tên riêng viết thường sau chức danh “${found}”`,
	},
	{
		pattern: /\p{L}[µ¸¶·¹]|[µ¸¶·¹]\p{L}/gu,
		message: () => 'chữ có vẻ còn ở bảng mã cũ (TCVN3)',
	},
];

/** Looks for slips in one line or paragraph; text must be NFC. Sorted by place. */
export function findSuspicious(text: string): Finding[] {
	const findings: Finding[] = [];
	const taken = (index: number, end: number): boolean =>
		findings.some((other) => index < other.index + 2 && end > other.index);
	for (const { pattern, message } of RULES) {
		for (const match of text.matchAll(pattern)) {
			if (taken(match.index, match.index + match[0].length)) continue;
			findings.push(finding(text, match.index, match[0].length, message(match)));
		}
	}
	for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
		const parts = splitSyllables(word);
		if (parts) findings.push(finding(text, index, word.length, missingSpace(word, parts)));
	}
	return findings.sort((a, b) => a.index - b.index);
}

const missingSpace = (word: string, parts: [string, string]): string =>
	`có thể thiếu dấu cách: “${word}” → “${parts.join(' ')}”`;

function finding(text: string, index: number, length: number, message: string): Finding {
	const from = index < 20 ? 0 : text.indexOf(' ', index - 20) + 1;
	const end = index + length;
	const next = text.indexOf(' ', end + 12);
	const to = next === -1 ? text.length : next;
	const start = from > index ? index : from;
	const before = start > 0 ? '…' : '';
	const after = to < text.length ? '…' : '';
	return { message, index, excerpt: `${before}${text.slice(start, to)}${after}` };
}

/** The shape of a Vietnamese syllable without tones. */
const SYLLABLE = new RegExp(
	'^(?:ngh|ng|nh|gh|gi|g|kh|k|ch|c|ph|p|qu|th|tr|t|b|d|đ|h|l|m|n|r|s|v|x)?' +
		'(?:[aăâeêioôơuưy]{1,3})(?:ch|nh|ng|c|k|m|n|p|t)?$',
	'u',
);

/**
 * The two syllables of a word with a Vietnamese mark that cannot be one syllable; `undefined`
 * for good syllables and foreign words.
 *
 * @example splitSyllables('trịcho') // => ['trị', 'cho']
 */
export function splitSyllables(word: string): [string, string] | undefined {
	const low = word.toLowerCase();
	if (word.length < 4 || word === word.toUpperCase() || !/[^a-z]/u.test(low)) return undefined;
	if (isSyllable(low)) return undefined;
	// Shortest first: a consonant between two vowels opens the second syllable.
	for (let at = 2; at <= low.length - 2; at += 1) {
		if (isSyllable(low.slice(0, at)) && isSyllable(low.slice(at))) {
			return [word.slice(0, at), word.slice(at)];
		}
	}
	return undefined;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function isSyllable(word: string): boolean {
	const apart = word.normalize('NFD');
	if ((apart.match(TONES)?.length ?? 0) > 1) return false;
	return SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'));
}
