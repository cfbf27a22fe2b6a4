import { declarationsOf } from './style.ts';
import { attribute, type PastedElement, type PastedNode, wordsOf } from './tree.ts';

/** Elements without words of the author's: machinery, forms, menus. */
const RUBBISH_TAGS = new Set([
	...['script', 'style', 'noscript', 'template', 'head', 'meta', 'link', 'title', 'xml', 'base'],
	...['svg', 'math', 'canvas', 'iframe', 'object', 'embed', 'audio', 'map', 'area', 'frameset'],
	...['form', 'button', 'input', 'select', 'option', 'textarea', 'datalist', 'dialog', 'menu'],
	...['nav', 'aside', 'v:shapetype', 'w:sdtpr'],
]);

/** What pages call their boxes that are no part of the article. */
const RUBBISH_NAME =
	/(?:^|[-_ ])(?:ads?|adv|advert\w*|quang-?cao|banner|sponsor\w*|promo\w*|share|sharing|social|addthis|fb-\w+|zalo-\w+|related|relate-?news|lien-?quan|tin-?lien-?quan|doc-?them|read-?more|recommend\w*|newsletter|subscribe|breadcrumbs?|comments?|binh-?luan|pagination|print|toolbar|rating|hidden|sr-only|visually-hidden|screen-reader\w*)(?:$|[-_ ])/i;

/** Whether an element is hidden, machinery, or a box of the page around the article. */
export function isRubbish(element: PastedElement): boolean {
	if (RUBBISH_TAGS.has(element.tag)) return true;
	const role = attribute(element, 'role');
	if (role === 'button' || role === 'navigation' || role === 'toolbar') return true;
	if ('hidden' in element.attributes) return true;
	const style = declarationsOf(attribute(element, 'style'));
	if (style.get('display') === 'none' || style.get('visibility') === 'hidden') return true;
	if (style.get('mso-hide') === 'all' || style.get('mso-element') === 'comment') return true;
	if (!/^(?:div|section|ul|ol|p|span|figure|table|a|footer|header)$/.test(element.tag))
		return false;
	return RUBBISH_NAME.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
}

/**
 * The nodes without rubbish, and the words that went with it. When a name would take most of the
 * words (a page whose article sits in `class="print"`), names are not trusted at all.
 */
export function withoutRubbish(nodes: readonly PastedNode[]): {
	nodes: PastedNode[];
	dropped: string[];
} {
	const strict = prune(nodes, isRubbish);
	const lost = strict.dropped.join('').length;
	if (lost <= strict.nodes.map(wordsOf).join('').length) return strict;
	return prune(nodes, ({ tag, attributes, children }) =>
		isRubbish({ tag, attributes: withoutNames(attributes), children }),
	);
}

const withoutNames = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(attributes).filter(([name]) => name !== 'class' && name !== 'id'),
	);

function prune(
	nodes: readonly PastedNode[],
	isOut: (element: PastedElement) => boolean,
): { nodes: PastedNode[]; dropped: string[] } {
	const dropped: string[] = [];
	const kept = (list: readonly PastedNode[]): PastedNode[] =>
		list.flatMap((node): PastedNode[] => {
			if (typeof node === 'string') return [node];
			if (!isOut(node)) return [{ ...node, children: kept(node.children) }];
			const words = wordsOf(node).replace(/\s+/gu, ' ').trim();
			if (words && !MACHINE_TAGS.has(node.tag)) dropped.push(words);
			return [];
		});
	return { nodes: kept(nodes), dropped };
}

/** Their text was never meant to be read, so nobody misses it. */
const MACHINE_TAGS = new Set(['script', 'style', 'head', 'xml', 'template', 'title', 'noscript']);
