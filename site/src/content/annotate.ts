import type { Article } from '@haidang/shared/content/article';
import { mentionKey } from '@haidang/shared/documents/mentions';
import { escapeHtml, type Annotation } from '@haidang/shared/richtext/to-html';
import { findDocumentNumbers, type DocumentNumber } from '@haidang/shared/text/document-numbers';

import { text as words } from '../text/vi.ts';
import { resolveMention } from './citations.ts';
import { documentView, type DocumentView } from './legal-document.ts';
import type { Reader } from './reader.ts';

/** An abbreviation as texts write it: a word with two capitals or more. */
const ABBREVIATION =
	/(?<![\p{L}\p{N}./-])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}/-])/gu;

/**
 * Makes the annotator of one article's text: the first mention of each document of the library becomes a
 * link, with a note when it is not in force, and the first use of an abbreviation is explained. It is
 * asked in reading order. A repost is printed word for word, so it gets none.
 */
export function annotator(
	reader: Reader,
	article: Article,
): ((text: string) => Annotation[]) | undefined {
	if (article.type === 'repost') return undefined;
	const seen = new Set<string>();
	return (text) => {
		const numbers = findDocumentNumbers(text);
		const links = numbers.flatMap((number) => linkOf(reader, article, number, seen));
		const short = abbreviations(reader, text, numbers, seen);
		return [...links, ...short].sort((a, b) => a.index - b.index);
	};
}

function linkOf(
	reader: Reader,
	article: Article,
	{ text, index, kind }: DocumentNumber,
	seen: Set<string>,
): Annotation[] {
	const id = resolveMention(reader, mentionKey(text), article);
	const view = id === undefined || seen.has(id) ? undefined : documentView(reader, id);
	if (!view) return [];
	seen.add(view.id);
	const inner = escapeHtml(text);
	const number = kind === 'law' ? inner : `<span class="nowrap">${inner}</span>`;
	const html = `<a class="doc-link" href="${escapeHtml(view.path)}" data-card="${cardId(view)}">${number}</a>`;
	return [{ index, length: text.length, html: html + noteHtml(view) }];
}

/** The element of the box below the article that says what this document is. */
export const cardId = ({ slug }: Pick<DocumentView, 'slug'>): string => `vb-${slug}`;

/** “(hết hiệu lực, nay là 17/2023/QH15)” behind a document that is not in force. */
function noteHtml({ effect, successors }: DocumentView): string {
	if (effect.state === 'pending')
		return ` <span class="doc-note">(${words.document.pendingNote})</span>`;
	if (effect.state !== 'expired') return '';
	const next = successors[0];
	const link =
		next &&
		`, ${words.document.now} <a href="${escapeHtml(next.path)}"><span class="nowrap">${escapeHtml(next.number)}</span></a>`;
	return ` <span class="doc-note">(${words.document.expiredNote}${link ?? ''})</span>`;
}

/** Not within a number, and not where the author explains it: “hợp tác xã (HTX)”. */
function abbreviations(
	reader: Reader,
	text: string,
	numbers: readonly DocumentNumber[],
	seen: Set<string>,
): Annotation[] {
	return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: short, index }) => {
		const isInside = numbers.some(
			(number) => number.index <= index && index < number.index + number.text.length,
		);
		const key = `short:${short}`;
		if (isInside || seen.has(key)) return [];
		seen.add(key);
		const isExplained = text[index - 1] === '(' && text[index + short.length] === ')';
		const entry = isExplained ? undefined : reader.newest(key, 1)[0];
		const long = entry && reader.get('glossary-entry', entry.id)?.long;
		if (!long) return [];
		// The styles print the title behind it: to whoever focuses or taps it, to screen readers, and on paper.
		const html = `<abbr title="${escapeHtml(long)}" tabindex="0">${escapeHtml(short)}</abbr>`;
		return [{ index, length: short.length, html }];
	});
}
