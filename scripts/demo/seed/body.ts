import { resolveKeys } from '@haidang/shared/richtext/editing';
import { fromMarkup } from '@haidang/shared/richtext/from-markup';
import type { Block, Inline, List, RichText } from '@haidang/shared/richtext/nodes';

import type { Ids } from './ids.ts';

/** A body's blocks, with the keys of pictures, videos and linked documents replaced by their ids. */
export function bodyOf(markup: string, ids: Ids): RichText {
	const blocks = resolveKeys(fromMarkup(markup), (kind, key) =>
		ids.get(kind === 'image' ? 'media' : 'video', key),
	);
	return blocks.map((block) => linkBlock(block, ids));
}

function linkBlock(block: Block, ids: Ids): Block {
	switch (block.type) {
		case 'list':
			return linkList(block, ids);
		case 'table':
			return {
				...block,
				rows: block.rows.map((row) =>
					row.map((cell) => ({ ...cell, children: linkInline(cell.children, ids) })),
				),
			};
		case 'paragraph':
		case 'heading':
		case 'quote':
			return { ...block, children: linkInline(block.children, ids) };
		default:
			return block;
	}
}

const linkList = (list: List, ids: Ids): List => ({
	...list,
	items: list.items.map((item) => ({
		children: linkInline(item.children, ids),
		...(item.list && { list: linkList(item.list, ids) }),
	})),
});

const linkInline = (nodes: Inline[], ids: Ids): Inline[] =>
	nodes.map((node) => {
		if (node.type !== 'link' || 'href' in node.target) return node;
		const { kind, id } = node.target;
		return { ...node, target: { kind, id: ids.get(kind, id) } };
	});
