/** What was pasted, as plain data: the browser's DOM and a test's parser both give this. */
export type PastedElement = {
	/** In lower case, `o:p` included. */
	tag: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly PastedNode[];
};
export type PastedNode = PastedElement | string;

/** Deeper than any page; a hostile clipboard must not exhaust the stack. */
const DEEPEST = 200;

/** The children of a DOM node (`document.body`) as plain data; comments are left out. */
export function childrenOfDom(node: Node, depth = 0): PastedNode[] {
	if (depth > DEEPEST) return node.textContent ? [node.textContent] : [];
	return [...node.childNodes].flatMap((child): PastedNode[] => {
		if (child.nodeType === 3) return [child.nodeValue ?? ''];
		if (child.nodeType !== 1) return [];
		const attributes = [...(child as Element).attributes].map(({ name, value }) => [name, value]);
		return [
			{
				tag: child.nodeName.toLowerCase(),
				attributes: Object.fromEntries(attributes) as Record<string, string>,
				children: childrenOfDom(child, depth + 1),
			},
		];
	});
}

/** All words of a node, those that nobody would see included. */
export const wordsOf = (node: PastedNode): string =>
	typeof node === 'string' ? node : node.children.map(wordsOf).join(' ');

/** An attribute, `''` where there is none. */
export const attribute = (node: PastedElement, name: string): string =>
	Object.hasOwn(node.attributes, name) ? (node.attributes[name] ?? '') : '';

/** All elements of one tag below these nodes, in order. */
export const elementsOf = (nodes: readonly PastedNode[], tag: string): PastedElement[] =>
	nodes.flatMap((node) =>
		typeof node === 'string'
			? []
			: [...(node.tag === tag ? [node] : []), ...elementsOf(node.children, tag)],
	);
