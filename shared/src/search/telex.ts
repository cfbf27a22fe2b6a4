const TONES: Record<string, string> = {
	s: '\u0301',
	f: '\u0300',
	r: '\u0309',
	x: '\u0303',
	j: '\u0323',
};
const VOWELS = 'aeiouyăâêôơư';
const DOUBLE: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const HOOKED: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' };

/**
 * What a word means when it was typed by the Telex rules with the keyboard's Vietnamese switched off.
 * `undefined` when it is no such word.
 *
 * @example telexWord('ddaof') // => 'đào'
 */
export function telexWord(word: string): string | undefined {
	if (!/^[a-z]{2,9}$/i.test(word)) return undefined;
	let letters = '';
	let tone = '';
	for (const key of word.toLowerCase()) {
		const last = letters.at(-1) ?? '';
		const hasVowel = [...letters].some((letter) => VOWELS.includes(letter));
		const doubled = DOUBLE[key];
		if (key === 'd' && letters === 'd') letters = 'đ';
		else if (key in TONES && hasVowel && tone === '') tone = TONES[key] ?? '';
		else if (doubled && letters.includes(key) && isOpen(letters, key))
			letters = replaceLast(letters, key, doubled);
		else if (key === 'w' && hasVowel) letters = hook(letters);
		else if (key === 'w' && last !== 'w') letters += 'ư';
		else letters += key;
	}
	const result = withTone(letters, tone);
	return result === word.toLowerCase() || /[wjz]|f/.test(letters) ? undefined : result;
}

/** The doubled letter may come after the final consonants: `ddaatj`, and also `tienge`. */
const isOpen = (letters: string, key: string): boolean =>
	/^[a-zđăâêôơư]*$/.test(letters.slice(letters.lastIndexOf(key) + 1));

function hook(letters: string): string {
	if (letters.includes('uo')) return letters.replace('uo', 'ươ');
	for (let index = letters.length - 1; index >= 0; index -= 1) {
		const hooked = HOOKED[letters[index] ?? ''];
		if (hooked) return letters.slice(0, index) + hooked + letters.slice(index + 1);
	}
	return letters;
}

function replaceLast(letters: string, key: string, by: string): string {
	const at = letters.lastIndexOf(key);
	return letters.slice(0, at) + by + letters.slice(at + 1);
}

/** Sets the tone where the old style puts it. */
function withTone(letters: string, tone: string): string {
	if (tone === '') return letters;
	const first = /^(?:qu|gi(?=[aeiouyăâêôơư]))/.exec(letters)?.[0].length ?? 0;
	const nucleus = /[aeiouyăâêôơư]+/.exec(letters.slice(first));
	if (!nucleus) return letters;
	const [vowels] = nucleus;
	const start = first + nucleus.index;
	const isClosed = start + vowels.length < letters.length;
	const marked = [...vowels].findLastIndex((vowel) => 'ăâêôơư'.includes(vowel));
	const second = isClosed || vowels.length > 2 ? 1 : 0;
	const at = start + (marked >= 0 ? marked : vowels.length > 1 ? second : 0);
	return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}
