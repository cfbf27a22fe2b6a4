import { findDocumentNumbers } from '../text/document-numbers.ts';
import { matchesMarks } from './marks.ts';
import { numberKey } from './number-key.ts';
import type { ParsedQuery } from './query.ts';
import { type Word, wordsOf } from './words.ts';

/** A piece of text; what the reader asked for is marked. The pieces joined are the text. */
export type Piece = { text: string; isMatch?: true };

/** Which words of a text count as found. */
export type Matcher = {
	query: ParsedQuery;
	/** Marks are ignored, because nothing was found with them. */
	isFolded?: boolean;
	/** The last word is still being typed. */
	isPrefix?: boolean;
	/** How texts are taken into words, for who keeps those of a text. */
	wordsOf?: (text: string) => Word[];
};

type Span = { start: number; end: number };
type Asked = { word: Word; run: number; place: number; isPrefix: boolean };

/** Splits a text, as an editor wrote it, into pieces. */
export const highlight = (text: string, matcher: Matcher): Piece[] =>
	pieces(text, spansIn(text, matcher), 0, text.length);

/**
 * The part of a text where most of what was asked for stands together, highlighted.
 *
 * @param length about how many characters
 * @returns `undefined` when the text holds none of it
 */
export function snippet(text: string, matcher: Matcher, length = 220): Piece[] | undefined {
	const spans = spansIn(text, matcher);
	const [first] = spans;
	if (!first) return undefined;
	let best = { from: first.start, weight: 0 };
	for (const [index, { start }] of spans.entries()) {
		let weight = 0;
		for (const span of spans.slice(index)) {
			if (span.end > start + length * 0.7) break;
			weight += (span.end - span.start) ** 2; // words in a row before scattered ones
		}
		if (weight > best.weight * 1.01) best = { from: start, weight };
	}
	const from = wordStart(text, Math.max(0, best.from - Math.round(length * 0.25)));
	const to = wordEnd(text, Math.min(text.length, from + length));
	return [
		...(from > 0 ? [{ text: '… ' }] : []),
		...pieces(text, spans, from, to),
		...(to < text.length ? [{ text: ' …' }] : []),
	];
}

/** Where the text has what was asked for; neighbours are joined. */
function spansIn(text: string, matcher: Matcher): Span[] {
	const words = (matcher.wordsOf ?? wordsOf)(text);
	const asked = askedWords(matcher);
	const mayHit = couldHit(asked);
	// Most words of a text are none of those: for them nothing is made.
	const hits = words.map((word) =>
		mayHit(word) ? asked.filter((one) => isHit(one, word, matcher)) : NONE,
	);
	const isAskedTogether = matcher.query.words.length > 1;
	const together = words.flatMap((word, index): Span[] => {
		if (hits[index] === NONE) return NO_SPANS;
		const next = words[index + 1];
		const isPair = (hits[index] ?? []).some((one) =>
			(hits[index + 1] ?? []).some(({ run, place }) => run === one.run && place === one.place + 1),
		);
		return isPair && next ? [{ start: word.start, end: next.end }] : [];
	});
	const isAlone = (one: Asked) => isWhole(one, asked);
	const single = words.filter((_, index) => (hits[index] ?? []).some(isAlone));
	const anywhere = words.filter((_, index) => (hits[index] ?? []).length > 0);
	const loose = isAskedTogether && together.length > 0 ? single : anywhere;
	return joined([...numberSpans(text, matcher.query), ...together, ...loose]);
}

/** The query's own words are run 0; each other name is a run of its own. */
function askedWords({ query, isPrefix = false }: Matcher): Asked[] {
	const own = query.words.map((word, place): Asked => ({
		word,
		run: 0,
		place,
		isPrefix: isPrefix && place === query.words.length - 1,
	}));
	const others = query.meanings.flatMap(({ words }, index) =>
		words.map((word, place): Asked => ({ word, run: index + 1, place, isPrefix: false })),
	);
	return [...own, ...others];
}

const NONE: Asked[] = [];
const NO_SPANS: Span[] = [];

/** Says quickly which words are worth a closer look. */
function couldHit(asked: readonly Asked[]): (word: Word) => boolean {
	const whole = new Set(asked.filter(({ isPrefix }) => !isPrefix).map(({ word }) => word.folded));
	const prefix = asked.find(({ isPrefix }) => isPrefix)?.word.folded;
	return ({ folded }) => whole.has(folded) || (prefix !== undefined && folded.startsWith(prefix));
}

function isHit(asked: Asked, word: Word, { isFolded = false }: Matcher): boolean {
	const { folded, exact } = asked.word;
	if (asked.isPrefix ? !word.folded.startsWith(folded) : word.folded !== folded) return false;
	return isFolded || matchesMarks(exact, word.exact, asked.isPrefix);
}

/** A run of one word, such as `HTX`, needs no neighbour. */
const isWhole = ({ run }: Asked, asked: readonly Asked[]): boolean =>
	asked.filter((other) => other.run === run).length === 1;

function numberSpans(text: string, { numbers }: ParsedQuery): Span[] {
	if (numbers.length === 0) return [];
	const keys = new Set(numbers.map(({ key }) => key));
	return findDocumentNumbers(text.normalize('NFC') === text ? text : '')
		.filter(({ text: number }) => keys.has(numberKey(number)))
		.map(({ text: number, index }) => ({ start: index, end: index + number.length }));
}

/** Sorted, overlaps and neighbours over one space made one. */
function joined(spans: Span[]): Span[] {
	const result: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const last = result.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else result.push({ ...span });
	}
	return result;
}

function pieces(text: string, spans: readonly Span[], from: number, to: number): Piece[] {
	const result: Piece[] = [];
	let at = from;
	for (const span of spans) {
		if (span.end <= from || span.start >= to) continue;
		const [start, end] = [Math.max(from, span.start), Math.min(to, span.end)];
		if (start > at) result.push({ text: text.slice(at, start) });
		result.push({ text: text.slice(start, end), isMatch: true });
		at = end;
	}
	if (at < to) result.push({ text: text.slice(at, to) });
	return result;
}

function wordStart(text: string, at: number): number {
	if (at === 0) return 0;
	const space = text.lastIndexOf(' ', at);
	return space < 0 || at - space > 30 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
	if (at >= text.length) return text.length;
	const space = text.indexOf(' ', at);
	return space < 0 ? text.length : space - at > 30 ? at : space;
}
