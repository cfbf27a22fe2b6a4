import type { ArticleFacts, KnownDocument } from '@haidang/shared/gate/facts';
import { citations } from '@haidang/shared/gate/rules/documents';
import { dayBefore } from '@haidang/shared/gate/settings';
import { canonicalNumber } from '@haidang/shared/text/document-numbers';
import type { PayloadRequest, Where } from 'payload';

import { isPossibleId } from '../database.ts';
import { idOf } from '../database/relations.ts';
import { ids, words } from './article-facts.ts';
import { day } from './load-records.ts';

type Row = Record<string, unknown> & { id: string };

/** Laws are looked up by name; a library has far fewer of them. */
const MOST = 2000;

/**
 * What the library knows of the documents that an article cites, by number, by name or by choice.
 * Only what is public there counts as known.
 */
export async function knownDocuments(
	req: PayloadRequest,
	article: ArticleFacts,
): Promise<KnownDocument[]> {
	const names = citations(article).map(({ name }) => name);
	const chosen = article.documents.filter((id) => isPossibleId(req.payload, id));
	const or: Where[] = [
		...(names.length > 0 ? [{ canonicalNumber: { in: names.map(canonicalNumber) } }] : []),
		...(chosen.length > 0 ? [{ id: { in: chosen } }] : []),
		...(names.some((name) => /luật/iu.test(name)) ? [{ lawName: { exists: true } }] : []),
	];
	if (or.length === 0) return [];
	const rows = await find(req, { or });
	if (rows.length === 0) return [];
	const replacing = await find(req, { replaces: { in: rows.map(({ id }) => id) } });
	return rows.map((document) => toKnown(document, replacing));
}

async function find(req: PayloadRequest, where: Where): Promise<Row[]> {
	const { docs } = await req.payload.db.find<Row>({
		collection: 'documents',
		where: { and: [where, { _status: { equals: 'published' } }] },
		// Its whole text may be long.
		select: { body: false },
		limit: MOST,
		pagination: false,
		req,
	});
	return docs.filter((doc) => !doc['deletedAt']);
}

/** It ends with its own last day, or the day before what replaces it comes into force. */
function toKnown(document: Row, replacing: readonly Row[]): KnownDocument {
	const [successor] = replacing
		.filter(({ replaces }) => ids(replaces).includes(String(idOf(document))))
		.sort((a, b) => (firstDay(a) ?? '').localeCompare(firstDay(b) ?? ''));
	const from = successor && firstDay(successor);
	const ends = [day(document['effectiveTo']), from && dayBefore(from)].filter(Boolean).sort();
	const names = [
		document['lawName'],
		...(Array.isArray(document['names']) ? document['names'] : []),
	];
	return {
		id: document.id,
		number: words(document['number']),
		canonicalNumber: words(document['canonicalNumber']),
		names: names.map(words).filter(Boolean),
		effectiveTo: ends[0],
		replacedBy: successor && words(successor['number']),
	};
}

const firstDay = (document: Row): string | undefined =>
	day(document['effectiveOnSigning'] === true ? document['issuedAt'] : document['effectiveFrom']);
