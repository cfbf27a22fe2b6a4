import type { BylineRole } from '../content/article.ts';
export { parseByline, type ParsedByline, type ParsedBylineEntry } from './parse-byline.ts';

/** What each role is called, as editors choose it. */
export const BYLINE_ROLE_LABELS: Record<BylineRole, string> = {
	news: 'Tin',
	article: 'Bài',
	photo: 'Ảnh',
	video: 'Video',
	compiled: 'Tổng hợp',
	edited: 'Biên tập',
	translated: 'Biên dịch',
	proofread: 'Hiệu đính',
	contributor: 'Cộng tác viên',
};

/** A byline entry whose author and department have been looked up. */
export type ResolvedBylineEntry = {
	name?: string | undefined;
	department?: string | undefined;
	role?: BylineRole | undefined;
};

/** A piece of a printed byline: fixed words, or the name of the entry at `entry`. */
export type BylinePart = { text: string; entry?: number };

/** Roles that stand before the names, with a colon; the others stand after them. */
const BEFORE: readonly BylineRole[] = ['news', 'article', 'photo', 'video'];

/**
 * The byline as printed: `HA – P.KTTCTV tổng hợp`, `Tin, ảnh: Thu Hà`, `Bài: An – Bình; ảnh: Chi`.
 * Entries of one person are joined, and so are persons of the same roles. Nothing gives `''`.
 */
export const formatByline = (entries: readonly ResolvedBylineEntry[]): string =>
	bylineParts(entries)
		.map(({ text }) => text)
		.join('');

/** The same in pieces, so that names can be links. */
export function bylineParts(entries: readonly ResolvedBylineEntry[]): BylinePart[] {
	return groupsOf(peopleOf(entries)).flatMap((group, index) => [
		...(index > 0 ? [{ text: '; ' }] : []),
		...groupParts(group, index > 0),
	]);
}

type Person = { entry: number; name: string; department: string; roles: BylineRole[] };

/** One per name and department, with all roles in their order. */
function peopleOf(entries: readonly ResolvedBylineEntry[]): Person[] {
	const people = new Map<string, Person>();
	entries.forEach(({ name = '', department = '', role }, entry) => {
		if (!name && !department) return;
		const key = `${name}\n${department}`;
		const person = people.get(key) ?? { entry, name, department, roles: [] };
		if (role && !person.roles.includes(role)) person.roles.push(role);
		people.set(key, person);
	});
	return [...people.values()];
}

/** Neighbours with the same roles. */
function groupsOf(people: Person[]): Person[][] {
	const groups: Person[][] = [];
	for (const person of people) {
		const group = groups.at(-1);
		if (group && String(group[0]?.roles) === String(person.roles)) group.push(person);
		else groups.push([person]);
	}
	return groups;
}

function groupParts(group: Person[], isLater: boolean): BylinePart[] {
	const roles = group[0]?.roles ?? [];
	const labels = (wanted: readonly BylineRole[]): string[] =>
		wanted.map((role) => BYLINE_ROLE_LABELS[role].toLowerCase());
	const before = labels(roles.filter((role) => BEFORE.includes(role)));
	const after = labels(roles.filter((role) => !BEFORE.includes(role) && role !== 'contributor'));
	const prefix = before.length > 0 ? `${joinLabels(before, isLater)}: ` : '';
	const title = roles.includes('contributor') ? 'CTV ' : '';
	return [
		...(prefix ? [{ text: prefix }] : []),
		...group.flatMap(({ entry, name, department }, index) => [
			...(index > 0 ? [{ text: ' – ' }] : []),
			...(title ? [{ text: title }] : []),
			{ text: name || department, entry },
			...(name && department ? [{ text: ` – ${department}` }] : []),
		]),
		...(after.length > 0 ? [{ text: ` ${after.join(', ')}` }] : []),
	];
}

/** `Tin, ảnh`, but `Bài và ảnh`: the newsroom's own habit. */
function joinLabels(labels: string[], isLater: boolean): string {
	const joined = labels.join(labels.length === 2 && labels[0] === 'bài' ? ' và ' : ', ');
	return isLater ? joined : joined.charAt(0).toUpperCase() + joined.slice(1);
}
