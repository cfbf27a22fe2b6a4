import type { BylineRole } from '../content/article.ts';
import { fold } from './fold.ts';
import { toNfc } from './nfc.ts';

/** A byline entry as read: names are still text. */
export type ParsedBylineEntry = { text?: string; department?: string; role?: BylineRole };

/** `source` is set when the line names where the item comes from: `(Theo TTXVN)`. */
export type ParsedByline = { entries: ParsedBylineEntry[]; source?: string };

const ROLES: Record<string, BylineRole> = {
	tin: 'news',
	bai: 'article',
	anh: 'photo',
	video: 'video',
	clip: 'video',
	'tong hop': 'compiled',
	'bien tap': 'edited',
	bt: 'edited',
	'bien dich': 'translated',
	dich: 'translated',
	'luoc dich': 'translated',
	'hieu dinh': 'proofread',
};
const ROLE_WORDS = 'tin|bài|ảnh|video|clip|tổng hợp|biên tập|biên dịch|lược dịch|dịch|hiệu đính';
const LABEL = new RegExp(
	`^((?:${ROLE_WORDS})(?:\\s*(?:,|và|&|\\+|-|–)\\s*(?:${ROLE_WORDS}))*)\\s*:\\s*(.+)$`,
	'iu',
);
const LATER_LABEL = new RegExp(
	`(?:\\s*[;.]|(?<=:.*)\\s*[,–-])\\s*(?=(?:${ROLE_WORDS})(?:\\s*(?:,|và|&)\\s*(?:${ROLE_WORDS}))*\\s*:)`,
	'iu',
);
const SUFFIX = new RegExp(`^(.+?)\\s*(?:\\(((?:${ROLE_WORDS}))\\)|\\s((?:${ROLE_WORDS})))$`, 'iu');
const DASH = /\s+[-–—]\s*|\s*[-–—]\s+|\s*[–—]\s*/u;
/** A room of an organisation: P.KTTCTV, Phòng Tuyên truyền, Ban Biên tập. */
const DEPARTMENT = /^(?:P\.\s?\p{Lu}|(?:Phòng|Ban|Văn phòng|Tổ|Trung tâm|Bộ phận)\s+\p{Lu})/u;

/**
 * Reads the signature below an article: `HA- P.KTTCTV tổng hợp`, `Tin, ảnh: Thu Hà`,
 * `Bài và ảnh: An – Bình`, `Hoàng Anh (tổng hợp)`, `(Theo TTXVN)`, `PV`. A line that follows no
 * known form is one entry with the whole line as its text; an empty line has no entries.
 */
export function parseByline(line: string): ParsedByline {
	const clean = toNfc(line).replace(/\s+/gu, ' ').trim();
	const inner = clean.replace(/^\((.+)\)$/u, '$1').replace(/\.$/u, '');
	if (!inner) return { entries: [] };
	const source = /^(?:theo|nguồn(?: tin)?\s*:)\s*:?\s*(.+)$/iu.exec(inner)?.[1];
	if (source) return { entries: [], source };
	return { entries: inner.split(LATER_LABEL).flatMap(segment) };
}

function segment(part: string): ParsedBylineEntry[] {
	const label = LABEL.exec(part);
	if (!label) return signed(part, []);
	return signed(label[2] ?? '', rolesOf(label[1] ?? ''));
}

const rolesOf = (words: string): BylineRole[] =>
	words.split(/\s*(?:,|và|&|\+|-|–)\s*/iu).flatMap((word) => ROLES[fold(word)] ?? []);

/** Names with what follows them, each once per role. */
function signed(part: string, given: BylineRole[]): ParsedBylineEntry[] {
	const isDepartment = DEPARTMENT.test(part) && !/\s[-–—]|[-–—]\s/u.test(part);
	const suffix = isDepartment && !part.startsWith('P.') ? null : SUFFIX.exec(part);
	const roles = suffix ? [...given, ...rolesOf(suffix[2] ?? suffix[3] ?? '')] : given;
	return people(suffix?.[1] ?? part).flatMap(({ isContributor, ...person }) => {
		const all = isContributor ? [...roles, 'contributor' as const] : roles;
		return all.length > 0 ? all.map((role) => ({ ...person, role })) : [person];
	});
}

type Signed = { text?: string; department?: string; isContributor?: true };

function people(names: string): Signed[] {
	const found: Signed[] = [];
	for (const name of names.split(/\s*,\s*|\s+và\s+/iu).flatMap((piece) => piece.split(DASH))) {
		if (!name) continue;
		const contributor = /^(?:CTV|Cộng tác viên)\s+(.+)$/u.exec(name)?.[1];
		const last = found.at(-1);
		if (!DEPARTMENT.test(name)) {
			found.push(contributor ? { text: contributor, isContributor: true } : { text: name });
		} else if (last && !last.department) last.department = name;
		else found.push({ department: name });
	}
	return found;
}
