import fc from 'fast-check';

import { LINKABLE_KINDS } from '../content/reference.ts';
import { toNfc } from '../text/nfc.ts';
import { MARKS, type Block, type Inline, type List, type Mark, type RichText } from './nodes.ts';

/** Random texts in the form that `fromLexical` gives: merged, NFC, nothing empty at the end. For tests. */

const WORDS = ['Đổi mới', ' và ', 'hợp tác xã', '<b>', '&', '"x"', '13-NQ/TW', 'hoà', "'", ' '];
const words = fc.oneof(
	fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join('')),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const clean = words.map(toNfc).filter((text) => text !== '');
const trimmed = clean.map((text) => text.trim()).filter((text) => text !== '');
const id = fc.stringMatching(/^[0-9a-f]{24}$/);

const marks = fc.subarray([...MARKS]).map((list): Mark[] => MARKS.filter((m) => list.includes(m)));
type Leaf = Exclude<Inline, { type: 'link' }>;
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
	{ arbitrary: fc.record({ text: clean, marks }).map(textNode), weight: 4 },
	{ arbitrary: fc.constant<Leaf>({ type: 'break' }), weight: 1 },
);
const leaves = fc.array(leaf, { maxLength: 4 }).map((nodes) => merged(nodes) as Leaf[]);

const target = fc.oneof(
	fc.record({ kind: fc.constantFrom(...LINKABLE_KINDS), id }),
	fc.constantFrom(
		{ href: 'https://example.org/?a=1&b="2"' },
		{ href: 'mailto:toasoan@example.org' },
		{ href: '/gioi-thieu/' },
		{ href: '#muc-mot' },
	),
);
const linkNode: fc.Arbitrary<Inline> = fc
	.record({ target, newTab: fc.boolean(), children: leaves.filter((nodes) => nodes.length > 0) })
	.map(({ newTab, ...rest }) => ({ type: 'link', ...rest, ...(newTab && { newTab: true }) }));

const inline = fc.array(fc.oneof(leaf, linkNode), { maxLength: 5 }).map(merged);

const listOf = (depth: number): fc.Arbitrary<List> =>
	fc.record({
		type: fc.constant('list' as const),
		ordered: fc.boolean(),
		items: fc.array(itemOf(depth), { minLength: 1, maxLength: 3 }),
	});
const itemOf = (depth: number): fc.Arbitrary<List['items'][number]> =>
	depth === 0
		? fc.record({ children: inline })
		: fc
				.record({ children: inline, list: fc.option(listOf(depth - 1), { nil: undefined }) })
				.map(({ children, list }) => (list ? { children, list } : { children }));

const cell = fc
	.record({ header: fc.boolean(), children: inline })
	.map(({ header, children }) => ({ ...(header && { header: true as const }), children }));

const block: fc.Arbitrary<Block> = fc.oneof(
	fc
		.record({
			align: fc.constantFrom('center' as const, 'right' as const, undefined),
			children: inline,
		})
		.map(({ align, children }): Block => ({
			type: 'paragraph',
			...(align && { align }),
			children,
		})),
	fc.record({
		type: fc.constant('heading' as const),
		level: fc.constantFrom(2 as const, 3 as const, 4 as const),
		children: inline,
	}),
	listOf(2),
	fc.record({ type: fc.constant('quote' as const), children: inline }),
	fc.constant<Block>({ type: 'rule' }),
	fc.record(
		{ type: fc.constant('figure' as const), image: id, caption: trimmed, credit: trimmed },
		{ requiredKeys: ['type'] },
	),
	fc.record({ type: fc.constant('video' as const), video: id }),
	fc.record({
		type: fc.constant('table' as const),
		rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
	}),
);

const END: Block = { type: 'paragraph', children: [{ type: 'text', text: 'Hết.' }] };

/** Any text that an editor could have written. */
export const richText: fc.Arbitrary<RichText> = fc
	.array(block, { maxLength: 8 })
	.map((blocks) => (blocks.at(-1)?.type === 'paragraph' ? [...blocks, END] : blocks));

function textNode({ text, marks: given }: { text: string; marks: Mark[] }): Leaf {
	return { type: 'text', text, ...(given.length > 0 && { marks: given }) };
}

function merged(nodes: Inline[]): Inline[] {
	const result: Inline[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (
			node.type === 'text' &&
			last?.type === 'text' &&
			String(last.marks) === String(node.marks)
		) {
			result[result.length - 1] = { ...last, text: toNfc(last.text + node.text) };
		} else result.push(node);
	}
	return result;
}
