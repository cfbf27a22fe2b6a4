import type { Inline, List, RichText } from '../richtext/nodes.ts';
import { inlineText } from '../richtext/to-text.ts';

/** One run of words that is read on its own: a paragraph, an item, a cell, a caption, a field. */
export type ProofText = {
	/** The caller's name for it; suggestions carry it back. */
	path: string;
	text: string;
	/** Someone else's words: told, but not to be changed. */
	isVerbatim?: boolean;
};

/** The texts of a body, by path: `body.3`, `body.4.items.0`, `body.5.rows.1.0`, `body.6.caption`. */
export const textsOfBody = (blocks: RichText, root = 'body'): ProofText[] =>
	blocks.flatMap((block, index): ProofText[] => {
		const path = `${root}.${String(index)}`;
		switch (block.type) {
			case 'paragraph':
			case 'heading':
				return [textOf(path, block.children)];
			case 'quote':
				return [{ ...textOf(path, block.children), isVerbatim: true }];
			case 'list':
				return textsOfList(block, path);
			case 'table':
				return block.rows.flatMap((row, at) =>
					row.map(({ children }, column) =>
						textOf(`${path}.rows.${String(at)}.${String(column)}`, children),
					),
				);
			case 'figure':
				return [
					{ path: `${path}.caption`, text: block.caption ?? '' },
					{ path: `${path}.credit`, text: block.credit ?? '' },
				];
			case 'rule':
			case 'video':
				return [];
		}
	});

const textOf = (path: string, children: readonly Inline[]): ProofText => ({
	path,
	text: inlineText(children),
});

const textsOfList = ({ items }: List, path: string): ProofText[] =>
	items.flatMap(({ children, list }, index) => {
		const at = `${path}.items.${String(index)}`;
		return [textOf(at, children), ...(list ? textsOfList(list, `${at}.list`) : [])];
	});
