import type { LinkTarget } from '../content/reference.ts';
import type { Inline, List, RichText } from './nodes.ts';

/** Ids of the pictures that a text shows, each once, in order. */
export const mediaIds = (blocks: RichText): string[] =>
	unique(blocks.flatMap((block) => (block.type === 'figure' && block.image ? [block.image] : [])));

/** Ids of the videos that a text shows, each once, in order. */
export const videoIds = (blocks: RichText): string[] =>
	unique(blocks.flatMap((block) => (block.type === 'video' ? [block.video] : [])));

/** Where the links of a text lead, in order, repetitions included. */
export const linkTargets = (blocks: RichText): LinkTarget[] =>
	blocks.flatMap((block) => {
		switch (block.type) {
			case 'paragraph':
			case 'heading':
			case 'quote':
				return inlineTargets(block.children);
			case 'list':
				return listTargets(block);
			case 'table':
				return block.rows.flat().flatMap(({ children }) => inlineTargets(children));
			case 'rule':
			case 'figure':
			case 'video':
				return [];
		}
	});

const listTargets = ({ items }: List): LinkTarget[] =>
	items.flatMap(({ children, list }) => [
		...inlineTargets(children),
		...(list ? listTargets(list) : []),
	]);

const inlineTargets = (children: readonly Inline[]): LinkTarget[] =>
	children.flatMap((node) => (node.type === 'link' ? [node.target] : []));

const unique = (ids: string[]): string[] => [...new Set(ids)];
