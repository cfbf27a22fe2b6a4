import type { Block, Inline } from '../richtext/nodes.ts';

/** A block on its way: what its surroundings said of it, which later steps need. */
export type FlowBlock = {
	block: Block;
	/** The page marks it as the words below a picture. */
	isCaption?: boolean | undefined;
	/** Centred or all italic: below a picture that makes a caption of a short line. */
	isSetApart?: boolean | undefined;
	/** Word writes lists as paragraphs with a painted number. */
	fakeItem?: { level: number; ordered: boolean } | undefined;
};

/** The inline nodes of a block that has them itself. */
export const inlineOfBlock = (block: Block): Inline[] | undefined =>
	block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote'
		? block.children
		: undefined;

/** Inline nodes of several blocks, line by line: a cell and a list item hold no paragraphs. */
export function asLines(blocks: readonly Block[]): Inline[] {
	const lines = blocks.flatMap((block): Inline[][] => {
		const own = inlineOfBlock(block);
		if (own) return own.length > 0 ? [own] : [];
		if (block.type === 'list') return block.items.map(({ children }) => children);
		return [];
	});
	return lines.flatMap((line, index) => [
		...(index > 0 ? [{ type: 'break' as const }] : []),
		...line,
	]);
}

/** Blocks that stay whole when the others become lines: pictures, tables, rules. */
export const isSolid = ({ type }: Block): boolean =>
	type === 'figure' || type === 'table' || type === 'rule' || type === 'video';
