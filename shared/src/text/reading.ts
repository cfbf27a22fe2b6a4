/** Syllables read in a minute: an assumption for grown readers of news. */
const PER_MINUTE = 220;

/** Vietnamese writes syllables apart, so each run of letters or digits between spaces is one. */
export const countSyllables = (text: string): number =>
	text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whole minutes a text takes to read, at least one. */
export const readingMinutes = (text: string): number =>
	Math.max(1, Math.round(countSyllables(text) / PER_MINUTE));
