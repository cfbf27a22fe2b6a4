import { isNameOnly, isSignature, sourceLabel } from '../import/line-kinds.ts';
import type { Block, RichText } from '../richtext/nodes.ts';
import { inlineText } from '../richtext/to-text.ts';
import { parseByline } from '../text/parse-byline.ts';

/**
 * Something in what was pasted that belongs into another field. `text` is its line as pasted; when
 * `inBody` it stands in the blocks too, and leaves them when the editor accepts.
 */
export type Offer =
	| { kind: 'title'; text: string; inBody: boolean }
	| { kind: 'publishedAt'; text: string; iso: string }
	| { kind: 'byline'; text: string; inBody: boolean }
	/** `name` is empty when the page had the label and nothing behind it. */
	| { kind: 'source'; text: string; name: string; inBody: boolean }
	/** Lines below the article that were not pasted. */
	| { kind: 'rest'; lines: string[] };

/** How far from the end a signature stands at most: below it are the source and little else. */
const LAST_BLOCKS = 4;

/** What blocks of a whole article offer: the heading above it, the signature and the source below. */
export function offersOf(blocks: RichText): Offer[] {
	const prose = blocks.filter(({ type }) => type === 'paragraph').length;
	if (prose < 2) return [];
	const offers: Offer[] = [];
	const first = blocks[0];
	if (first?.type === 'heading')
		offers.push({ kind: 'title', text: inlineText(first.children), inBody: true });
	const lines = blocks.slice(-LAST_BLOCKS).map(lineOf);
	lines.forEach((text, index) => {
		const source = sourceLabel(text) ?? parseByline(text).source;
		if (text && source !== undefined && text.length <= 90)
			offers.push({ kind: 'source', text, name: source, inBody: true });
		else if (isSigned(text, lines, index)) offers.push({ kind: 'byline', text, inBody: true });
	});
	return offers;
}

const lineOf = (block: Block): string =>
	block.type === 'paragraph' ? inlineText(block.children).trim() : '';

/** A name alone signs only where a signature stands: last, or just above the source. */
function isSigned(text: string, lines: readonly string[], index: number): boolean {
	if (!text || text.includes('\n')) return false;
	if (isSignature(text)) return true;
	const next = lines[index + 1];
	const isLast = next === undefined || sourceLabel(next) !== undefined;
	return isLast && isNameOnly(text);
}
