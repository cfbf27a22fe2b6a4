import type { ParsedBylineEntry } from '@haidang/shared/text/byline';
import { toneCanonical } from '@haidang/shared/text/fold';
import type { DraftVideo, Todo } from '@haidang/shared/import/result';
import type { CollectionSlug, Payload } from 'payload';

import { text } from './text.ts';

/** What an import has made so far, so that it can be told, or taken back. */
export type Made = { collection: CollectionSlug; id: string; label: string }[];

export type BylineRow = {
	author?: string;
	text?: string;
	department?: string;
	role?: NonNullable<ParsedBylineEntry['role']>;
};

/** Looks up what an article refers to, and makes what the CMS does not know yet. */
export type Records = { payload: Payload; made: Made; todo: Todo[] };

/** Signatures that are no person. */
const NO_PERSON = new Set(['pv', 'p.v', 'bbt', 'ctv', 'ban biên tập', 'phóng viên', 'ttxvn']);

/** The byline with people and departments as ids. */
export async function bylineRows(
	records: Records,
	entries: readonly ParsedBylineEntry[],
): Promise<BylineRow[]> {
	const rows: BylineRow[] = [];
	for (const { text: name, department, role } of entries) {
		const departmentId = department ? await departmentOf(records, department) : undefined;
		const author = name ? await authorOf(records, name, departmentId) : undefined;
		rows.push({
			...(author && { author }),
			...(name && !author && { text: name }),
			...(departmentId && { department: departmentId }),
			...(role && { role }),
		});
	}
	return rows;
}

async function departmentOf({ payload, made, todo }: Records, name: string): Promise<string> {
	const { docs } = await payload.find({
		collection: 'departments',
		depth: 0,
		pagination: false,
	});
	const found = docs.find(({ name: full, abbreviation, aliases }) =>
		[full, abbreviation, ...(aliases ?? [])].some((known) => isSameName(known, name)),
	);
	if (found) return found.id;
	const abbreviation = name.slice(0, 60);
	const { id } = await payload.create({
		collection: 'departments',
		data: { name, abbreviation } as never,
		depth: 0,
	});
	made.push({ collection: 'departments', id, label: text.department(name) });
	if (name.startsWith('P.')) todo.push({ code: 'byline', message: text.fullDepartment(name) });
	return id;
}

/** The author's id; `undefined` for what is no person, and where two people bear the name. */
async function authorOf(
	{ payload, made, todo }: Records,
	name: string,
	department: string | undefined,
): Promise<string | undefined> {
	if (NO_PERSON.has(name.toLocaleLowerCase('vi'))) return undefined;
	const { docs } = await payload.find({ collection: 'authors', depth: 0, pagination: false });
	const named = docs.filter(
		({ penName, fullName }) => isSameName(penName, name) || isSameName(fullName, name),
	);
	const near = named.filter((author) => department && author.department === department);
	const [found, other] = near.length > 0 ? near : named;
	if (found && !other) return found.id;
	if (other) {
		todo.push({ code: 'byline', message: text.manyAuthors(name) });
		return undefined;
	}
	const { id } = await payload.create({
		collection: 'authors',
		// Who it is nobody has said yet, so the name gets no page of its own.
		data: { penName: name, publicPage: false, ...(department && { department }) } as never,
		depth: 0,
	});
	made.push({ collection: 'authors', id, label: text.author(name) });
	todo.push({ code: 'byline', message: text.unknownAuthor(name) });
	return id;
}

/** The source of that name or domain, if the CMS knows it. Sources are never made: they carry agreements. */
export async function sourceOf({ payload }: Records, name: string): Promise<string | undefined> {
	const { docs } = await payload.find({ collection: 'sources', depth: 0, pagination: false });
	const host = name.toLowerCase().replace(/^www\./, '');
	return docs.find(
		(source) => isSameName(source.name, name) || (source.domains ?? []).includes(host),
	)?.id;
}

/** Makes drafts of the videos that the CMS does not have, with their programmes. */
export async function makeVideos(records: Records, videos: readonly DraftVideo[]): Promise<void> {
	const { payload, made } = records;
	for (const { title, programme, airedAt } of videos) {
		const programmeId = programme ? await programmeOf(records, programme) : undefined;
		const { docs } = await payload.find({
			collection: 'videos',
			where: { programme: programmeId ? { equals: programmeId } : { exists: false } },
			draft: true,
			depth: 0,
			pagination: false,
		});
		if (docs.some((video) => isSameName(video.title, title))) continue;
		const { id } = await payload.create({
			collection: 'videos',
			data: {
				title,
				...(programmeId && { programme: programmeId }),
				...(airedAt && { airedAt }),
				_status: 'draft',
			} as never,
			draft: true,
			depth: 0,
		});
		made.push({ collection: 'videos', id, label: text.draftVideo(title) });
	}
}

async function programmeOf({ payload, made }: Records, name: string): Promise<string> {
	const { docs } = await payload.find({ collection: 'programmes', depth: 0, pagination: false });
	const found = docs.find((programme) => isSameName(programme.name, name));
	if (found) return found.id;
	const { id } = await payload.create({
		collection: 'programmes',
		data: { name } as never,
		depth: 0,
	});
	made.push({ collection: 'programmes', id, label: text.programme(name) });
	return id;
}

/** Case, spaces and the place of the tone do not make another name; marks do. */
const isSameName = (a: string | null | undefined, b: string): boolean =>
	!!a && nameKey(a) === nameKey(b);
const nameKey = (name: string): string =>
	toneCanonical(name.toLocaleLowerCase('vi')).replace(/\s+/gu, ' ').trim();
