import { parseCaption, parseCredit, splitCredit } from '../import/caption.ts';
import type { Block } from '../richtext/nodes.ts';
import { inlineText } from '../richtext/to-text.ts';
import type { FlowBlock } from './flow.ts';

/** Longer than any caption. */
const LONGEST = 400;

/** Joins pictures with the words below them, caption and credit apart. */
export function joinCaptions(flow: readonly FlowBlock[]): Block[] {
	const out: Block[] = [];
	for (const part of flow) {
		const last = out.at(-1);
		const words = part.block.type === 'paragraph' ? inlineText(part.block.children).trim() : '';
		if (last?.type === 'figure' && words && isCaptionOf(last, part, words))
			Object.assign(last, captionOf(last, words));
		else out.push(part.block);
	}
	return out;
}

type Figure = Extract<Block, { type: 'figure' }>;

function isCaptionOf({ caption, credit }: Figure, part: FlowBlock, words: string): boolean {
	if (words.length > LONGEST) return false;
	const namesCredit = parseCredit(words) !== undefined;
	if (part.isCaption) return true;
	if (caption) return namesCredit && !credit;
	if (namesCredit || parseCaption(words) !== undefined) return true;
	return part.isSetApart === true && words.length <= 250;
}

function captionOf({ caption, credit }: Figure, words: string): Partial<Figure> {
	const found = splitCredit(words.replace(/\s*\n\s*/gu, ' '));
	const both = [caption, found.caption].filter(Boolean).join(' ');
	const named = found.credit ?? credit;
	return { ...(both && { caption: both }), ...(named && { credit: named }) };
}
