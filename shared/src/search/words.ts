import { fold, toneCanonical } from '../text/fold.ts';
import { toNfc } from '../text/nfc.ts';

/** One word (in Vietnamese: a syllable) of a text, with its place in that very text. */
export type Word = {
	/** For comparing with marks: NFC, lower case, the tone where the old style puts it. */
	exact: string;
	/** For comparing without marks. ASCII where the word is Vietnamese. */
	folded: string;
	start: number;
	/** Exclusive. */
	end: number;
};

const UNKNOWN = 0;
const OTHER = 1;
/** Begins a word, or goes on with it. */
const LETTER = 2;
/** Goes on with a word: text in NFD gives the same words. */
const MARK = 3;

/**
 * What each UTF-16 unit is, once it was met: asking a regular expression for every word of a long text takes
 * several times as long.
 */
const units = new Uint8Array(0x10000);

function classOfUnit(unit: number): number {
	const known = units[unit] ?? UNKNOWN;
	if (known !== UNKNOWN) return known;
	const found = classOf(String.fromCharCode(unit));
	units[unit] = found;
	return found;
}

function classOf(sign: string): number {
	if (/^[\p{L}\p{N}]$/u.test(sign)) return LETTER;
	return /^\p{M}$/u.test(sign) ? MARK : OTHER;
}

/** Signs beyond 16 bits have two units, of which neither says anything by itself. */
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/**
 * The words of a text. Signs, emoji and spaces part words and are no words.
 *
 * @example wordsOf('13-NQ/TW').map(({ folded }) => folded) // => ['13', 'nq', 'tw']
 */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let start = -1;
	let at = 0;
	const end = () => {
		if (start < 0) return;
		const { exact, folded } = formsOf(text.slice(start, at));
		words.push({ exact, folded, start, end: at });
		start = -1;
	};
	while (at < text.length) {
		const unit = text.charCodeAt(at);
		const isLong = isSurrogate(unit);
		const sign = isLong ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
		const kind = isLong ? classOf(sign) : classOfUnit(unit);
		if (kind === LETTER && start < 0) start = at;
		else if (kind === OTHER) end();
		at += isLong ? sign.length : 1;
	}
	end();
	return words;
}

type Forms = Pick<Word, 'exact' | 'folded'>;
/** Vietnamese has few syllables, and folding is slow. */
const cache = new Map<string, Forms>();
const MOST_CACHED = 20_000;

function formsOf(word: string): Forms {
	const known = cache.get(word);
	if (known) return known;
	const forms = { exact: exactForm(word), folded: fold(word) };
	if (cache.size >= MOST_CACHED) cache.clear();
	cache.set(word, forms);
	return forms;
}

/** The form in which words with marks are compared. */
export const exactForm = (word: string): string => toneCanonical(toNfc(word).toLowerCase());
