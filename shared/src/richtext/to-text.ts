import type { Block, Inline, List, RichText } from './nodes.ts';

/** The words of a text, a line for each block, item and row; for search, counting and excerpts. */
export const toText = (blocks: RichText): string =>
	blocks.map(blockText).filter(Boolean).join('\n');

/** The words of a run of inline nodes. */
export const inlineText = (children: readonly Inline[]): string =>
	children
		.map((node) => {
			if (node.type === 'text') return node.text;
			return node.type === 'break' ? '\n' : inlineText(node.children);
		})
		.join('');

function blockText(block: Block): string {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
		case 'quote':
			return inlineText(block.children).trim();
		case 'list':
			return listText(block);
		case 'figure':
			return block.caption ?? '';
		case 'table':
			return block.rows
				.map((row) => row.map(({ children }) => inlineText(children)).join(' '))
				.join('\n');
		case 'rule':
		case 'video':
			return '';
	}
}

const listText = ({ items }: List): string =>
	items
		.map(({ children, list }) => [inlineText(children), list ? listText(list) : ''])
		.flat()
		.filter(Boolean)
		.join('\n');
