import type { LinkTarget } from '../content/reference.ts';
import { LINKABLE_KINDS } from '../content/reference.ts';
import { toNfc } from '../text/nfc.ts';
import { figure, heading, paragraph, quote, rule, video } from './editing.ts';
import type { Block, Inline, List, Mark, RichText } from './nodes.ts';

/**
 * Reads a small markup into blocks; blank lines separate them.
 *
 * `## heading` (to `####`) · `- item` and `1. item` · `> quote` · `---` · `![key](caption|credit)`
 * for a figure whose image is `key` · `!video(key)` · `| cell | cell |` for a table whose first row
 * is its head · within lines `**bold**`, `*italic*`, `[words](address)`, `[words](article:id)`.
 * A single line end is a space, two spaces before it make a break. `\` takes a sign literally.
 */
export function fromMarkup(markup: string): RichText {
	return toNfc(markup)
		.replaceAll('\r\n', '\n')
		.split(/\n[\t ]*\n/)
		.map((chunk) => chunk.replace(/^\n+|\s+$/g, ''))
		.filter((chunk) => chunk.trim())
		.map(blockOf);
}

function blockOf(chunk: string): Block {
	const lines = chunk.split('\n').map((line) => line.replace(/^\s+/, ''));
	const first = lines[0] ?? '';
	const title = /^(#{2,4}) +(.+)$/.exec(first);
	if (title && lines.length === 1) {
		return heading(inlineOf(title[2] ?? ''), (title[1] ?? '##').length as 2 | 3 | 4);
	}
	if (chunk.trim() === '---') return rule();
	const picture = /^!\[([^\]]*)\]\((.*)\)$/s.exec(chunk.trim());
	if (picture) return figureOf(picture[1] ?? '', picture[2] ?? '');
	const film = /^!video\(([^)]+)\)$/.exec(chunk.trim());
	if (film) return video((film[1] ?? '').trim());
	if (lines.every((line) => /^\|.*\|\s*$/.test(line))) return tableOf(lines);
	if (first.startsWith('- ')) return listOf(lines, /^- +/, false);
	if (/^\d+\. /.test(first)) return listOf(lines, /^\d+\. +/, true);
	if (first.startsWith('>'))
		return quote(inlineOf(lines.map((line) => line.replace(/^> ?/, '')).join('\n')));
	return paragraph(inlineOf(lines.join('\n')));
}

function figureOf(key: string, words: string): Block {
	const [caption = '', credit = ''] = words.split('|').map((part) => part.trim());
	return figure({ image: key.trim(), caption, credit });
}

/** A line without the sign goes on with the item before it. */
function listOf(lines: string[], sign: RegExp, ordered: boolean): List {
	const items: string[] = [];
	for (const line of lines) {
		const last = items.at(-1);
		if (sign.test(line) || last === undefined) items.push(line.replace(sign, ''));
		else items[items.length - 1] = `${last}\n${line}`;
	}
	return { type: 'list', ordered, items: items.map((item) => ({ children: inlineOf(item) })) };
}

function tableOf(lines: string[]): Block {
	const rows = lines
		.filter((line) => !/^\|[\s|:-]+\|\s*$/.test(line) || !line.includes('-'))
		.map((line) => line.trim().slice(1, -1).split('|'));
	return {
		type: 'table',
		rows: rows.map((cells, index) =>
			cells.map((cell) => ({
				...(index === 0 && { header: true as const }),
				children: inlineOf(cell.trim()),
			})),
		),
	};
}

const TOKEN = /\\([\\*[\]|!#>-])|\*\*|\*|\[([^\]]+)\]\(([^()\s]+)\)| {2,}\n|\n/g;

function inlineOf(source: string): Inline[] {
	const nodes: Inline[] = [];
	const open = new Set<Mark>();
	let pending = '';
	const flush = (): void => {
		const marks = (['bold', 'italic'] as const).filter((mark) => open.has(mark));
		if (pending) nodes.push({ type: 'text', text: pending, ...(marks.length > 0 && { marks }) });
		pending = '';
	};
	const toggle = (mark: Mark): void => {
		flush();
		if (!open.delete(mark)) open.add(mark);
	};
	let end = 0;
	for (const match of source.matchAll(TOKEN)) {
		const [token, literal, words, address] = match;
		pending += source.slice(end, match.index);
		end = match.index + token.length;
		if (literal) pending += literal;
		else if (token === '**') toggle('bold');
		else if (token === '*') toggle('italic');
		else if (token === '\n') pending += ' ';
		else if (words && address) {
			flush();
			const children = inlineOf(words).filter((node) => node.type !== 'link');
			nodes.push({ type: 'link', target: targetOf(address), children });
		} else {
			flush();
			nodes.push({ type: 'break' });
		}
	}
	pending += source.slice(end);
	flush();
	return nodes;
}

function targetOf(address: string): LinkTarget {
	const [name = '', id] = address.split(':');
	const kind = LINKABLE_KINDS.find((known) => known === name);
	return kind && id ? { kind, id } : { href: address };
}
