import { toneCanonical } from '../text/fold.ts';
import type { Slip } from './suggestion.ts';

/** `old` puts the tone on the first vowel (hòa, thủy), `new` on the second (hoà, thuỷ). */
export type ToneStyle = 'old' | 'new';

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const OLD_STYLE = new RegExp(`([oO])(${TONE})([aAeE])(?![\\p{L}\\p{M}])`, 'gu');
const OLD_STYLE_UY = new RegExp(`(?<![qQ])([uU])(${TONE})([yY])(?![\\p{L}\\p{M}])`, 'gu');

/** One word in the given style; words whose tone has one place only stay as they are. */
export function inToneStyle(word: string, style: ToneStyle): string {
	if (style === 'old') return toneCanonical(word);
	return word
		.normalize('NFD')
		.replace(OLD_STYLE, '$1$3$2')
		.replace(OLD_STYLE_UY, '$1$3$2')
		.normalize('NFC');
}

type Place = { path: string; index: number; word: string; style: ToneStyle };

/**
 * Words whose tone stands otherwise than the house's style, or, where the house has none, than in
 * most words of these texts. Names keep the spelling of their bearer.
 */
export function findToneSlips(
	texts: readonly { path: string; text: string }[],
	house?: ToneStyle,
): (Slip & { path: string })[] {
	const places = texts.flatMap(({ path, text }) => placesIn(path, text));
	const style = house ?? majority(places);
	return places
		.filter((place) => place.style !== style)
		.map(({ path, index, word }) => {
			const after = inToneStyle(word, style);
			const message = `kiểu đặt dấu khác các chữ còn lại: “${word}” → “${after}”`;
			return { path, rule: 'tone', index, length: word.length, after, message };
		});
}

function placesIn(path: string, text: string): Place[] {
	return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): Place[] => {
		const isOld = inToneStyle(word, 'new') !== word;
		const isNew = inToneStyle(word, 'old') !== word;
		if (isOld === isNew || isInName(text, index, word)) return [];
		return [{ path, index, word, style: isOld ? 'old' : 'new' }];
	});
}

/** A capital beside another capital, but for words all in capitals. */
function isInName(text: string, index: number, word: string): boolean {
	if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
	const before = /\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, index - 12), index));
	return before || /^ \p{Lu}/u.test(text.slice(index + word.length));
}

/** Even numbers go to the older style, which most of the country's press writes. */
function majority(places: readonly Place[]): ToneStyle {
	const modern = places.filter(({ style }) => style === 'new').length;
	return modern * 2 > places.length ? 'new' : 'old';
}
