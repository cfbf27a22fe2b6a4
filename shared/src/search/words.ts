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

/** Marks may follow their letters, so that text in NFD gives the same words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The words of a text. Signs, emoji and spaces part words and are no words.
 *
 * @example wordsOf('13-NQ/TW').map(({ folded }) => folded) // => ['13', 'nq', 'tw']
 */
export const wordsOf = (text: string): Word[] =>
	[...text.matchAll(WORD)].map(({ 0: found, index }) => ({
		...formsOf(found),
		start: index,
		end: index + found.length,
	}));

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
