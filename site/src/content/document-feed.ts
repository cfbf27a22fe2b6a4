import type { FeedItem } from './feeds.ts';
import { documentView } from './legal-document.ts';
import { defineQuery } from './query.ts';

const FEED_SIZE = 30;

/** The newest documents as a feed carries them. */
export const documentFeed = defineQuery('document-feed', (reader): FeedItem[] =>
	reader.newest('documents', FEED_SIZE).flatMap(({ id }) => {
		const found = reader.get('document', id);
		const view = documentView(reader, id);
		if (!found || !view) return [];
		return [
			{
				id,
				path: view.path,
				title: `${view.name}: ${view.abstract}`,
				summary: view.abstract,
				authors: view.issuer === undefined ? [] : [view.issuer],
				categories: found.fields.flatMap(
					(field) => reader.get('document-field', field)?.name ?? [],
				),
				publishedAt: found.publishedAt,
			},
		];
	}),
);
