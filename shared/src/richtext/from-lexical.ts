import { blocksFrom } from './from-lexical-blocks.ts';
import { isNode, nodesOf } from './lexical-kinds.ts';
import type { RichText } from './nodes.ts';

export type FromLexical = { ok: true; blocks: RichText } | { ok: false; problems: string[] };

/**
 * Reads the editor's state into our own blocks. Anything outside the closed set of nodes is a
 * problem, told in Vietnamese with its place, so that it is refused when saving and not met when
 * rendering. Equal neighbours are merged, text becomes NFC, empty paragraphs at the end go.
 * Nothing at all (`null`, `undefined`) is an empty text.
 */
export function fromLexical(state: unknown): FromLexical {
	if (state === null || state === undefined) return { ok: true, blocks: [] };
	const root = (state as { root?: unknown }).root;
	if (!isNode(root) || !Array.isArray(root['children'])) {
		return { ok: false, problems: ['Nội dung không phải là văn bản của trình soạn thảo.'] };
	}
	const problems: string[] = [];
	const blocks = blocksFrom(nodesOf(root['children']), problems);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, blocks };
}
