import type { BylineRole } from '@haidang/shared/content/article';
import { toneCanonical } from '@haidang/shared/text/fold';
import { formatByline, parseByline } from '@haidang/shared/text/byline';
import type { PayloadRequest } from 'payload';

/** One row of the byline, with what it will be called in the form. */
export type ResolvedRow = {
	author?: string;
	text?: string;
	department?: string;
	role?: BylineRole;
};
/** A name that the newsroom has no document for yet. */
export type Unknown = { collection: 'authors' | 'departments'; name: string };
export type ResolvedLine = {
	rows: ResolvedRow[];
	/** As the site prints it. */
	printed: string;
	unknown: Unknown[];
	/** “Theo TTXVN”: the line names a source, not a person. */
	source?: string;
};

/** Signatures that are no person: they stay words. */
const NO_PERSON = new Set(['pv', 'p.v', 'bbt', 'ctv', 'ban biên tập', 'phóng viên', 'ttxvn']);

/**
 * Reads a signature as typed (“HA- P.KTTCTV tổng hợp”) into rows. People and departments are found by
 * name, abbreviation or other spelling; case and the place of the tone do not matter, marks do. Two
 * people of one name are told apart by the department, or stay words. Nothing is created.
 */
export async function resolveByline(req: PayloadRequest, line: string): Promise<ResolvedLine> {
	const { entries, source } = parseByline(line);
	const [authors, departments] = await Promise.all([
		all<Author>(req, 'authors'),
		all<Department>(req, 'departments'),
	]);
	const unknown = new Map<string, Unknown>();
	const note = (collection: Unknown['collection'], name: string): void => {
		unknown.set(`${collection}:${nameKey(name)}`, { collection, name });
	};
	const read = entries.map(({ text: name, department: unit, role }) => {
		const department = departments.find((one) =>
			[one.name, one.abbreviation, ...(one.aliases ?? [])].some((known) => isSame(known, unit)),
		);
		if (unit && !department) note('departments', unit);
		const author = authorNamed(authors, name, department?.id);
		const isPerson = name !== undefined && !NO_PERSON.has(name.toLocaleLowerCase('vi'));
		if (isPerson && !author) note('authors', name);
		// A department that is not known yet is kept in words, so that nothing typed is lost.
		const words = author
			? undefined
			: [name, department ? undefined : unit].filter(Boolean).join(' – ');
		const row: ResolvedRow = {
			...(author && { author: author.id }),
			...(words && { text: words }),
			...(department && { department: department.id }),
			...(role && { role }),
		};
		const printed = { name: author?.penName ?? words, department: department?.abbreviation, role };
		return { row, printed };
	});
	return {
		rows: read.map(({ row }) => row),
		printed: formatByline(read.map(({ printed }) => printed)),
		unknown: [...unknown.values()],
		...(source && { source }),
	};
}

type Author = { id: string; penName: string; fullName?: string | null; department?: string | null };
type Department = { id: string; name: string; abbreviation: string; aliases?: string[] | null };

/** As this person may see them. */
async function all<Doc>(
	req: PayloadRequest,
	collection: 'authors' | 'departments',
): Promise<Doc[]> {
	const { docs } = await req.payload.find({
		collection,
		depth: 0,
		pagination: false,
		overrideAccess: false,
		req,
		user: req.user,
	});
	return docs as unknown as Doc[];
}

function authorNamed(
	authors: readonly Author[],
	name: string | undefined,
	department: string | undefined,
): Author | undefined {
	const named = authors.filter(
		(author) => isSame(author.penName, name) || isSame(author.fullName, name),
	);
	const near = named.filter((author) => department && author.department === department);
	const [found, other] = near.length > 0 ? near : named;
	return other ? undefined : found;
}

const isSame = (known: string | null | undefined, name: string | undefined): boolean =>
	!!known && !!name && nameKey(known) === nameKey(name);
const nameKey = (name: string): string =>
	toneCanonical(name.normalize('NFC').toLocaleLowerCase('vi'))
		.replace(/[\s.]+/gu, ' ')
		.trim();
