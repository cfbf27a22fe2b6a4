import { createHash } from 'node:crypto';

import { AppError } from '@haidang/shared/errors';
import type { Finding } from '@haidang/shared/gate/finding';
import { parsePlainText } from '@haidang/shared/import/plain-text';
import type { TextDraft, Todo } from '@haidang/shared/import/result';
import { toLexical } from '@haidang/shared/richtext/to-lexical';
import { toNfc } from '@haidang/shared/text/nfc';
import { createLocalReq, type Payload } from 'payload';

import { bylineRows, makeVideos, sourceOf, type Made, type Records } from './records.ts';
import { text } from './text.ts';

export type Imported =
	/** `findings`: what the publish gate says of the draft, as its checklist in the CMS shows it. */
	| { isNew: true; id: string; made: Made; todo: Todo[]; findings: Finding[] }
	| { isNew: false; id: string; isInTrash: boolean };

type Input = { payload: Payload; draft: TextDraft; raw: string };

/**
 * Writes an article as a draft, with what it needs of departments, authors, programmes and videos.
 * The article comes last: where it is, all of its import is. Once imported, a text is never
 * imported again, so that editors' work stays.
 *
 * @throws {@link AppError} `IMPORT_CHANGED` when the same article came from another text before;
 * `IMPORT_FAILED` when the CMS refuses or fails, after taking back what was made.
 */
export async function importText({ payload, draft, raw }: Input): Promise<Imported> {
	const records: Records = { payload, made: [], todo: [] };
	try {
		const legacy = legacyOf(raw);
		const before = await findImported(payload, draft, legacy);
		if (before) return { isNew: false, ...before };
		await makeVideos(records, draft.videos);
		const { id, findings } = await makeArticle(records, draft, legacy);
		return { isNew: true, id, made: records.made, todo: records.todo, findings };
	} catch (cause) {
		if (cause instanceof AppError) throw cause;
		await takeBack(records);
		throw new AppError({
			code: 'IMPORT_FAILED',
			message: `${text.failed} ${cause instanceof Error ? cause.message : String(cause)}`,
			hint: text.tryAgain,
			cause,
		});
	}
}

type Legacy = { system: 'text'; raw: string; hash: string };

/** The text as it was, and the hash that knows it again whatever its line ends. */
function legacyOf(raw: string): Legacy {
	const clean = toNfc(raw.replace(/^\ufeff/u, ''))
		.replace(/\r\n?/gu, '\n')
		.trim();
	const hash = createHash('sha256').update(clean).digest('hex').slice(0, 32);
	return { system: 'text', raw: clean, hash };
}

type Before = { id: string; isInTrash: boolean };

/** The article that this text became; throws when it came from another version of the text. */
async function findImported(
	payload: Payload,
	draft: TextDraft,
	{ hash }: Legacy,
): Promise<Before | undefined> {
	const { docs } = await payload.find({
		collection: 'articles',
		where: {
			and: [
				{ 'legacy.system': { equals: 'text' } },
				{
					or: [{ 'legacy.hash': { equals: hash } }, { 'legacy.raw': { contains: draft.title } }],
				},
			],
		},
		select: { legacy: true, deletedAt: true },
		depth: 0,
		pagination: false,
		trash: true,
	});
	const found = docs.find(({ legacy }) => legacy?.hash === hash);
	if (found) return { id: found.id, isInTrash: Boolean(found.deletedAt) };
	if (!docs.some(({ legacy }) => isSameArticle(legacy?.raw ?? '', draft))) return undefined;
	throw new AppError({
		code: 'IMPORT_CHANGED',
		message: `${text.changed(draft.title)} ${text.nothingWritten}`,
		hint: text.changedHint,
	});
}

/** Title and date tell which article a text is; editors may have changed both in the CMS since. */
function isSameArticle(raw: string, { title, publishedAt }: TextDraft): boolean {
	const before = parsePlainText(new TextEncoder().encode(raw));
	return before.ok && before.draft.title === title && before.draft.publishedAt === publishedAt;
}

async function makeArticle(
	records: Records,
	draft: TextDraft,
	legacy: Legacy,
): Promise<{ id: string; findings: Finding[] }> {
	const byline = await bylineRows(records, draft.byline);
	const source = draft.source ? await sourceOf(records, draft.source) : undefined;
	const { payload } = records;
	const article = await payload.create({
		collection: 'articles',
		data: {
			title: draft.title,
			...(draft.shortTitle && { shortTitle: draft.shortTitle }),
			sapo: draft.sapo,
			body: toLexical(draft.body),
			articleType: draft.articleType,
			...(draft.publishedAt && { publishedAt: draft.publishedAt }),
			byline,
			sourceRefs: source ? [{ source }] : [],
			legacy,
			_status: 'draft',
		} as never,
		draft: true,
		depth: 0,
	});
	// Reads the environment, which is set when the newsroom is opened.
	const { judgeArticle } = await import('@haidang/cms/gate/judge');
	const { findings } = await judgeArticle(await createLocalReq({}, payload), { ...article });
	return { id: article.id, findings };
}

/** Without a transaction (SQLite) a failure half-way leaves records that nobody asked for. */
async function takeBack({ payload, made }: Records): Promise<void> {
	for (const { collection, id } of made.toReversed()) {
		await payload.delete({ collection, id, trash: true }).catch(() => undefined);
	}
}
