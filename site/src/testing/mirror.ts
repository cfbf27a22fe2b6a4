import type { DocumentOf, Kind } from '@haidang/shared/content/document';
import { article } from '@haidang/shared/content/fixtures/article';
import { documents } from '@haidang/shared/content/fixtures/documents';

import { Mirror } from '../../publisher/mirror/mirror.ts';
import { withContent } from '../content/query.ts';
import { Reader } from '../content/reader.ts';

export const NOW = '2026-06-10T00:00:00.000Z';

type AnyDocument = { [K in Kind]: { kind: K; doc: DocumentOf<K> } }[Kind];

/** Runs `work` on a mirror in memory that holds the contract's fixtures and these documents. */
export function withMirror<Result>(extra: AnyDocument[], work: (reader: Reader) => Result): Result {
	const mirror = new Mirror(':memory:');
	const fixtures = Object.entries(documents).map(([kind, doc]) => ({ kind, doc }) as AnyDocument);
	mirror.applyExport(
		[...fixtures, ...extra].map(({ kind, doc }) => ({ kind, id: doc.id, hash: 'x', doc })),
		NOW,
	);
	const reader = new Reader(mirror.db, NOW);
	try {
		return withContent({ reader }, () => work(reader));
	} finally {
		mirror.close();
	}
}

/** An article of the fixtures' category, published at this instant. */
export const articleAt = (
	id: string,
	publishedAt: string,
	changes: Partial<DocumentOf<'article'>> = {},
): AnyDocument => ({
	kind: 'article',
	doc: {
		...article,
		id,
		slug: id,
		title: `Bài ${id}`,
		publishedAt,
		firstPublishedAt: publishedAt,
		...changes,
	},
});
