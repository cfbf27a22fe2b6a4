import { pathOf } from '@haidang/shared/paths';

import { fileOf } from './release.ts';

/** Where an article stands: addresses of its own page and of all lists that it is in. */
export type Standing = {
	slug: string;
	/** Of its categories and all above them. */
	categories: readonly string[];
	tags: readonly string[];
	topics?: readonly string[];
	authors: readonly string[];
	sources: readonly string[];
	/** Month of `publishedAt` in Viet Nam. */
	year: number;
	month: number;
};

/** Base addresses of the lists that an article is in, from its relations alone; `/` is the whole site. */
export const listsOf = ({
	categories,
	tags,
	topics = [],
	authors,
	sources,
}: Standing): string[] => [
	...categories.map((slug) => pathOf('category', slug)),
	...tags.map((slug) => pathOf('tag', slug)),
	...topics.map((slug) => pathOf('topic', slug)),
	...authors.map((slug) => pathOf('author', slug)),
	...sources.map((slug) => pathOf('source', slug)),
];

/** Feeds that carry the article. */
export const feedsOf = (standing: Standing): string[] =>
	['/', ...listsOf(standing)].flatMap((base) => [
		fileOf(`${base}rss.xml`),
		...(/^\/($|chuyen-muc|tac-gia|dong-su-kien)/.test(base) ? [fileOf(`${base}feed.json`)] : []),
	]);

/**
 * Files that show one article of the newest, by the rules of the house: its page, home, the front page and
 * feeds of each of its lists, the calendar page of its month in each list that has a calendar, the archive, its
 * month's sitemap, the sitemap of news, and the sitemap index.
 *
 * @param exists whether the release has a file: a list gets a calendar only when it outgrows its front page
 */
export function pagesShowing(standing: Standing, exists: (file: string) => boolean): string[] {
	const { slug, year, month } = standing;
	const twoDigits = String(month).padStart(2, '0');
	const calendar = ['/luu-tru/', ...listsOf(standing)].flatMap((base) => {
		const ofMonth = fileOf(`${base}${year}/${twoDigits}/`);
		const ofYear = fileOf(`${base}${year}/`);
		if (exists(ofMonth)) return [ofMonth];
		return exists(ofYear) ? [ofYear] : [];
	});
	return [
		fileOf(pathOf('article', slug)),
		'index.html',
		'luu-tru/index.html',
		'sitemap/tin-moi.xml',
		`sitemap/tin-${year}-${twoDigits}.xml`,
		...listsOf(standing).map(fileOf),
		...feedsOf(standing),
		...calendar,
	].sort();
}
