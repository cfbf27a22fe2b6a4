import { findSlips } from '../proofread/slips.ts';

export { splitSyllables } from './syllables.ts';

/** A place that may be a slip of the pen. Only ever shown to an editor, never changed by itself. */
export type Finding = { message: string; index: number; excerpt: string };

/** Looks for slips in one line or paragraph; text must be NFC. Sorted by place. */
export const findSuspicious = (text: string): Finding[] =>
	findSlips(text).map(({ index, length, message }) => ({
		message,
		index,
		excerpt: excerptAround(text, index, length),
	}));

/** The words around a place, cut between words. */
export function excerptAround(text: string, index: number, length: number): string {
	const from = index < 20 ? 0 : text.indexOf(' ', index - 20) + 1;
	const end = index + length;
	const next = text.indexOf(' ', end + 12);
	const to = next === -1 ? text.length : next;
	const start = from > index ? index : from;
	const before = start > 0 ? '…' : '';
	const after = to < text.length ? '…' : '';
	return `${before}${text.slice(start, to)}${after}`;
}
