import { hanoiParts } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { parseDate } from '../text/parse-date.ts';
import type { TextLine } from './decode-text.ts';
import type { DraftVideo } from './result.ts';

/**
 * Reads the titles of a television carousel: `Programme: title`, or `PROGRAMME THÁNG 7-2022`.
 * Lines of neither form are returned as `others`.
 */
export function parseProgrammeTitles(lines: readonly TextLine[]): Titles {
	const named = lines.map(({ number, text }) => ({ number, text, ...split(text) }));
	// The same name in capitals and in small letters is one programme.
	const spelling = new Map<string, string>();
	for (const { programme } of named) {
		if (programme && !isShouted(programme)) spelling.set(fold(programme), programme);
	}
	const videos: DraftVideo[] = [];
	const others: TextLine[] = [];
	for (const { number, text, programme, title, airedAt } of named) {
		if (!programme) others.push({ number, text });
		else {
			const known = spelling.get(fold(programme)) ?? quiet(programme);
			videos.push({ line: number, title, programme: known, ...(airedAt && { airedAt }) });
		}
	}
	return { videos, others };
}

type Titles = { videos: DraftVideo[]; others: TextLine[] };
type Split = { programme?: string; title: string; airedAt?: string };

function split(text: string): Split {
	const month = /^(.+?)[\s,–-]+tháng\s+\d{1,2}\s*[-/]\s*\d{4}$/iu.exec(text)?.[1];
	const date = month ? parseDate(text) : undefined;
	if (month && date) {
		const { year, month: number } = hanoiParts(date.iso);
		const airedAt = `${year}-${String(number).padStart(2, '0')}`;
		return { programme: month.trim(), title: text, airedAt };
	}
	const [, programme, title] = /^([^:]{2,40}?)\s*:\s*(.{3,290})$/u.exec(text) ?? [];
	return programme && title ? { programme, title } : { title: text };
}

const isShouted = (text: string): boolean => text === text.toLocaleUpperCase('vi');

/** Only the first letter large. */
function quiet(text: string): string {
	if (!isShouted(text)) return text;
	const low = text.toLocaleLowerCase('vi');
	return low.charAt(0).toLocaleUpperCase('vi') + low.slice(1);
}
