import type { LinkTarget } from '../content/reference.ts';
import { toNfc } from '../text/nfc.ts';
import { isSafeHref } from './href.ts';
import {
	FORMAT_BITS,
	KIND_OF,
	fieldsOf,
	nodesOf,
	numberOf,
	ownValue,
	wordOf,
	type LexicalNode,
} from './lexical-kinds.ts';
import { MARKS, type Inline } from './nodes.ts';

/** Where a problem is, as an editor finds it: the block's number and its first words. */
export type Report = (problem: string) => void;

/** Reads inline nodes; what is not allowed is reported and left out. */
export function inlineFrom(nodes: readonly LexicalNode[], report: Report): Inline[] {
	return merge(nodes.flatMap((node) => one(node, report)));
}

/** Plain words of any Lexical nodes, for naming the place of a problem. */
export function wordsOf(nodes: readonly LexicalNode[]): string {
	return nodes
		.map(({ text, children }) => {
			if (typeof text === 'string') return text;
			return children ? wordsOf(nodesOf(children)) : ' ';
		})
		.join('');
}

function one(node: LexicalNode, report: Report): Inline[] {
	switch (node.type) {
		case 'text':
			return textFrom(wordOf(node['text']), numberOf(node['format']));
		case 'tab':
			return textFrom(' ', numberOf(node['format']));
		case 'linebreak':
			return [{ type: 'break' }];
		case 'link':
		case 'autolink':
			return linkFrom(node, report);
		default:
			report(`có phần tử “${node.type}” mà trang không hiển thị được; hãy xóa đi`);
			return [];
	}
}

function textFrom(text: string, format: number): Inline[] {
	const clean = toNfc(text);
	if (!clean) return [];
	const marks = MARKS.filter((mark) => format & FORMAT_BITS[mark]);
	return [{ type: 'text', text: clean, ...(marks.length > 0 && { marks }) }];
}

function linkFrom(node: LexicalNode, report: Report): Inline[] {
	const children = nodesOf(node['children']);
	const fields = fieldsOf(node) as LinkFields;
	const words = wordsOf(children).trim().slice(0, 40);
	const inner = inlineFrom(children, report).filter((child) => {
		if (child.type !== 'link') return true;
		report(`liên kết “${words}” chứa một liên kết khác`);
		return false;
	}) as Exclude<Inline, { type: 'link' }>[];
	const target = targetFrom(fields);
	if (typeof target === 'string') {
		report(`liên kết “${words}” ${target}`);
		return [];
	}
	if (inner.length === 0) return [];
	return [
		{ type: 'link', target, ...(fields.newTab === true && { newTab: true }), children: inner },
	];
}

type LinkFields = {
	linkType?: string;
	url?: unknown;
	newTab?: unknown;
	doc?: { relationTo?: unknown; value?: unknown } | null;
};

/** The target, or what is wrong with it. */
function targetFrom({ linkType, url, doc }: LinkFields): LinkTarget | string {
	if (linkType === 'internal') {
		const id = idOf(doc?.value);
		const kind = ownValue(KIND_OF, wordOf(doc?.relationTo));
		if (!id) return 'chưa chọn bài hoặc trang để dẫn tới';
		return kind ? { kind, id } : 'dẫn tới một loại nội dung không có trang riêng';
	}
	const href = typeof url === 'string' ? toNfc(url.trim()) : '';
	if (!href) return 'chưa có địa chỉ';
	if (isSafeHref(href)) return { href };
	return `có địa chỉ không dùng được (${href.slice(0, 60)}); hãy dùng https://…, mailto:, tel: hoặc /đường-dẫn/`;
}

/** The id in a relation's value, populated or not. */
export function idOf(value: unknown): string | undefined {
	const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
	return (typeof id === 'string' && id) || typeof id === 'number' ? String(id) : undefined;
}

/** Joins neighbouring texts of equal marks. */
function merge(nodes: Inline[]): Inline[] {
	const merged: Inline[] = [];
	for (const node of nodes) {
		const last = merged.at(-1);
		if (
			node.type === 'text' &&
			last?.type === 'text' &&
			String(last.marks) === String(node.marks)
		) {
			merged[merged.length - 1] = { ...last, text: toNfc(last.text + node.text) };
		} else merged.push(node);
	}
	return merged;
}
