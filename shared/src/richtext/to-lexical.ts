import { COLLECTION_OF, FORMAT_BITS, type LexicalNode } from './lexical-kinds.ts';
import type { Block, Inline, List, RichText } from './nodes.ts';

export type LexicalState = { root: LexicalNode & { children: LexicalNode[] } };

/**
 * Our blocks as the editor's state (Lexical as Payload 3 stores it), for what is written by
 * programs. `fromLexical` gives the same blocks back.
 */
export function toLexical(blocks: RichText): LexicalState {
	const ids = createIds();
	const children = blocks.map((block) => blockNode(block, ids));
	// The editor cannot open a state without a block.
	return {
		root: element('root', children.length > 0 ? children : [paragraphNode([], ids)]),
	} as LexicalState;
}

type Ids = () => string;

/** Ids of links and blocks need only differ inside one text, and equal texts get equal states. */
function createIds(): Ids {
	let count = 0;
	return () => (++count).toString(16).padStart(24, '0');
}

const element = (type: string, children: LexicalNode[], more = {}): LexicalNode => ({
	type,
	version: 1,
	format: '',
	indent: 0,
	direction: 'ltr',
	...more,
	children,
});

function blockNode(block: Block, ids: Ids): LexicalNode {
	switch (block.type) {
		case 'paragraph':
			return paragraphNode(block.children, ids, block.align);
		case 'heading':
			return element('heading', inlineNodes(block.children, ids), { tag: `h${block.level}` });
		case 'list':
			return listNode(block, ids);
		case 'quote':
			return element('quote', inlineNodes(block.children, ids));
		case 'rule':
			return { type: 'horizontalrule', version: 1 };
		case 'figure': {
			const { image, caption, credit } = block;
			return ownBlock(ids, { blockType: 'figure', image, caption, credit });
		}
		case 'video':
			return ownBlock(ids, { blockType: 'video', video: block.video });
		case 'table':
			return element(
				'table',
				block.rows.map((row) =>
					element(
						'tablerow',
						row.map(({ header, children }) =>
							element('tablecell', [paragraphNode(children, ids)], {
								headerState: header ? 1 : 0,
								colSpan: 1,
								rowSpan: 1,
								backgroundColor: null,
							}),
						),
					),
				),
			);
	}
}

const paragraphNode = (children: readonly Inline[], ids: Ids, align = ''): LexicalNode =>
	element('paragraph', inlineNodes(children, ids), {
		format: align,
		textFormat: 0,
		textStyle: '',
	});

function ownBlock(ids: Ids, fields: Record<string, string | undefined>): LexicalNode {
	const given = Object.entries(fields).filter(([, value]) => value !== undefined);
	return {
		type: 'block',
		version: 2,
		format: '',
		fields: { id: ids(), blockName: '', ...Object.fromEntries(given) },
	};
}

function listNode({ ordered, items }: List, ids: Ids, indent = 0): LexicalNode {
	let value = 0;
	const nodes = items.flatMap(({ children, list }) => {
		const own = element('listitem', inlineNodes(children, ids), { value: ++value, indent });
		if (!list) return [own];
		const below = [listNode(list, ids, indent + 1)];
		return [own, element('listitem', below, { value: ++value, indent })];
	});
	return element('list', nodes, {
		listType: ordered ? 'number' : 'bullet',
		tag: ordered ? 'ol' : 'ul',
		start: 1,
	});
}

const inlineNodes = (children: readonly Inline[], ids: Ids): LexicalNode[] =>
	children.map((node) => {
		switch (node.type) {
			case 'text':
				return {
					type: 'text',
					version: 1,
					text: node.text,
					format: (node.marks ?? []).reduce((bits, mark) => bits | FORMAT_BITS[mark], 0),
					style: '',
					mode: 'normal',
					detail: 0,
				};
			case 'break':
				return { type: 'linebreak', version: 1 };
			case 'link':
				return linkNode(node, ids);
		}
	});

function linkNode(node: Extract<Inline, { type: 'link' }>, ids: Ids): LexicalNode {
	const { target, newTab = false } = node;
	const fields =
		'href' in target
			? { linkType: 'custom', url: target.href, newTab }
			: {
					linkType: 'internal',
					doc: { relationTo: COLLECTION_OF[target.kind], value: target.id },
					newTab,
				};
	const children = inlineNodes(node.children, ids);
	return element('link', children, { version: 3, id: ids(), fields });
}
