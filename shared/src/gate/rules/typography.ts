import { textsOfBody, type ProofText } from '../../proofread/article-texts.ts';
import { findSlips } from '../../proofread/slips.ts';
import { findVni } from '../../proofread/style-slips.ts';
import { toNfc } from '../../text/nfc.ts';
import type { GateFacts } from '../facts.ts';
import { defineRule, everywhere, type Found } from '../rule.ts';

/** A list would be too long with more. */
const MOST = 20;

type Part = 'slip' | 'table';
type Place = { index: number; length: number; message: string; after?: string; part: Part };

/** TT-01: the slips of the panel “Soát lỗi”, so that both say the same of one text. */
export const typography = defineRule<GateFacts, Part>({
	id: 'TT-01',
	title: 'Chữ và dấu câu sạch',
	summary:
		'Tìm lỗi gõ như mục Soát lỗi: dấu cách thừa hoặc thiếu, “..”, “,…”, “;..”, tên riêng viết thường, chữ Ð sai mã, chữ bảng mã cũ; sửa từng chỗ bằng một nút, không bao giờ tự sửa.',
	appliesTo: 'Mọi bài',
	severity: { slip: everywhere('hint'), table: everywhere('hint') },
	check: ({ article }) => {
		const isRepost = article.type === 'repost';
		const texts: (ProofText & { field: string })[] = [
			...(['title', 'shortTitle', 'kicker', 'sapo'] as const).map((field) => ({
				...{ field, path: field, text: article[field] },
			})),
			...textsOfBody(article.body).map((each) => ({ ...each, field: 'body' })),
		];
		return texts
			.flatMap(({ field, text, isVerbatim = false }) =>
				text
					.split('\n')
					.flatMap((line) =>
						placesIn(line).map((at) => report(field, line, at, isVerbatim || isRepost)),
					),
			)
			.slice(0, MOST);
	},
});

function placesIn(line: string): Place[] {
	const wrong = wrongLetters(line);
	// Places in text with marks apart would be counted otherwise than the slips count them.
	if (line !== line.normalize('NFC')) return wrong;
	const slips = findSlips(line).map((slip) => {
		const { index, length, message, after, rule } = slip;
		const part: Part = rule === 'legacy-encoding' ? 'table' : 'slip';
		return { index, length, message, part, ...(after !== undefined && { after }) };
	});
	const vni = findVni(line).map(({ index, length, message }): Place => {
		return { index, length, message, part: 'table' };
	});
	const all: Place[] = [...wrong, ...slips, ...vni];
	// A line of old letters is one matter, not one for each word.
	const table = all.find(({ part }) => part === 'table');
	return all
		.filter((place) => place.part === 'slip' || place === table)
		.sort((a, b) => a.index - b.index);
}

/** Words that are not in the form in which all text is stored: marks apart, Ð for Đ. */
const wrongLetters = (line: string): Place[] =>
	line === toNfc(line)
		? []
		: [...line.matchAll(/\S*(?:[ÐðƉɖ]|\p{L}\p{M}+)\S*/gu)].map(({ 0: found, index }) => ({
				...{ index, length: found.length, message: 'chữ sai mã', part: 'slip' as const },
				after: toNfc(found),
			}));

/** Words of others are told of, and not to be changed by a button. */
function report(path: string, line: string, place: Place, isVerbatim: boolean): Found<Part> {
	const { index: from, part, message } = place;
	const to = from + place.length;
	const [left, rest] = [line.slice(start(line, from), from), line.slice(to, end(line, to))];
	const before = left + line.slice(from, to) + rest;
	if (part === 'table')
		return {
			...{ part, about: before, path },
			message: `“${before}”: ${message}; hãy gõ lại bằng Unicode.`,
		};
	// At the very end of a line a space would be the next slip.
	const after =
		place.after === undefined ? before : left + (rest ? place.after : place.after.trimEnd()) + rest;
	if (after === before) return { part, about: before, path, message: `“${before}”: ${message}.` };
	return {
		...{ part, about: before, path },
		message: `“${before}” → “${after}”: ${message}.`,
		...(!isVerbatim && { fix: { kind: 'replace', path, before, after } }),
	};
}

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
