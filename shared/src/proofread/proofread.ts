import { findAbbreviations } from './abbreviations.ts';
import type { ProofText } from './article-texts.ts';
import { findSlips } from './slips.ts';
import { findStyleSlips, findVni } from './style-slips.ts';
import type { Slip, Suggestion } from './suggestion.ts';
import { findToneSlips, type ToneStyle } from './tone-style.ts';

export type ProofSettings = {
	/** Where the house puts tones; without it, what most words of the article do. */
	toneStyle?: ToneStyle | undefined;
	/** Abbreviations and their other spellings that the glossary explains. */
	known?: readonly string[] | undefined;
	/** A repost keeps its author's words: everything is a hint. */
	isRepost?: boolean | undefined;
};

/**
 * Suggestions for an article's texts, by text and place. Pure; nothing is ever changed here. Texts
 * must be NFC, or the places of decomposed letters count twice.
 */
export function proofread(
	texts: readonly ProofText[],
	{ toneStyle, known = [], isRepost = false }: ProofSettings = {},
): Suggestion[] {
	const filled = texts.filter(({ text }) => text.trim());
	const across = [...findToneSlips(filled, toneStyle), ...findAbbreviations(filled, known)];
	return filled.flatMap(({ path, text, isVerbatim = false }) => {
		const certain = findSlips(text);
		const further = [
			...findStyleSlips(text),
			...findVni(text),
			...across.filter((slip) => slip.path === path),
		].filter((slip) => !certain.some((other) => overlap(slip, other)));
		return [...certain, ...further]
			.sort((a, b) => a.index - b.index)
			.map(({ rule, index, length, message, after }) => ({
				...{ rule, path, index, length, message },
				before: text.slice(index, index + length),
				...(after !== undefined && { after }),
				...((isRepost || isVerbatim) && { isHint: true as const }),
			}));
	});
}

/** A whole quotation may hold other slips; only one that stands inside a smaller place is doubled. */
const overlap = (a: Slip, b: Slip): boolean =>
	a.rule !== 'straight-quotes' && a.index < b.index + b.length && b.index < a.index + a.length;
