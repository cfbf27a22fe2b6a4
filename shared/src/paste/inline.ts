import { MARKS, type Inline, type Mark } from '../richtext/nodes.ts';
import { toNfc } from '../text/nfc.ts';

/** A run of words with one look, or a line break. */
export type Piece = { text: string; marks: ReadonlySet<Mark>; href?: string | undefined } | 'break';

/**
 * Pieces as lines between empty lines: white space is collapsed, hard spaces become ordinary ones,
 * nothing is blank at either end.
 */
export function paragraphsOf(pieces: readonly Piece[]): Inline[][] {
	const paragraphs: Piece[][] = [[]];
	let breaks = 0;
	for (const piece of pieces) {
		if (piece === 'break') breaks += 1;
		else if (breaks > 0 && piece.text.trim() === '') continue;
		else {
			if (breaks > 1) paragraphs.push([]);
			else if (breaks === 1) paragraphs.at(-1)?.push('break');
			breaks = 0;
			paragraphs.at(-1)?.push(piece);
		}
	}
	return paragraphs.map(inlineOf).filter((nodes) => nodes.length > 0);
}

/** Pieces as one run of inline nodes, breaks kept. */
export function inlineOf(pieces: readonly Piece[]): Inline[] {
	return linked(tidy(pieces));
}

type Tidy = { text: string; marks: Mark[]; href?: string | undefined } | 'break';

function tidy(pieces: readonly Piece[]): Tidy[] {
	const out: Tidy[] = [];
	// Space that is owed to the next word; at the start of a line none is.
	let owed = false;
	for (const piece of pieces) {
		if (piece === 'break') {
			if (out.length > 0) out.push('break');
			owed = false;
			continue;
		}
		const text = toNfc(piece.text).replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/gu, ' ');
		const words = text.trim();
		const opens = text.startsWith(' ');
		if (words === '') {
			owed ||= opens;
			continue;
		}
		const last = out.at(-1);
		const isMidLine = last !== undefined && last !== 'break';
		const space = (owed || opens) && isMidLine ? ' ' : '';
		const marks = MARKS.filter((mark) => piece.marks.has(mark) && !isLinkLook(mark, piece.href));
		const isSame = isMidLine && last.href === piece.href && String(last.marks) === String(marks);
		if (isSame) last.text += space + words;
		else {
			// A space between two looks belongs to the plainer side, so links and bold end at a word.
			if (space && isMidLine && weight(last) <= weight({ marks, href: piece.href }))
				last.text += space;
			const lead = space && isMidLine && !last.text.endsWith(' ') ? space : '';
			out.push({ text: lead + words, marks, href: piece.href });
		}
		owed = text.endsWith(' ');
	}
	while (out.at(-1) === 'break') out.pop();
	return out;
}

const weight = ({ marks, href }: { marks: Mark[]; href?: string | undefined }): number =>
	marks.length + (href ? 10 : 0);

/** Every link is underlined anyway. */
const isLinkLook = (mark: Mark, href: string | undefined): boolean =>
	mark === 'underline' && href !== undefined;

type Leaf = Exclude<Inline, { type: 'link' }>;

function linked(pieces: readonly Tidy[]): Inline[] {
	const nodes: Inline[] = [];
	for (const piece of pieces) {
		if (piece === 'break') {
			nodes.push({ type: 'break' });
			continue;
		}
		const { text, marks, href } = piece;
		const leaf: Leaf = { type: 'text', text, ...(marks.length > 0 && { marks }) };
		const last = nodes.at(-1);
		if (!href) nodes.push(leaf);
		else if (last?.type === 'link' && 'href' in last.target && last.target.href === href)
			last.children.push(leaf);
		else nodes.push({ type: 'link', target: { href }, children: [leaf] });
	}
	return nodes;
}
