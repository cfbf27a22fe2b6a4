import type { Article } from '@haidang/shared/content/article';
import { mentionsIn } from '@haidang/shared/documents/mentions';
import { startOfDay } from '@haidang/shared/text/dates';

import { documentViews, type DocumentView } from './legal-document.ts';
import type { Entry, Reader } from './reader.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** Numbers come back in every province and term, but not in hundreds. */
const MOST_NAMESAKES = 100;

/**
 * Which document of the library an article means by a number: the one that has it and was issued by
 * then. Where several have it, the one that the editor chose for the article; else none.
 */
export function resolveMention(
	reader: Reader,
	key: string,
	article: Pick<Article, 'documents' | 'publishedAt'>,
): string | undefined {
	const ids = issuedBy(reader, key, article.publishedAt);
	if (ids.length <= 1) return ids[0];
	const chosen = ids.filter((id) => article.documents.includes(id));
	return chosen.length === 1 ? chosen[0] : undefined;
}

const issuedBy = (reader: Reader, key: string, at: string): string[] =>
	reader
		.newest(`number:${key}`, MOST_NAMESAKES)
		.filter((entry) => entry.at <= at)
		.map(({ id }) => id);

/** Văn bản viện dẫn: what the editor chose, then what the text names, each once. */
export function citedDocuments(reader: Reader, article: Article): DocumentView[] {
	const named = mentionsIn(article).flatMap((key) => resolveMention(reader, key, article) ?? []);
	return documentViews(reader, [...new Set([...article.documents, ...named])]);
}

/** How many articles a document's page lists. */
const MOST_ARTICLES = 30;

/** Tin bài viện dẫn: the newest articles that cite this document, by an editor's choice or by its number. */
export function articlesCiting(reader: Reader, id: string, keys: readonly string[]): Teaser[] {
	const chosen = reader.newest(`cites:${id}`, MOST_ARTICLES);
	const named = keys.flatMap((key) => naming(reader, id, key));
	const found = new Map<string, Entry>([...chosen, ...named].map((entry) => [entry.id, entry]));
	const newestFirst = [...found.values()].sort((a, b) =>
		a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1,
	);
	return teasersOf(reader, newestFirst.slice(0, MOST_ARTICLES));
}

/** Articles that name this number while this document was the only one to have it. */
function naming(reader: Reader, id: string, key: string): Entry[] {
	const namesakes = reader.newest(`number:${key}`, MOST_NAMESAKES);
	const own = namesakes.findIndex((entry) => entry.id === id);
	// Older namesakes make it ambiguous from the start, newer ones from their day on.
	if (own === -1 || own < namesakes.length - 1) return [];
	const to = namesakes[own - 1]?.at;
	const from = namesakes[own]?.at ?? startOfDay('0001-01-01');
	return reader.newest(`mentions:${key}`, MOST_ARTICLES, { from, ...(to !== undefined && { to }) });
}
