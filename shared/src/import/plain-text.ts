import type { ArticleType } from '../content/article.ts';
import { figure, list, paragraph } from '../richtext/editing.ts';
import type { Block, RichText } from '../richtext/nodes.ts';
import { splitSentences } from '../text/excerpt.ts';
import { parseByline } from '../text/parse-byline.ts';
import { parseCaption, parseCredit } from './caption.ts';
import { decodeText, type TextLine } from './decode-text.ts';
import { isBullet, isNavigation, sourceLabel, withoutBullet } from './line-kinds.ts';
import { headOf, isPostInfo, whenOf } from './post-info.ts';
import { parseProgrammeTitles } from './programme-titles.ts';
import type { DraftFigure, PlainTextResult, TextDraft, TextFault } from './result.ts';
import { cut, unwrapped } from './sections.ts';
import { todoOf } from './todo.ts';

/**
 * Reads an article that was copied from a page as plain text: title, date and time, paragraphs,
 * captions, signature, “Nguồn tin:”, and the television titles and buttons below. Pure; text is
 * never changed but for NFC, whatever looks wrong is told in `todo` instead.
 */
export function parsePlainText(bytes: Uint8Array): PlainTextResult {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return decoded;
	const lines = decoded.lines.filter(({ text }) => text && !isNavigation(text));
	const title = titleOf(lines);
	if (!title.ok) return title;

	const head = headOf(lines.slice(1));
	const parts = cut(unwrapped(lines.slice(1 + head.length)));
	const above = head.find(({ text }) => sourceLabel(text) !== undefined);
	if (above && !parts.source) {
		parts.source = { ...above, value: sourceLabel(above.text) ?? '' };
	}
	const { blocks, figures } = bodyOf(parts.body);
	if (!blocks.some(({ type }) => type === 'paragraph' || type === 'list')) {
		return {
			ok: false,
			line: lines.at(-1)?.number ?? 1,
			message: `Không thấy nội dung bài sau tiêu đề (đã đọc tới dòng ${lines.at(-1)?.number ?? 1}).`,
			hint: 'Dưới tiêu đề và ngày giờ cần có ít nhất một đoạn văn.',
		};
	}
	const when = whenOf(head);
	const signed = parts.byline ? parseByline(parts.byline.text) : { entries: [] };
	const source = [parts.source?.value, signed.source].find(Boolean);
	const { videos, others } = parseProgrammeTitles(parts.tail);
	const shortTitle = shortened(title.text);
	const draft: TextDraft = {
		title: title.text,
		...(shortTitle && { shortTitle }),
		sapo: sapoOf(blocks),
		body: blocks,
		figures,
		articleType: typeOf(signed.entries.some(({ role }) => role === 'compiled') || !!source),
		...(when.iso && { publishedAt: when.iso }),
		byline: signed.entries,
		...(source && { source }),
		videos,
	};
	const todo = todoOf({ draft, lines, head: when, parts, others, dropped: when.others });
	return { ok: true, draft, todo };
}

const typeOf = (isCompiled: boolean): ArticleType => (isCompiled ? 'compiled' : 'original');

function titleOf(lines: TextLine[]): { ok: true; text: string } | TextFault {
	const first = lines[0];
	const line = first?.number ?? 1;
	const text = first?.text ?? '';
	const fault = (why: string): TextFault => ({
		ok: false,
		line,
		message: `Dòng ${line} không phải tiêu đề: ${why}.`,
		hint: 'Dòng đầu tiên của tệp phải là tiêu đề bài, sau đó là ngày giờ và nội dung.',
	});
	if (isPostInfo(text)) return fault('đây là ngày giờ');
	if (!/\p{L}{2}/u.test(text)) return fault('không có chữ');
	if (isBullet(text)) return fault('đây là một mục có dấu đầu dòng');
	if (sourceLabel(text) !== undefined) return fault('đây là dòng nguồn tin');
	if (text.length > 300 || splitSentences(text).length > 2) {
		return fault(`dài ${text.length} ký tự, giống một đoạn văn`);
	}
	return { ok: true, text };
}

/** Lines as paragraphs, lists and captions of pictures that were lost. */
export function bodyOf(lines: TextLine[]): { blocks: RichText; figures: DraftFigure[] } {
	const blocks: Block[] = [];
	const figures: DraftFigure[] = [];
	let items: string[] = [];
	const closeList = (): void => {
		if (items.length > 0) blocks.push(list(items));
		items = [];
	};
	for (const { number, text } of lines) {
		if (isBullet(text)) {
			items.push(withoutBullet(text));
			continue;
		}
		closeList();
		const last = blocks.at(-1);
		const credit = last?.type === 'figure' ? parseCredit(text) : undefined;
		const caption = parseCaption(text);
		if (last?.type === 'figure' && credit) {
			last.credit = credit;
			Object.assign(figures.at(-1) ?? {}, { credit });
		} else if (caption) {
			blocks.push(figure(caption));
			figures.push({ line: number, ...caption });
		} else blocks.push(paragraph(text));
	}
	closeList();
	return { blocks, figures };
}

/** The first sentence, and the second when both are short enough for a lede. */
function sapoOf(blocks: RichText): string {
	const first = blocks.find(({ type }) => type === 'paragraph');
	const text =
		first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].text : '';
	const [one = '', two = ''] = splitSentences(text);
	const both = `${one} ${two}`.trim();
	return both.length <= 300 ? both : one;
}

/** A long title's beginning, up to a word that opens a further circumstance. */
function shortened(title: string): string | undefined {
	if (title.length <= 90) return undefined;
	const pauses = [
		...title.matchAll(/\s(?=(?:trong|về|nhằm|để|theo|tại|từ|khi|với|giai đoạn)\s)|(?=[,:–])/gu),
	]
		.map(({ index }) => index)
		.filter((index) => index >= 30 && index <= 90);
	const end = pauses.at(-1);
	return end ? title.slice(0, end).trim() : undefined;
}
