import type { LinkableKind } from '../content/reference.ts';
import type { Mark } from './nodes.ts';

/** Bits of a Lexical text node's `format`; bits not named here (highlight, code…) have no meaning for us. */
export const FORMAT_BITS: Record<Mark, number> = {
	bold: 1,
	italic: 2,
	strikethrough: 4,
	underline: 8,
	subscript: 32,
	superscript: 64,
};

/** The CMS collection of each kind that links may point at. */
export const COLLECTION_OF: Record<LinkableKind, string> = {
	article: 'articles',
	author: 'authors',
	category: 'categories',
	document: 'documents',
	department: 'departments',
	page: 'pages',
	programme: 'programmes',
	source: 'sources',
	tag: 'tags',
	topic: 'topics',
	video: 'videos',
};

export const KIND_OF = Object.fromEntries(
	Object.entries(COLLECTION_OF).map(([kind, collection]) => [collection, kind]),
) as Record<string, LinkableKind | undefined>;

/** Any node of a Lexical state, before we know what it is. */
export type LexicalNode = { type: string; [key: string]: unknown };

/** The nodes of a list that was read from outside; whatever is no node gets the type `?`. */
export const nodesOf = (value: unknown): LexicalNode[] =>
	Array.isArray(value) ? value.map((item: unknown) => (isNode(item) ? item : { type: '?' })) : [];

/** Whether a value has the shape that every node has. */
export const isNode = (value: unknown): value is LexicalNode =>
	typeof value === 'object' && value !== null && typeof (value as LexicalNode).type === 'string';

/** An object's fields, or none. */
export const fieldsOf = (node: LexicalNode): Record<string, unknown> =>
	typeof node['fields'] === 'object' && node['fields'] !== null
		? (node['fields'] as Record<string, unknown>)
		: {};

/** Values may be anything, also objects that cannot be turned into text: only a word is read as a word. */
export const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Only a number is read as a number; 0 for the rest. */
export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** An entry of a table by a name from outside, which may be `constructor`. */
export const ownValue = <T>(table: Record<string, T>, name: string): T | undefined =>
	Object.hasOwn(table, name) ? table[name] : undefined;
