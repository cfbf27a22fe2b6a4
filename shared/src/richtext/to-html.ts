import type { LinkTarget } from '../content/reference.ts';
import { bind } from '../text/bind.ts';
import { findDocumentNumbers } from '../text/document-numbers.ts';
import { bindHeadline } from '../text/headline.ts';
import { slugify, withSuffix } from '../text/slugify.ts';
import { escapeHtml } from './escape-html.ts';
import { isExternalHref, isSafeHref } from './href.ts';
import { MARKS, type Block, type Inline, type List, type Mark, type RichText } from './nodes.ts';
import { inlineText } from './to-text.ts';

export { escapeHtml };

export type HtmlOptions = {
	/** The address of a document of ours; `undefined` when it is not public, which leaves its text. */
	href: (target: Extract<LinkTarget, { kind: string }>) => string | undefined;
	/** Finished HTML of a picture with its caption; `''` when there is nothing to show. */
	figure: (node: Extract<Block, { type: 'figure' }>) => string;
	/**
	 * Pieces of running text to print otherwise, in order and not overlapping: links on numbers, abbreviations.
	 * Not asked for headings, quotations and the text of links, and asked in reading order.
	 */
	annotate?: ((text: string) => Annotation[]) | undefined;
	/** Finished HTML of a video. */
	video: (node: Extract<Block, { type: 'video' }>) => string;
};

/** Finished HTML in place of `length` characters from `index`. */
export type Annotation = { index: number; length: number; html: string };

const TAGS: Record<Mark, string> = {
	bold: 'strong',
	italic: 'em',
	underline: 'u',
	strikethrough: 's',
	subscript: 'sub',
	superscript: 'sup',
};

/**
 * A text as HTML. Everything is escaped; only http(s), mailto, tel and addresses of this site are
 * printed. Headings have ids `muc-<slug>`, document numbers never break. Blocks without words
 * print nothing.
 */
export function toHtml(blocks: RichText, options: HtmlOptions): string {
	const taken = new Map<string, number>();
	return blocks.map((block) => blockHtml(block, options, taken)).join('');
}

function blockHtml(block: Block, options: HtmlOptions, taken: Map<string, number>): string {
	switch (block.type) {
		case 'paragraph': {
			const align = block.align ? ` class="align-${block.align}"` : '';
			const children = inlineHtml(block.children, options);
			return children.trim() && `<p${align}>${children}</p>`;
		}
		case 'heading': {
			const children = inlineHtml(block.children, plain(options));
			const tag = `h${block.level}`;
			const id = headingId(inlineText(block.children), taken);
			return children.trim() && `<${tag} id="${id}">${children}</${tag}>`;
		}
		case 'list':
			return listHtml(block, options);
		case 'quote':
			return `<blockquote><p>${inlineHtml(block.children, plain(options))}</p></blockquote>`;
		case 'rule':
			return '<hr>';
		case 'figure':
			return options.figure(block);
		case 'video':
			return options.video(block);
		case 'table':
			return tableHtml(block, options);
	}
}

function headingId(text: string, taken: Map<string, number>): string {
	const slug = `muc-${slugify(text, 60)}`.replace(/-$/, '');
	const count = (taken.get(slug) ?? 0) + 1;
	taken.set(slug, count);
	return count === 1 ? slug : withSuffix(slug, count);
}

function listHtml({ ordered, items }: List, options: HtmlOptions): string {
	const tag = ordered ? 'ol' : 'ul';
	const inner = items.map(({ children, list }) => {
		const below = list ? listHtml(list, options) : '';
		return `<li>${inlineHtml(children, options)}${below}</li>`;
	});
	return inner.length > 0 ? `<${tag}>${inner.join('')}</${tag}>` : '';
}

/** The frame can be scrolled by keyboard, since a wide table is wider than a telephone. */
function tableHtml({ rows }: Extract<Block, { type: 'table' }>, options: HtmlOptions): string {
	if (rows.length === 0) return '';
	const isHead = rows.length > 1 && (rows[0]?.every(({ header }) => header) ?? false);
	const html = rows.map((row, index) => {
		const cells = row.map(({ header, children }) => {
			const inner = inlineHtml(children, options);
			// An empty corner names nothing, so it is no heading.
			if (!header || !inner.trim()) return `<td>${inner}</td>`;
			return `<th scope="${isHead && index === 0 ? 'col' : 'row'}">${inner}</th>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	const head = isHead ? `<thead>${html[0]}</thead>` : '';
	const body = html.slice(isHead ? 1 : 0).join('');
	return (
		'<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng số liệu">' +
		`<table>${head}<tbody>${body}</tbody></table></div>`
	);
}

const inlineHtml = (children: readonly Inline[], options: HtmlOptions): string =>
	children.map((node) => nodeHtml(node, options)).join('');

function nodeHtml(node: Inline, options: HtmlOptions): string {
	switch (node.type) {
		case 'text':
			return MARKS.filter((mark) => node.marks?.includes(mark)).reduceRight(
				(inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`,
				annotatedHtml(node.text, options),
			);
		case 'break':
			return '<br>';
		case 'link':
			return linkHtml(node, options);
	}
}

function linkHtml(node: Extract<Inline, { type: 'link' }>, options: HtmlOptions): string {
	const inner = inlineHtml(node.children, plain(options));
	const href = 'href' in node.target ? node.target.href : options.href(node.target);
	if (!href || !isSafeHref(href) || !inner.trim()) return inner;
	const rel = isExternalHref(href) || node.newTab ? ' rel="noopener"' : '';
	const target = node.newTab ? ' target="_blank"' : '';
	const note = node.newTab ? '<span class="visually-hidden"> (mở trong thẻ mới)</span>' : '';
	return `<a href="${escapeHtml(href)}"${rel}${target}>${inner}${note}</a>`;
}

/** The same without annotations. */
const plain = (options: HtmlOptions): HtmlOptions => ({ ...options, annotate: undefined });

function annotatedHtml(text: string, { annotate }: HtmlOptions): string {
	let html = '';
	let end = 0;
	for (const { index, length, html: piece } of annotate?.(text) ?? []) {
		html += textHtml(text.slice(end, index)) + piece;
		end = index + length;
	}
	return html + textHtml(text.slice(end));
}

/** Escaped text; numbers of documents and what else belongs together are kept on one line. */
export const textHtml = (text: string): string => boundHtml(text, bind);

/** The same for a headline, whose frequent words and places are kept on one line too. */
export const headlineHtml = (text: string): string => boundHtml(text, bindHeadline);

function boundHtml(text: string, together: (text: string) => string): string {
	const plainHtml = (part: string) => escapeHtml(together(part));
	// A number needs a slash, which most text has not.
	if (!text.includes('/')) return plainHtml(text);
	let html = '';
	let end = 0;
	for (const { text: number, index, kind } of findDocumentNumbers(text)) {
		if (kind === 'law') continue;
		html += `${plainHtml(text.slice(end, index))}<span class="nowrap">${escapeHtml(number)}</span>`;
		end = index + number.length;
	}
	return html + plainHtml(text.slice(end));
}
