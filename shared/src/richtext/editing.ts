export { fromMarkup } from './from-markup.ts';
import type { Block, Inline, Mark, RichText } from './nodes.ts';

type Words = string | Inline[];

/** Inline nodes of plain words; an empty string gives none. */
const inline = (words: Words): Inline[] =>
	typeof words === 'string' ? (words ? [text(words)] : []) : words;

export const text = (words: string, ...marks: Mark[]): Inline => ({
	type: 'text',
	text: words,
	...(marks.length > 0 && { marks }),
});

export const link = (words: string, href: string): Inline => ({
	type: 'link',
	target: { href },
	children: [{ type: 'text', text: words }],
});

export const paragraph = (words: Words): Block => ({ type: 'paragraph', children: inline(words) });

export const heading = (words: Words, level: 2 | 3 | 4 = 2): Block => ({
	type: 'heading',
	level,
	children: inline(words),
});

export const quote = (words: Words): Block => ({ type: 'quote', children: inline(words) });

export const list = (items: readonly Words[], ordered = false): Block => ({
	type: 'list',
	ordered,
	items: items.map((words) => ({ children: inline(words) })),
});

export const rule = (): Block => ({ type: 'rule' });

export const video = (id: string): Block => ({ type: 'video', video: id });

/** A picture; `image` is left out while it is still wanted. */
export function figure({ image, caption, credit }: FigureParts): Block {
	return {
		type: 'figure',
		...(image && { image }),
		...(caption && { caption }),
		...(credit && { credit }),
	};
}

type FigureParts = {
	image?: string | undefined;
	caption?: string | undefined;
	credit?: string | undefined;
};

/** Gives figures and videos their real ids; a figure whose picture is unknown waits without one. */
export function resolveKeys(
	blocks: RichText,
	idOf: (kind: 'image' | 'video', key: string) => string | undefined,
): RichText {
	return blocks.flatMap((block): Block[] => {
		if (block.type === 'figure' && block.image) {
			const { image, ...rest } = block;
			return [figure({ ...rest, image: idOf('image', image) })];
		}
		if (block.type !== 'video') return [block];
		const id = idOf('video', block.video);
		return id ? [video(id)] : [];
	});
}
