import { type Word, wordsOf } from '@haidang/shared/search/words';

/** Words kept at most; one takes about 50 bytes. */
const MOST_WORDS = 150_000;

/**
 * The words of texts that were looked through last. What is asked for most is found in the newest articles, so
 * that the same long texts would be taken apart again and again.
 */
export class WordStore {
	readonly #known = new Map<string, Word[]>();
	#count = 0;

	readonly of = (text: string): Word[] => {
		const known = this.#known.get(text);
		if (known) return known;
		const words = wordsOf(text);
		this.#count += words.length;
		if (this.#count > MOST_WORDS) {
			this.#known.clear();
			this.#count = words.length;
		}
		this.#known.set(text, words);
		return words;
	};
}
