import { isNavigation } from '../import/line-kinds.ts';
import type { Block, Inline, List, Mark } from '../richtext/nodes.ts';
import { inlineText } from '../richtext/to-text.ts';
import { cleanHref } from './clean-href.ts';
import { asLines, inlineOfBlock, isSolid, type FlowBlock } from './flow.ts';
import { paragraphsOf, type Piece } from './inline.ts';
import { declarationsOf, marksOf, type ClassStyles } from './style.ts';
import { layoutCellsOf, tableOf, withoutBold } from './table.ts';
import { attribute, type PastedElement, type PastedNode } from './tree.ts';
import { fakeItemOf } from './word-list.ts';

const BLOCK_TAGS = new Set([
	...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'body', 'html', 'center'],
	...['address', 'details', 'summary', 'fieldset', 'legend', 'dl', 'dt', 'dd', 'pre', 'hgroup'],
	...['li', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'figcaption', 'figure', 'form'],
]);
const CAPTION_CLASS =
	/caption|\bimage\b|chu-?thich|desc_?cation|image-?desc|photo-?desc|note-?image/i;

type Context = { marks: ReadonlySet<Mark>; href?: string | undefined };

/** Reads pruned nodes into blocks. What is a menu word of its own (“Chia sẻ”) goes to `dropped`. */
export function walkNodes(
	nodes: readonly PastedNode[],
	classes: ClassStyles,
	dropped: string[],
): FlowBlock[] {
	const flow: FlowBlock[] = [];
	let run: Piece[] = [];
	const blocksBelow = (children: readonly PastedNode[], context: Context): FlowBlock[] =>
		walkBelow(children, context);

	/** Ends the paragraph that is being read. */
	const flush = (more: Omit<FlowBlock, 'block'> = {}): void => {
		for (const children of paragraphsOf(run)) {
			const words = inlineText(children);
			if (isNavigation(words)) dropped.push(words.trim());
			else flow.push({ block: { type: 'paragraph', children }, ...more });
		}
		run = [];
	};

	function walkBelow(children: readonly PastedNode[], context: Context): FlowBlock[] {
		const [outerRun, start] = [run, flow.length];
		run = [];
		for (const child of children) visit(child, context);
		flush();
		run = outerRun;
		return flow.splice(start);
	}

	function visit(node: PastedNode, context: Context): void {
		if (typeof node === 'string') {
			run.push({ text: node, ...context });
			return;
		}
		const inside: Context = { ...context, marks: marksOf(node, context.marks, classes) };
		const { tag, children } = node;
		if (tag === 'br') run.push('break');
		else if (tag === 'a') {
			const href = cleanHref(attribute(node, 'href'));
			for (const child of children) visit(child, href ? { ...inside, href } : inside);
		} else if (tag === 'img' || tag === 'v:imagedata') picture(node, context);
		else if (tag === 'hr') own({ type: 'rule' });
		else if (/^h[1-6]$/.test(tag) || isWordTitle(node)) heading(node, inside);
		else if (tag === 'ul' || tag === 'ol') {
			flush();
			flow.push(...listOf(node, inside, blocksBelow));
		} else if (tag === 'table') {
			flush();
			const cells = layoutCellsOf(node);
			if (cells) {
				flow.push(...blocksBelow(cells, inside));
				return;
			}
			const below = (cell: readonly PastedNode[]): Block[] =>
				blocksBelow(cell, inside).map(({ block }) => block);
			flow.push(...tableOf(node, below).map((block) => ({ block })));
		} else if (tag === 'blockquote' || isWordQuote(node)) {
			flush();
			flow.push(...quoteOf(blocksBelow(children, inside)));
		} else if (tag === 'pre') {
			flush();
			for (const child of children) visitLines(child, inside);
			flush();
		} else if (BLOCK_TAGS.has(tag)) paragraphs(node, inside);
		else for (const child of children) visit(child, inside);
	}

	function own(block: Block): void {
		flush();
		flow.push({ block });
	}

	/** Emoji are pictures on Facebook and Zalo; what measures three pixels counts readers. */
	function picture(node: PastedElement, context: Context): void {
		const [width, height] = ['width', 'height'].map((name) => sizeOf(node, name));
		const alt = attribute(node, 'alt');
		if (alt && alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt)) {
			run.push({ text: alt, ...context });
			return;
		}
		if (Math.min(width ?? 999, height ?? 999) <= 32 && !attribute(node, 'src').startsWith('file:'))
			return;
		own({ type: 'figure' });
	}

	function heading(node: PastedElement, context: Context): void {
		flush();
		const rank = Number(/^h([1-6])$/.exec(node.tag)?.[1] ?? 2);
		const level = Math.min(Math.max(rank, 2), 4) as 2 | 3 | 4;
		const found = blocksBelow(node.children, context).map(({ block }) => block);
		const lines = asLines(found.filter((block) => !isSolid(block)));
		const children = onOneLine(lines.map(withoutBold));
		if (children.length > 0) flow.push({ block: { type: 'heading', level, children } });
		flow.push(...found.filter(isSolid).map((block) => ({ block })));
	}

	function paragraphs(node: PastedElement, context: Context): void {
		flush();
		const fakeItem = fakeItemOf(node);
		const children = fakeItem?.children ?? node.children;
		const style = declarationsOf(attribute(node, 'style'));
		const isCaption =
			node.tag === 'figcaption' ||
			node.tag === 'caption' ||
			CAPTION_CLASS.test(attribute(node, 'class'));
		const isCentred = style.get('text-align') === 'center' || attribute(node, 'align') === 'center';
		for (const part of blocksBelow(children, context)) {
			if (fakeItem && part.block.type === 'paragraph')
				flow.push({ ...part, fakeItem: { level: fakeItem.level, ordered: fakeItem.ordered } });
			else
				flow.push({
					...part,
					isCaption: part.isCaption === true || isCaption,
					isSetApart: part.isSetApart === true || isCentred || isItalic(part.block),
				});
		}
	}

	/** Text whose line ends count. */
	function visitLines(node: PastedNode, context: Context): void {
		if (typeof node !== 'string') return visit(node, context);
		node.split(/\r?\n/).forEach((line, index) => {
			if (index > 0) run.push('break');
			run.push({ text: line, ...context });
		});
	}

	for (const node of nodes) visit(node, { marks: new Set() });
	flush();
	return flow;
}

type Below = (children: readonly PastedNode[], context: Context) => FlowBlock[];

/** A heading has no lines, and looks one way. */
function onOneLine(children: readonly Inline[]): Inline[] {
	const merged: Inline[] = [];
	for (const child of children) {
		const node: Inline = child.type === 'break' ? { type: 'text', text: ' ' } : child;
		const last = merged.at(-1);
		const isSame = last?.type === 'text' && node.type === 'text' && !last.marks && !node.marks;
		if (isSame) merged[merged.length - 1] = { type: 'text', text: last.text + node.text };
		else merged.push(node);
	}
	return merged;
}

/** A list with what is below its items. Google Docs hangs a deeper list beside the item, not into it. */
function listOf(element: PastedElement, context: Context, below: Below): FlowBlock[] {
	const list: List = { type: 'list', ordered: element.tag === 'ol', items: [] };
	const after: FlowBlock[] = [];
	const attach = (deeper: List): void => {
		const last = list.items.at(-1);
		if (!last) list.items.push(...deeper.items);
		else if (last.list) last.list.items.push(...deeper.items);
		else last.list = deeper;
	};
	for (const child of element.children) {
		const isBlank = typeof child === 'string' && child.trim() === '';
		if (isBlank) continue;
		const blocks = below([child], context).map(({ block }) => block);
		const deeper = blocks.filter((block) => block.type === 'list');
		const isList = typeof child !== 'string' && (child.tag === 'ul' || child.tag === 'ol');
		const lines = asLines(blocks.filter((block) => inlineOfBlock(block)));
		if (!isList && (lines.length > 0 || deeper.length > 0)) list.items.push({ children: lines });
		for (const one of deeper) attach(one);
		after.push(...blocks.filter(isSolid).map((block) => ({ block })));
	}
	return [...(list.items.length > 0 ? [{ block: list }] : []), ...after];
}

/** A quotation is one block; what is no paragraph in it stays beside it. */
function quoteOf(flow: readonly FlowBlock[]): FlowBlock[] {
	const children = asLines(
		flow.map(({ block }) => block).filter((block) => inlineOfBlock(block) !== undefined),
	);
	const rest = flow.filter(({ block }) => inlineOfBlock(block) === undefined);
	return [
		...(children.length > 0 ? [{ block: { type: 'quote' as const, children } }] : []),
		...rest,
	];
}

const isWordTitle = (node: PastedElement): boolean =>
	node.tag === 'p' && /\bMso(?:Title|Heading\d?)\b/.test(attribute(node, 'class'));
const isWordQuote = (node: PastedElement): boolean =>
	node.tag === 'p' && /\bMso(?:Intense)?Quote\b/.test(attribute(node, 'class'));

const isItalic = (block: Block): boolean =>
	block.type === 'paragraph' &&
	block.children.length > 0 &&
	block.children.every((node) => node.type === 'text' && node.marks?.includes('italic'));

function sizeOf(node: PastedElement, name: string): number | undefined {
	const given = attribute(node, name) || (declarationsOf(attribute(node, 'style')).get(name) ?? '');
	const size = /^[\d.]+(?:px|pt)?$/.test(given.trim()) ? Number.parseFloat(given) : Number.NaN;
	return Number.isNaN(size) ? undefined : size;
}
