import type { ProofText } from '@haidang/shared/proofread/article-texts';
import { $isBlockNode } from '@payloadcms/richtext-lexical/client';
import {
	$getRoot,
	$isElementNode,
	$isLineBreakNode,
	$isTextNode,
	type ElementNode,
	type LexicalNode,
	type TextNode,
} from '@payloadcms/richtext-lexical/lexical';

/** What the panel reads of the text: its runs of words, and its figures. */
export type EditorTexts = {
	texts: ProofText[];
	figures: { key: string; hasImage: boolean; hasCredit: boolean }[];
};

/** Paths of texts inside the editor: `text:<key of the node>`, `caption:<key>`, `credit:<key>`. */
export const pathOf = (part: 'text' | 'caption' | 'credit', key: string): string =>
	`${part}:${key}`;

/** Reads the editor's state; call inside `read`. */
export function $editorTexts(): EditorTexts {
	const found: EditorTexts = { texts: [], figures: [] };
	for (const node of $getRoot().getChildren()) $collect(node, found);
	return found;
}

function $collect(node: LexicalNode, found: EditorTexts): void {
	if ($isBlockNode(node)) {
		const { blockType, image, caption, credit } = node.getFields() as Record<string, unknown>;
		if (blockType !== 'figure') return;
		const key = node.getKey();
		found.texts.push(
			{ path: pathOf('caption', key), text: wordOf(caption) },
			{ path: pathOf('credit', key), text: wordOf(credit) },
		);
		found.figures.push({ key, hasImage: Boolean(image), hasCredit: wordOf(credit).trim() !== '' });
		return;
	}
	if (!$isElementNode(node)) return;
	if ($isRunOfWords(node)) {
		const text = $piecesOf(node)
			.map(({ words }) => words)
			.join('');
		const isVerbatim = node.getType() === 'quote';
		found.texts.push({
			path: pathOf('text', node.getKey()),
			text,
			...(isVerbatim && { isVerbatim }),
		});
	} else for (const child of node.getChildren()) $collect(child, found);
}

const $isRunOfWords = (node: ElementNode): boolean => {
	const children = node.getChildren();
	return children.length > 0 && children.every((child) => child.isInline() || $isTextNode(child));
};

/** The inline pieces of a run of words, links opened; `node` is absent for what has no letters. */
export function $piecesOf(node: ElementNode): { words: string; node?: TextNode }[] {
	return node.getChildren().flatMap((child): { words: string; node?: TextNode }[] => {
		if ($isTextNode(child)) return [{ words: child.getTextContent(), node: child }];
		if ($isLineBreakNode(child)) return [{ words: '\n' }];
		return $isElementNode(child) ? $piecesOf(child) : [];
	});
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');
