import { findDocumentNumbers } from '../text/document-numbers.ts';
import { toneCanonical } from '../text/fold.ts';
import type { Slip } from './suggestion.ts';

/** Known to every reader of news. */
const KNOWN = new Set(
	(
		'TP TW TƯ VN USD VND EUR ASEAN EU UNESCO WHO WTO FAO APEC TTXVN VOV VTV PGS TS GS ThS KTS NSND NSƯT CLB AI ' +
		'IT PDF QR SMS CEO HIV ISO ID ATM VAT FDI ODA CPI VIP TV PV BBT CTV MC FM USB LED THPT THCS VCA COVID QL TL ' +
		'TNHH CP BOT IOT GPS WIFI OK PR SOS XHCN'
	).split(' '),
);

const ABBREVIATION = /(?<![\p{L}\p{N}/.&–-])\p{Lu}{2,6}(?![\p{L}\p{N}/&-])/gu;

/**
 * Abbreviations that nothing explains: neither the glossary nor the texts themselves, as
 * “hợp tác xã (HTX)” does. Each once, where it stands first; headings in capitals do not count.
 */
export function findAbbreviations(
	texts: readonly { path: string; text: string }[],
	known: readonly string[],
): (Slip & { path: string })[] {
	const explained = new Set([...KNOWN, ...known.flatMap((short) => short.split(/[\s/]+/u))]);
	for (const { text } of texts)
		for (const [, inside = '', outside = ''] of text.matchAll(
			/\(\s*(?:viết tắt là |gọi tắt là |sau đây gọi tắt là )?[“"]?(\p{Lu}{2,6})[”"]?\s*\)|(\p{Lu}{2,6}) \(/gu,
		))
			explained.add(inside || outside);
	const canonical = new Set([...explained].map(toneCanonical));
	const found: (Slip & { path: string })[] = [];
	for (const { path, text } of texts) {
		const numbers = findDocumentNumbers(text);
		for (const { 0: short, index } of text.matchAll(ABBREVIATION)) {
			const key = toneCanonical(short);
			if (canonical.has(key) || /^[IVXLC]+$/u.test(short)) continue;
			if (isInCapitals(text, index, short.length)) continue;
			if (numbers.some((one) => index >= one.index && index < one.index + one.text.length))
				continue;
			canonical.add(key);
			const message = `từ viết tắt “${short}” chưa được giải thích trong bài và chưa có trong mục Từ viết tắt`;
			found.push({ path, rule: 'abbreviation', index, length: short.length, message });
		}
	}
	return found;
}

/** Part of a phrase in capitals: a title, a slogan. */
function isInCapitals(text: string, index: number, length: number): boolean {
	const before = /(?:^|\s)\p{Lu}{2,}[\s–-]*$/u.test(text.slice(0, index));
	return before || /^[\s–-]+\p{Lu}{2,}(?!\p{L})/u.test(text.slice(index + length));
}
