import { bodyOf } from '../import/plain-text.ts';
import { isNavigation, sourceLabel } from '../import/line-kinds.ts';
import { headOf, isPostInfo, whenOf } from '../import/post-info.ts';
import { cut, unwrapped } from '../import/sections.ts';
import { toNfc } from '../text/nfc.ts';
import type { Pasted } from './from-html.ts';
import { offersOf, type Offer } from './offers.ts';

type Line = { number: number; text: string };

/**
 * Reads pasted plain text (Zalo, a page copied as text) like the importer does: paragraphs, lists,
 * captions. A whole article with its title and date gives only its body; title, date, signature,
 * source and the lines below are offered. Words are never changed; pure and total.
 */
export function fromText(text: string): Pasted {
	const dropped: string[] = [];
	const all = toNfc(text)
		.split(/\r\n|[\n\r\f\v\u2028\u2029]/u)
		.map((line, index): Line => ({ number: index + 1, text: line.replace(/\t/gu, ' ').trim() }));
	const lines = all.filter(({ text: words }) => {
		if (words && isNavigation(words)) dropped.push(words);
		return words && !isNavigation(words);
	});
	const whole = wholeArticle(lines);
	if (whole) return { ...whole, dropped };
	const { blocks } = bodyOf(unwrapped(lines));
	return { blocks, dropped, offers: offersOf(blocks) };
}

/** A title, then its date or time: the text of a whole page. */
function wholeArticle(lines: Line[]): Omit<Pasted, 'dropped'> | undefined {
	const [title, ...below] = lines;
	if (!title || title.text.length > 300 || isPostInfo(title.text)) return undefined;
	const head = headOf(below);
	const when = whenOf(head);
	if (!when.iso) return undefined;
	const parts = cut(unwrapped(below.slice(head.length)));
	const { blocks } = bodyOf(parts.body);
	if (blocks.length === 0) return undefined;
	const above = head.find((line) => sourceLabel(line.text) !== undefined);
	const source = parts.source ?? above;
	const rest = [...when.others, ...parts.tail].map((line) => line.text);
	const offers: Offer[] = [
		{ kind: 'title', text: title.text, inBody: false },
		{ kind: 'publishedAt', text: head.map((line) => line.text).join(' '), iso: when.iso },
	];
	if (parts.byline) offers.push({ kind: 'byline', text: parts.byline.text, inBody: false });
	if (source) {
		const name = sourceLabel(source.text) ?? '';
		offers.push({ kind: 'source', text: source.text, name, inBody: false });
	}
	if (rest.length > 0) offers.push({ kind: 'rest', lines: rest });
	return { blocks, offers };
}
