import type { List } from '../richtext/nodes.ts';
import type { FlowBlock } from './flow.ts';
import { inlineOfBlock } from './flow.ts';
import { declarationsOf } from './style.ts';
import { attribute, type PastedElement, type PastedNode, wordsOf } from './tree.ts';

/** What Word says of a paragraph that is a list item: `mso-list: l0 level2 lfo1`. */
export function fakeItemOf(
	element: PastedElement,
): { level: number; ordered: boolean; children: PastedNode[] } | undefined {
	const style = declarationsOf(attribute(element, 'style'));
	const level = /\blevel(\d)/.exec(style.get('mso-list') ?? '')?.[1];
	if (!level) return undefined;
	const marker: string[] = [];
	const children = withoutMarker(element.children, marker);
	const sign = marker.join('').replace(/[\s\u00a0]+/gu, '');
	return { level: Number(level), ordered: /^\(?(?:\d+|[a-zđivx]{1,4})[.)]/iu.test(sign), children };
}

/** The painted number or bullet stands in a span of its own. */
const withoutMarker = (nodes: readonly PastedNode[], marker: string[]): PastedNode[] =>
	nodes.flatMap((node): PastedNode[] => {
		if (typeof node === 'string') return [node];
		if (/mso-list:\s*ignore/i.test(attribute(node, 'style'))) {
			marker.push(wordsOf(node));
			return [];
		}
		return [{ ...node, children: withoutMarker(node.children, marker) }];
	});

/** Neighbouring fake items become one list, deeper levels below the item before them. */
export function joinFakeItems(flow: readonly FlowBlock[]): FlowBlock[] {
	const out: FlowBlock[] = [];
	let open: { list: List; level: number }[] = [];
	for (const part of flow) {
		const { fakeItem } = part;
		if (!fakeItem) {
			open = [];
			out.push(part);
			continue;
		}
		const { level, ordered } = fakeItem;
		open = open.filter((entry) => entry.level <= level);
		let top = open.at(-1);
		if (top?.level !== level) {
			const list: List = { type: 'list', ordered, items: [] };
			const above = top?.list.items.at(-1);
			if (above) above.list = list;
			else out.push({ block: list });
			top = { list, level };
			open.push(top);
		}
		top.list.items.push({ children: inlineOfBlock(part.block) ?? [] });
	}
	return out;
}
