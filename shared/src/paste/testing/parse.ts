import { readFileSync } from 'node:fs';

import { type DefaultTreeAdapterTypes, parse } from 'parse5';

import { elementsOf, type PastedNode } from '../tree.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The children of `<body>` (and style sheets) of a page, as the browser's parser sees them. */
export function parseHtml(html: string): PastedNode[] {
	const page = childrenOf(parse(html));
	const body = elementsOf(page, 'body')[0]?.children ?? [];
	return [...elementsOf(elementsOf(page, 'head'), 'style'), ...body];
}

const childrenOf = (node: Node): PastedNode[] =>
	'childNodes' in node
		? node.childNodes.flatMap((child): PastedNode[] => {
				if ('value' in child) return [child.value];
				if (!('attrs' in child)) return [];
				const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
				return [{ tag: child.tagName, attributes, children: childrenOf(child) }];
			})
		: [];

/** What editors had on their clipboard, by file name. */
export const fixture = (name: string): string =>
	readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
