import type { TextLine } from './decode-text.ts';
import { isNameOnly, isSignature, sourceLabel } from './line-kinds.ts';

/** Joins the lines of a paragraph that was wrapped by hand: the next line goes on in small letters. */
export function unwrapped(lines: TextLine[]): TextLine[] {
	const joined: (TextLine & { end: number })[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		const goesOn = last?.end === line.number - 1 && /^[\p{Ll}\p{N}(]/u.test(line.text);
		if (last && goesOn && !/[.!?…:]$/u.test(last.text)) {
			last.text += ` ${line.text}`;
			last.end = line.number;
		} else joined.push({ ...line, end: line.number });
	}
	return joined;
}

export type Parts = {
	body: TextLine[];
	byline?: TextLine;
	source?: TextLine & { value: string };
	tail: TextLine[];
};

/** Cuts the text at its signature and its source: what follows belongs to the page, not the article. */
export function cut(lines: TextLine[]): Parts {
	const at = lines.findIndex(({ text }) => sourceLabel(text) !== undefined);
	const label = lines[at];
	if (label) {
		const last = lines[at - 1];
		const isSigned = last && (isSignature(last.text) || isNameOnly(last.text));
		return {
			body: lines.slice(0, isSigned ? at - 1 : at),
			...(isSigned && { byline: last }),
			source: { ...label, value: sourceLabel(label.text) ?? '' },
			tail: lines.slice(at + 1),
		};
	}
	const prose = lines.findLastIndex(({ text }) => /[.…!?]$/u.test(text));
	const signed = lines.findIndex(
		({ text }, index) =>
			index > prose && (isSignature(text) || (index === lines.length - 1 && isNameOnly(text))),
	);
	const byline = lines[signed];
	return byline
		? { body: lines.slice(0, signed), byline, tail: lines.slice(signed + 1) }
		: { body: lines, tail: [] };
}
