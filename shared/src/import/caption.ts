import type { CaptionPerson } from './result.ts';

export type Caption = { caption: string; credit?: string; people: CaptionPerson[] };

const OPENING =
	/^(?:Đồng chí|Các đồng chí|Đ\/c|Ông|Bà|Ảnh|Hình ảnh|Toàn cảnh|Quang cảnh|Các đại biểu|Đại biểu|Lãnh đạo|Đoàn đại biểu)(?!\p{L})/u;
const PERSON =
	/(?:Đồng chí|Đ\/c|Ông|Bà)\s+(\p{L}+(?:\s+\p{Lu}\p{L}*){1,4})\s*(?:[–,-]\s*([^–]+))?/gu;
/** Where a caption turns from who to what. */
const OCCASION =
	/\s(?:tham luận|phát biểu|trình bày|chủ trì|kết luận|báo cáo|trao|tặng|thăm|kiểm tra|khai mạc|bế mạc|chúc mừng|dự|tại|cùng|giới thiệu|trả lời|làm việc|ký)(?!\p{L})/u;
const CREDIT = /[\s.(–-]*\(?\s*(?:Ảnh|Nguồn ảnh)\s*:\s*([^()]+?)\)?$/u;
/** Pages also write `Nguồn: …`, `Photo: …`, and end with a full stop. */
const ANY_CREDIT =
	/(?:^|[\s.(–|/-]+)\(?\s*(?:(?:Nguồn )?[ảẢ]nh|Nguồn|Photo|Credit)\s*:\s*([^():]{2,80}?)\.?\s*\)?\.?$/iu;

/**
 * What a page prints below a picture, as caption and credit.
 *
 * @example splitCredit('Thu hoạch rau. Ảnh: Thu Hà') // => { caption: 'Thu hoạch rau.', credit: 'Thu Hà' }
 */
export function splitCredit(words: string): { caption?: string; credit?: string } {
	const found = ANY_CREDIT.exec(words);
	const caption = (found ? words.slice(0, found.index) : words).trim();
	// “Hội nghị. Ảnh: …” keeps its stop, “Hội nghị (Ảnh: …)” had none.
	const stop = found && caption && words.charAt(found.index) === '.' ? '.' : '';
	const credit = found?.[1]?.trim();
	return { ...(caption && { caption: caption + stop }), ...(credit && { credit }) };
}

/**
 * Reads a line that is the caption of a picture: short, no full stop at its end, opening like a
 * caption. `undefined` for any other line.
 */
export function parseCaption(line: string): Caption | undefined {
	const credit = /^Ảnh\s*:/u.test(line) ? undefined : CREDIT.exec(line);
	const words = credit ? line.slice(0, credit.index).trim() : line;
	if (words.length > 250 || /[.!?…:;]$/u.test(words) || !OPENING.test(words)) return undefined;
	const caption = words.replace(/^Ảnh\s*:\s*/u, '');
	const name = credit?.[1]?.trim();
	return { caption, ...(name && { credit: name }), people: peopleOf(caption) };
}

/** The photographer in a line of its own below a caption: `Ảnh: Thu Hà`. */
export const parseCredit = (line: string): string | undefined =>
	/^(?:Ảnh|Nguồn ảnh)\s*:\s*(\p{Lu}\p{L}*(?:[ .-]+\p{Lu}[\p{L}.]*){0,4})$/u.exec(line)?.[1];

const peopleOf = (caption: string): CaptionPerson[] =>
	[...caption.matchAll(PERSON)].map(([, name = '', rest = '']) => {
		const position = rest.split(OCCASION)[0]?.trim();
		return { name: capitalised(name), ...(position && { position }) };
	});

const capitalised = (name: string): string =>
	name
		.split(/\s+/u)
		.map((word) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1))
		.join(' ');
