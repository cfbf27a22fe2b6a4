/** The shape of a Vietnamese syllable without tones. */
const SYLLABLE = new RegExp(
	'^(?:ngh|ng|nh|gh|gi|g|kh|k|ch|c|ph|p|qu|th|tr|t|b|d|đ|h|l|m|n|r|s|v|x)?' +
		'(?:[aăâeêioôơuưy]{1,3})(?:ch|nh|ng|c|k|m|n|p|t)?$',
	'u',
);

/** Words of the trade from other languages, which are written as one word. */
const LOANWORDS = new Set(['lôgic', 'môđun', 'sapô']);

/**
 * The two syllables of a word with a Vietnamese mark that cannot be one syllable; `undefined`
 * for good syllables and foreign words.
 *
 * @example splitSyllables('trịcho') // => ['trị', 'cho']
 */
export function splitSyllables(word: string): [string, string] | undefined {
	const low = word.toLowerCase();
	if (word.length < 4 || word === word.toUpperCase() || !/[^a-z]/u.test(low)) return undefined;
	if (isSyllable(low) || LOANWORDS.has(low)) return undefined;
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
