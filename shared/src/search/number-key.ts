import { findDocumentNumbers } from '../text/document-numbers.ts';
import { fold } from '../text/fold.ts';
import type { Word } from './words.ts';

/** The longest number, `01/2018/TTLT-BTC-BTP`, has six words. */
const MOST_WORDS = 7;

/**
 * One word for all spellings of a document's number, so that `13-NQ/TW`, `13 nq tw`, `13nqtw` and
 * `13-NQTW` are found alike.
 *
 * @example numberKey('42/2022/NĐ-CP') // => '422022ndcp'
 */
export const numberKey = (number: string): string => fold(number).replace(/[^a-z0-9]+/g, '');

/** The keys of the numbers that a text names. Laws are named by words and found by them. */
export const numberKeysIn = (text: string): string[] => [
	...new Set(
		findDocumentNumbers(text)
			.filter(({ kind }) => kind !== 'law')
			.map(({ text: number }) => numberKey(number)),
	),
];

/** A run of a query's words that may be a document's number; whether it is, only the index knows. */
export type NumberRun = { from: number; to: number; key: string };

/** Every run that starts with a digit and holds a letter or a second number, the longest first. */
export function numberRuns(words: readonly Pick<Word, 'folded'>[]): NumberRun[] {
	const runs: NumberRun[] = [];
	for (let from = 0; from < words.length; from += 1) {
		if (!/^\d/.test(words[from]?.folded ?? '')) continue;
		for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to -= 1) {
			const run = words.slice(from, to).map(({ folded }) => folded);
			const key = run.join('');
			if (/^[a-z0-9]{3,40}$/.test(key) && (run.length > 1 || /[a-z]/.test(key)))
				runs.push({ from, to, key });
		}
	}
	return runs.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/**
 * What a number looks like where no index can be asked: digits, perhaps a year, then the letters of a
 * kind of document.
 */
export const looksLikeNumber = (key: string): boolean =>
	/^\d{1,9}(nq|nd|qd|tt|ct|kl|qc|tb|hd|bc|kh|da|ttr|cv|gm|qh|l|pl|ubnd|ubtvqh)[a-z]{1,12}\d{0,2}$/.test(
		key,
	) || /^\d{1,5}(19|20)\d{2}qh\d{1,2}$/.test(key);
