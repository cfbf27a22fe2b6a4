import { MEDIA_ORIGINS } from '@haidang/shared/content/media';
import { SOURCE_KINDS } from '@haidang/shared/content/source';
import type { ArticleFacts, GateFacts, MediaFacts, SourceFacts } from '@haidang/shared/gate/facts';
import { dayOf } from '@haidang/shared/gate/settings';
import { mediaIds } from '@haidang/shared/richtext/refs';
import type { CollectionSlug, PayloadRequest } from 'payload';

import { isPossibleId } from '../database.ts';
import { idOf } from '../database/relations.ts';
import { instant, row, text, words } from './article-facts.ts';
import { knownDocuments } from './known-documents.ts';

type Row = Record<string, unknown> & { id: string };

/** Looks up all that the rules must know beside the article. Records in the trash do not exist. */
export async function loadFacts(
	req: PayloadRequest,
	article: ArticleFacts,
	now: string,
): Promise<GateFacts> {
	const pictures = [
		...(article.heroImage ? [article.heroImage.image] : []),
		...mediaIds(article.body),
	];
	const sources = await findRows(
		req,
		'sources',
		article.sourceRefs.flatMap(({ source }) => source ?? []),
	);
	const media = await findRows(req, 'media', pictures);
	return {
		article,
		sources: byId(sources.map(sourceFacts)),
		media: byId(media.map(mediaFacts)),
		documents: await knownDocuments(req, article),
		now,
	};
}

/** Rows as the database holds them, without hooks; ids that no row can have are left out. */
export async function findRows(
	req: PayloadRequest,
	collection: CollectionSlug,
	wanted: readonly string[],
): Promise<Row[]> {
	const ids = [...new Set(wanted)].filter((id) => isPossibleId(req.payload, id));
	if (ids.length === 0) return [];
	const { docs } = await req.payload.db.find<Row>({
		collection,
		where: { id: { in: ids } },
		limit: ids.length,
		pagination: false,
		req,
	});
	return docs.filter((doc) => !doc['deletedAt']);
}

const byId = <Facts extends { id: string }>(facts: readonly Facts[]): Map<string, Facts> =>
	new Map(facts.map((each) => [each.id, each]));

function sourceFacts(source: Row): SourceFacts {
	const agreement = row(source['agreement']);
	const [from, to] = [day(agreement['from']), day(agreement['to'])];
	return {
		id: source.id,
		name: words(source['name']),
		kind: SOURCE_KINDS.find((kind) => kind === source['kind']) ?? 'other',
		domains: Array.isArray(source['domains']) ? source['domains'].map(words) : [],
		agreement: {
			exists: Boolean(text(agreement['no']) ?? idOf(agreement['file']) ?? from ?? to),
			from,
			to,
		},
		delayMinutes: Number(source['delayMinutes'] ?? 0) || 0,
		allowImages: source['allowImages'] === true,
	};
}

function mediaFacts(file: Row): MediaFacts {
	const people = file['people'];
	return {
		id: file.id,
		origin: MEDIA_ORIGINS.find((origin) => origin === file['origin']) ?? 'collected',
		isImage: words(file['mimeType']).startsWith('image/'),
		filename: words(file['filename']),
		alt: words(file['alt']),
		decorative: file['decorative'] === true,
		credit: words(file['credit']),
		showsPeople: file['showsPeople'] === true || (Array.isArray(people) && people.length > 0),
		consentNote: words(file['consentNote']),
		rightsBasis: words(file['rightsBasis']),
		rightsExpiry: day(file['rightsExpiry']),
	};
}

/** The day in Việt Nam of a day field. */
export function day(value: unknown): string | undefined {
	const at = instant(value);
	return at && dayOf(at);
}
