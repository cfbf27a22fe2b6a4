import type { Article } from '../content/article.ts';
import type { LegalDocument } from '../content/legal-document.ts';
import { toText } from '../richtext/to-text.ts';
import { canonicalNumber, findDocumentNumbers } from '../text/document-numbers.ts';

/**
 * One key for every way to write a number or a law's name, so that what a text says meets what the library
 * holds: `42/2022/NĐCP` and `42/2022/NĐ-CP`, `Luật Hợp tác xã năm 2012` and `Luật Hợp tác xã 2012`.
 * `TƯ` means `TW`, not the `TU` of a province.
 */
export const mentionKey = (words: string): string =>
	canonicalNumber(words.replace(/TƯ/gu, 'TW').replace(/ năm (?=\d{4}$)/u, ' ')).replace(
		/(?<=[a-z])-(?=[a-z])/g,
		'',
	);

/** Every key under which texts may name this document. */
export const keysOf = ({ number, names }: Pick<LegalDocument, 'number' | 'names'>): string[] => [
	...new Set([number, ...names].map(mentionKey)),
];

/** The keys of all that an article names, title and lede included, each once, in order. */
export const mentionsIn = ({ title, sapo, body }: Pick<Article, 'title' | 'sapo' | 'body'>) => [
	...new Set(
		findDocumentNumbers(`${title}\n${sapo}\n${toText(body)}`).map(({ text }) => mentionKey(text)),
	),
];
