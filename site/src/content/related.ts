import { defineQuery } from './query.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** How many are shown below an article. */
const MOST = 5;

/**
 * What to read next: the editor's choice first, then what is older in the article's topics, then in its
 * category. Never what is newer, or each publication would change the pages of all older articles.
 */
export const related = defineQuery('related', (reader, id: string): Teaser[] => {
	const article = reader.liveArticle(id);
	if (!article) return [];
	const chosen = article.related.map((relatedId) => ({ id: relatedId }));
	const lists = [
		...article.topics.map((topic) => `topic:${topic}`),
		`category:${article.primaryCategory}`,
	];
	const found = new Map(teasersOf(reader, chosen).map((teaser) => [teaser.id, teaser]));
	found.delete(id);
	for (const list of lists) {
		if (found.size >= MOST) break;
		const older = reader
			.newest(list, MOST + 1, { to: article.publishedAt })
			.filter((entry) => entry.id !== id && !found.has(entry.id));
		for (const teaser of teasersOf(reader, older)) found.set(teaser.id, teaser);
	}
	return [...found.values()].slice(0, MOST);
});
