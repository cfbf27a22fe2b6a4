import type { Kind } from '@haidang/shared/content/document';
import type { Preview, PreviewKind } from '@haidang/shared/feed/preview';
import { pathOf } from '@haidang/shared/paths';
import { formatDateTime } from '@haidang/shared/text/dates';
import type { Payload } from 'payload';

import { isPossibleId } from '../database.ts';
import { COLLECTION_OF, type CollectionKind } from '../feed/kinds.ts';
import { mappers } from '../feed/mappers.ts';
import { checked, published } from '../feed/published.ts';
import { toMedia } from '../feed/to-media.ts';
import { text as textOf } from '../feed/values.ts';
import { isLive, type MainRow } from '../outbox/is-public-change.ts';
import { collectionOf } from './collections.ts';
import { documentFillings, documentGaps, NOT_CHOSEN } from './document-gaps.ts';
import { salvage } from './lenient.ts';
import { relatedOf } from './related.ts';
import { text } from './text.ts';

/** A draft as its page can show it, with what is missing and what comes along. */
export type Drafted = Pick<Preview, 'path' | 'state' | 'savedAt' | 'missing' | 'documents'>;

/**
 * Turns the newest version of a document into what the site can show: gaps are filled, wrong parts are left
 * out, and both are named. Documents that its page needs and that are not public come along.
 */
export async function draftOf(
	payload: Payload,
	kind: PreviewKind,
	row: MainRow,
	now = new Date().toISOString(),
): Promise<Drafted> {
	const id = String(row['id']);
	const { doc, missing } = toDocument(kind, row, now);
	const slug = String(doc['slug']);
	const documents: Drafted['documents'] = [{ kind, id, doc }];
	for (const [of, ids] of Object.entries(relatedOf(kind, doc)) as [CollectionKind, string[]][]) {
		const found = await Promise.all(ids.map((each) => related(payload, of, each, now)));
		documents.push(...found.flatMap((each) => each?.document ?? []));
		missing.push(...found.flatMap((each) => each?.note ?? []));
		const gone = ids.filter((each, index) => !found[index] && each !== NOT_CHOSEN).length;
		if (gone > 0) missing.push(text.gone(text.kinds[of] ?? of, gone));
	}
	const main = await payload.db.findOne<MainRow & { id: string }>({
		...{ collection: collectionOf(kind), where: { id: { equals: id } }, req: {} },
	});
	return {
		path: pathOf(kind, slug),
		state: stateOf(row, main),
		savedAt: new Date(String(row['updatedAt'] ?? now)).toISOString(),
		missing,
		documents,
	};
}

type Document = { doc: Record<string, unknown>; missing: string[] };

function toDocument(kind: PreviewKind, row: MainRow, now: string): Document {
	const missing = gapsOf(kind, row);
	const filled = { ...row, ...fillings(kind, row, now) };
	const { doc, dropped } = salvageRow(kind, filled);
	if (dropped.length > 0) missing.push(text.dropped(dropped));
	if (!doc) {
		missing.push(text.unreadable);
		const bare = { ...filled, body: null, sourceRefs: [], byline: [], attachments: [], files: [] };
		const rest = salvageRow(kind, bare).doc;
		if (!rest) throw new Error(`The draft of ${kind} ${String(row['id'])} fits in no way.`);
		return { doc: rest, missing };
	}
	// Readers would get the notice that it has expired; the editor wants to see the article.
	if (typeof doc['expiresAt'] === 'string' && doc['expiresAt'] <= now) {
		missing.push(text.expired(formatDateTime(doc['expiresAt'])));
		const { expiresAt: _, ...rest } = doc;
		return { doc: rest, missing };
	}
	return { doc, missing };
}

function salvageRow(kind: PreviewKind, row: MainRow): ReturnType<typeof salvage> {
	let made: unknown;
	try {
		made = mappers[kind](row as never);
	} catch {
		return { doc: undefined, dropped: [] }; // the text itself cannot be read
	}
	return salvage(kind, made as Record<string, unknown>);
}

/** Values in place of what every document needs and this one does not have yet. */
function fillings(kind: PreviewKind, row: MainRow, now: string): MainRow {
	const id = String(row['id']);
	const given = (name: string) => textOf(row[name] as string | null);
	const shared = { title: given('title') ?? text.untitled, slug: given('slug') ?? `nhap-${id}` };
	if (kind === 'document') return documentFillings(row, shared.slug, now);
	if (kind === 'page') return { ...shared, updatedAt: row['updatedAt'] ?? now };
	const publishedAt = row['publishedAt'] ?? row['firstPublishedAt'] ?? now;
	if (kind === 'video') {
		const hasMedia = row['platform'] === 'file' ? row['file'] : row['platformId'];
		return { ...shared, publishedAt, ...(!hasMedia && { platform: 'file', file: 'chua-co' }) };
	}
	return {
		...shared,
		publishedAt,
		articleType: row['articleType'] ?? 'original',
		primaryCategory: row['primaryCategory'] ?? NOT_CHOSEN,
	};
}

function gapsOf(kind: PreviewKind, row: MainRow): string[] {
	const words = text.missing;
	if (kind === 'document') return documentGaps(row);
	const gaps: string[] = row['title'] ? [] : [words.title];
	if (kind === 'article' && !row['primaryCategory']) gaps.push(words.category);
	if (kind !== 'video' && !hasText(row['body'])) gaps.push(words.body);
	const hasMedia = row['platform'] === 'file' ? row['file'] : row['platformId'];
	if (kind === 'video' && !hasMedia) gaps.push(words.video);
	return gaps;
}

/** Whether a rich text holds more than one empty paragraph. */
function hasText(state: unknown): boolean {
	const { root } = (state ?? {}) as { root?: { children?: { children?: unknown[] }[] } };
	const blocks = root?.children ?? [];
	return blocks.some((block) => block.children === undefined || block.children.length > 0);
}

/**
 * A document that the draft's page shows: sent along when it is not public, and always for media, which
 * may have arrived a moment ago. `undefined` when it is gone.
 */
async function related(payload: Payload, kind: CollectionKind, id: string, now: string) {
	if (!isPossibleId(payload, id)) return undefined;
	const collection = COLLECTION_OF[kind];
	const where = { id: { equals: id } };
	const main = await payload.db.findOne<MainRow & { id: string }>({ collection, where, req: {} });
	if (!main || main['deletedAt']) return undefined;
	if (kind === 'media') {
		const media = checked('media', () => toMedia(main as never));
		return media.state === 'public'
			? { document: { kind: 'media' as Kind, id, doc: media.doc } }
			: {};
	}
	if (kind !== 'video' || published(kind, main).state === 'public') return {};
	const draft = (await payload.findByID({
		...{ collection: 'videos', id, draft: true, depth: 0, disableErrors: true },
	})) as MainRow | null;
	if (!draft) return undefined;
	const { doc } = toDocument('video', draft, now);
	const note = text.notPublic('Video', String(doc['title']));
	return { document: { kind: kind as Kind, id, doc }, note };
}

function stateOf(draft: MainRow, main: MainRow | null): Preview['state'] {
	if (!isLive(main)) return main?.['firstPublishedAt'] ? 'withdrawn' : 'never';
	return draft['_status'] === 'published' ? 'same' : 'changed';
}
