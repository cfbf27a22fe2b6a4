import { toNfc } from '../text/nfc.ts';
import type { NumberRun } from './number-key.ts';
import { numberRuns } from './number-key.ts';
import type { Meaning, Synonyms } from './synonyms.ts';
import { type Word, wordsOf } from './words.ts';

/** What a reader typed, taken apart. */
export type ParsedQuery = {
	/** Trimmed and cut, for showing again. */
	text: string;
	words: Word[];
	/** Runs of words that must stand together, because the reader put them in quotation marks. */
	phrases: { from: number; to: number }[];
	/** Runs that may be document numbers. */
	numbers: NumberRun[];
	/** Other names of runs. */
	meanings: Meaning[];
};

/** Longer questions are cut: nobody types more, and programs must not make the index work. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 16;

/**
 * Takes a query apart. Never throws; nothing in it has a meaning to any database.
 *
 * @param synonyms the glossary, when one is at hand
 */
export function parseQuery(raw: string, synonyms?: Synonyms): ParsedQuery {
	const text = cut(
		toNfc(raw)
			.replaceAll(/[\p{C}\s]+/gu, ' ')
			.trim(),
	);
	const words = wordsOf(text).slice(0, MOST_WORDS);
	return {
		text,
		words,
		phrases: phrasesIn(text, words),
		numbers: numberRuns(words),
		meanings: synonyms?.meaningsIn(words) ?? [],
	};
}

function phrasesIn(text: string, words: readonly Word[]): ParsedQuery['phrases'] {
	return [...text.matchAll(/["“”]([^"“”]+)["“”]/gu)].flatMap(({ 0: found, index }) => {
		const inside = words.filter(({ start, end }) => start >= index && end <= index + found.length);
		const [first] = inside;
		if (!first || inside.length < 2) return [];
		const from = words.indexOf(first);
		return [{ from, to: from + inside.length }];
	});
}

/** Cuts between characters, never inside one. */
function cut(text: string): string {
	if (text.length <= LONGEST_QUERY) return text;
	return text
		.slice(0, LONGEST_QUERY)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trimEnd();
}
