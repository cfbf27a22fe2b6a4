import { inlineText } from '../../richtext/to-text.ts';
import type { Block, List, RichText } from '../../richtext/nodes.ts';
import { toNfc } from '../../text/nfc.ts';
import type { GateFacts } from '../facts.ts';
import { defineRule, everywhere, type Found } from '../rule.ts';

type Slip = { pattern: RegExp; after: string | ((found: string) => string); what: string };

/** What is certainly a slip, with what it should be. Earlier entries win where two meet. */
const SLIPS: readonly Slip[] = [
	{ pattern: /[;,:]\s*\.{2}(?!\.)/gu, after: '…', what: 'dấu câu chồng nhau' },
	{ pattern: /(?<!\.)\.{2}(?!\.)/gu, after: '.', what: 'hai dấu chấm liền nhau' },
	{ pattern: /,\s?…\s*(?=\p{L})/gu, after: '… ', what: 'dấu “,…” dính vào chữ sau' },
	{ pattern: /…(?=\p{L})/gu, after: '… ', what: 'thiếu dấu cách sau “…”' },
	{
		pattern: /[ \u00a0]*\u00a0[ \u00a0]+| +\u00a0[ \u00a0]*/gu,
		after: ' ',
		what: 'nhiều dấu cách liền nhau (có dấu cách cứng)',
	},
	{ pattern: / {2,}/gu, after: ' ', what: 'nhiều dấu cách liền nhau' },
];

/** Letters that only text of the old code tables has next to Vietnamese ones. */
const OLD_TABLES: readonly { pattern: RegExp; name: string }[] = [
	{ pattern: /\p{L}[µ¸¶·¹]\p{L}?|[µ¸¶·¹]\p{L}/gu, name: 'TCVN3 (ABC)' },
	{ pattern: /[aeo][ùøûïüâ]|u[øûïü]/gu, name: 'VNI' },
];

/** A line would be too long with more. */
const MOST = 20;

/** TT-01 */
export const typography = defineRule<GateFacts, 'slip' | 'table'>({
	id: 'TT-01',
	title: 'Chữ và dấu câu sạch',
	summary:
		'Tìm dấu cách thừa, “..”, “,…”, “;..”, chữ Ð sai mã, chữ bảng mã cũ; sửa từng chỗ bằng một nút, không bao giờ tự sửa.',
	appliesTo: 'Mọi bài',
	severity: { slip: everywhere('hint'), table: everywhere('hint') },
	check: ({ article }) => {
		const fields: [string, string[]][] = [
			['title', [article.title]],
			['shortTitle', [article.shortTitle]],
			['kicker', [article.kicker]],
			['sapo', [article.sapo]],
			['body', linesOf(article.body)],
		];
		return fields
			.flatMap(([path, lines]) => lines.flatMap((line) => lineFindings(path, line)))
			.slice(0, MOST);
	},
});

function lineFindings(path: string, line: string): Found<'slip' | 'table'>[] {
	const taken: [number, number][] = [];
	const isTaken = (from: number, to: number) => taken.some(([a, b]) => from < b && to > a);
	const slips = [letters(line), ...SLIPS].flatMap(({ pattern, after, what }) =>
		[...line.matchAll(pattern)].flatMap((match): Found<'slip' | 'table'>[] => {
			const [from, to] = [match.index, match.index + match[0].length];
			if (isTaken(from, to)) return [];
			taken.push([from, to]);
			const right = typeof after === 'string' ? after : after(match[0]);
			const [left, rest] = [line.slice(start(line, from), from), line.slice(to, end(line, to))];
			const fix = {
				kind: 'replace' as const,
				path,
				before: left + match[0] + rest,
				// At the very end of a line a space would be the next slip.
				after: left + (rest ? right : right.trimEnd()) + rest,
			};
			return [
				{
					part: 'slip',
					about: fix.before,
					path,
					message: `Có ${what}: “${fix.before}” → “${fix.after}”.`,
					fix,
				},
			];
		}),
	);
	const table = OLD_TABLES.flatMap(({ pattern, name }): Found<'slip' | 'table'>[] => {
		const [first] = line.matchAll(pattern);
		if (!first) return [];
		const words = line.slice(start(line, first.index), end(line, first.index + first[0].length));
		const message = `“${words}” có vẻ còn ở bảng mã cũ ${name}; hãy gõ lại bằng Unicode.`;
		return [{ part: 'table', about: words, path, message }];
	});
	return [...slips, ...table];
}

/** Text that is not in the form in which all is stored: apart marks, Ð for Đ. */
const letters = (line: string): Slip => ({
	pattern: line === toNfc(line) ? /(?!)/gu : /\S*(?:[ÐðƉɖ]|\p{L}\p{M}+)\S*/gu,
	after: toNfc,
	what: 'chữ sai mã',
});

/** A word of context, so that the place is recognised and found again. */
const CONTEXT = 12;
const start = (line: string, at: number): number => {
	const from = Math.max(0, at - CONTEXT);
	const space = line.indexOf(' ', from);
	return from === 0 || space === -1 || space >= at ? from : space + 1;
};
const end = (line: string, at: number): number => {
	const to = Math.min(line.length, at + CONTEXT);
	const space = line.lastIndexOf(' ', to);
	return to === line.length || space <= at ? to : space;
};

/** The runs of words that an editor can correct, one for each paragraph, item and cell. */
const linesOf = (blocks: RichText): string[] => blocks.flatMap(blockLines);

function blockLines(block: Block): string[] {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
		case 'quote':
			return inlineText(block.children).split('\n');
		case 'list':
			return listLines(block);
		case 'table':
			return block.rows.flat().flatMap(({ children }) => inlineText(children).split('\n'));
		case 'figure':
			return block.caption ? [block.caption] : [];
		case 'rule':
		case 'video':
			return [];
	}
}

const listLines = ({ items }: List): string[] =>
	items.flatMap(({ children, list }) => [
		...inlineText(children).split('\n'),
		...(list ? listLines(list) : []),
	]);
