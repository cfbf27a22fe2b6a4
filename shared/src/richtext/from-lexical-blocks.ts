import { toNfc } from '../text/nfc.ts';
import { idOf, inlineFrom, wordsOf, type Report } from './from-lexical-inline.ts';
import {
	fieldsOf,
	nodesOf,
	numberOf,
	ownValue,
	wordOf,
	type LexicalNode,
} from './lexical-kinds.ts';
import type { Block, Inline, List, ListItem } from './nodes.ts';

/** Names of blocks that people meet when pasting, as the editor calls them. */
const NAMES: Record<string, string> = {
	upload: 'ảnh hoặc tệp chèn trực tiếp (hãy dùng khối Ảnh)',
	relationship: 'nội dung liên quan chèn trong bài',
	code: 'khối mã nguồn',
	inlineBlock: 'khối nằm giữa dòng',
};

/** Reads the blocks of a text; problems are added to `problems`, one sentence each. */
export function blocksFrom(nodes: readonly LexicalNode[], problems: string[]): Block[] {
	const blocks = nodes.flatMap((node, index) => {
		const words = wordsOf([node]).replace(/\s+/gu, ' ').trim().slice(0, 40);
		const place = `Khối ${index + 1}${words && ` (“${words}”)`}`;
		return blockFrom(node, (problem) => problems.push(`${place}: ${problem}.`));
	});
	while (isEmptyParagraph(blocks.at(-1))) blocks.pop();
	return blocks;
}

const isEmptyParagraph = (block: Block | undefined): boolean =>
	block?.type === 'paragraph' &&
	block.children.every(
		(child) => child.type === 'break' || (child.type === 'text' && !child.text.trim()),
	);

function blockFrom(node: LexicalNode, report: Report): Block[] {
	const children = childrenOf(node);
	switch (node.type) {
		case 'paragraph': {
			const align = ownValue(ALIGN, wordOf(node['format']));
			const inline = inlineFrom(children, report);
			return [{ type: 'paragraph', ...(align && { align }), children: inline }];
		}
		case 'heading': {
			const level = Number(wordOf(node['tag']).slice(1));
			if (level === 2 || level === 3 || level === 4) {
				return [{ type: 'heading', level, children: inlineFrom(children, report) }];
			}
			report(`tiêu đề cấp ${level || '?'} không dùng được; hãy chọn cấp 2, 3 hoặc 4`);
			return [];
		}
		case 'list': {
			const list = listFrom(node, report);
			return list ? [list] : [];
		}
		case 'quote':
			return [{ type: 'quote', children: inlineFrom(children, report) }];
		case 'horizontalrule':
			return [{ type: 'rule' }];
		case 'block':
			return ownBlockFrom(fieldsOf(node), report);
		case 'table':
			return [tableFrom(node, report)];
		default:
			report(`không cho phép ${ownValue(NAMES, node.type) ?? `phần tử “${node.type}”`}`);
			return [];
	}
}

const ALIGN: Record<string, 'center' | 'right' | undefined> = {
	center: 'center',
	right: 'right',
	end: 'right',
};

function ownBlockFrom(fields: Record<string, unknown>, report: Report): Block[] {
	const optional = (name: string): Record<string, string> => {
		const value = fields[name];
		const text = typeof value === 'string' ? toNfc(value.trim()) : '';
		return text ? { [name]: text } : {};
	};
	switch (fields['blockType']) {
		case 'figure': {
			const image = idOf(fields['image']);
			return [
				{ type: 'figure', ...(image && { image }), ...optional('caption'), ...optional('credit') },
			];
		}
		case 'video': {
			const video = idOf(fields['video']);
			if (video) return [{ type: 'video', video }];
			report('khối video chưa chọn video');
			return [];
		}
		default:
			report(`không cho phép khối “${wordOf(fields['blockType']) || '?'}”`);
			return [];
	}
}

/** Lexical puts a nested list in an item of its own, after the item that it belongs to. */
function listFrom(node: LexicalNode, report: Report): List | undefined {
	if (node['listType'] === 'check') {
		report('không cho phép danh sách đánh dấu; hãy dùng danh sách chấm hoặc số');
		return undefined;
	}
	const items: ListItem[] = [];
	for (const item of childrenOf(node)) {
		const inner = childrenOf(item);
		const lists = inner.filter(({ type }) => type === 'list');
		const inline = inner.filter(({ type }) => type !== 'list');
		if (inline.length > 0 || lists.length === 0) {
			items.push({ children: inlineFrom(inline, report) });
		}
		for (const below of lists) {
			const list = listFrom(below, report);
			if (!list) continue;
			const owner = items.at(-1) ?? { children: [] };
			if (items.length === 0) items.push(owner);
			if (owner.list) owner.list.items.push(...list.items);
			else owner.list = list;
		}
	}
	return items.length > 0
		? { type: 'list', ordered: node['listType'] === 'number', items }
		: undefined;
}

function tableFrom(node: LexicalNode, report: Report): Block {
	const rows = childrenOf(node).map((row, rowIndex) =>
		childrenOf(row).map((cell, cellIndex) => {
			const place = `ô ở hàng ${rowIndex + 1}, cột ${cellIndex + 1}`;
			if (numberOf(cell['colSpan']) > 1 || numberOf(cell['rowSpan']) > 1) {
				report(`${place} là ô gộp; hãy tách ra`);
			}
			return {
				...(numberOf(cell['headerState']) > 0 && { header: true as const }),
				children: cellFrom(childrenOf(cell), place, report),
			};
		}),
	);
	return { type: 'table', rows };
}

/** A cell's paragraphs as lines. */
function cellFrom(nodes: LexicalNode[], place: string, report: Report): Inline[] {
	const lines = nodes.map((node) => {
		if (node.type === 'paragraph') return inlineFrom(childrenOf(node), report);
		report(`${place} chứa phần tử “${node.type}”; trong bảng chỉ dùng chữ`);
		return [];
	});
	while (lines.at(-1)?.length === 0) lines.pop();
	return lines.flatMap((line, index) => (index > 0 ? [{ type: 'break' as const }, ...line] : line));
}

const childrenOf = (node: LexicalNode): LexicalNode[] => nodesOf(node['children']);
