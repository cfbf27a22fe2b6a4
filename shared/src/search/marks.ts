/** A letter without its marks, and the marks in a fixed order; đ counts as d with a mark. */
type Letter = { base: string; marks: string };

const cache = new Map<string, Letter[]>();
const MOST_CACHED = 20_000;

/**
 * Whether a word of a text is what a reader may have meant by a word of a query: a letter typed with
 * a mark must be that letter, a bare letter is any letter of its kind. Both in their exact form.
 *
 * @param isPrefix the reader is still typing this word
 * @example matchesMarks('hợp', 'hộp') // => false
 * @example matchesMarks('đao', 'đào') // => true
 */
export function matchesMarks(asked: string, word: string, isPrefix = false): boolean {
	const wanted = lettersOf(asked);
	const letters = lettersOf(word);
	if (isPrefix ? letters.length < wanted.length : letters.length !== wanted.length) return false;
	return wanted.every(({ base, marks }, index) => {
		const letter = letters[index];
		if (letter?.base !== base) return false;
		// Who is still typing sets the tone last.
		return isPrefix ? isWithin(marks, letter.marks) : marks === '' || marks === letter.marks;
	});
}

const isWithin = (marks: string, all: string): boolean =>
	[...marks].every((mark) => all.includes(mark));

/** Whether the word carries any mark, đ included. */
export const hasMarks = (word: string): boolean =>
	lettersOf(word).some(({ marks }) => marks !== '');

function lettersOf(word: string): Letter[] {
	const known = cache.get(word);
	if (known) return known;
	const letters: Letter[] = [];
	for (const sign of word.normalize('NFD')) {
		const last = letters.at(-1);
		if (/\p{M}/u.test(sign) && last) last.marks += sign;
		else letters.push(sign === 'đ' ? { base: 'd', marks: '-' } : { base: sign, marks: '' });
	}
	if (cache.size >= MOST_CACHED) cache.clear();
	cache.set(word, letters);
	return letters;
}
