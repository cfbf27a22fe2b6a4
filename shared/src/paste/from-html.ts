import type { RichText } from '../richtext/nodes.ts';
import { joinCaptions } from './captions.ts';
import { inlineOfBlock } from './flow.ts';
import { offersOf, type Offer } from './offers.ts';
import { withoutRubbish } from './rubbish.ts';
import { classStylesOf } from './style.ts';
import { elementsOf, type PastedNode, wordsOf } from './tree.ts';
import { walkNodes } from './walk.ts';
import { joinFakeItems } from './word-list.ts';

export type Pasted = {
	/** In the closed set of nodes; figures in it wait for their picture. */
	blocks: RichText;
	/** Words that were left out on purpose: share buttons, boxes of the page, menu words. */
	dropped: string[];
	/** What belongs into other fields of the article, for the editor to accept. */
	offers: Offer[];
};

/**
 * Reads pasted HTML (Word, Google Docs, a newspaper's page, Facebook, a spreadsheet) into blocks.
 * Pure and total: it never throws, and every visible word is in `blocks` or in `dropped`.
 */
export function fromHtml(body: readonly PastedNode[]): Pasted {
	const classes = classStylesOf(elementsOf(body, 'style').map(wordsOf));
	const { nodes, dropped } = withoutRubbish(body);
	const blocks = joinCaptions(joinFakeItems(walkNodes(nodes, classes, dropped)));
	const filled = blocks.filter((block) => inlineOfBlock(block)?.length !== 0);
	return { blocks: filled, dropped, offers: offersOf(filled) };
}
