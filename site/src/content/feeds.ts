import { pathOf } from '@haidang/shared/paths';

import { env } from '../env.ts';
import { bodyHtml } from './body-html.ts';
import { pictureOf } from './picture.ts';
import { defineQuery } from './query.ts';

/** A feed carries this many of a list's newest. */
const FEED_SIZE = 20;

export type FeedItem = {
	id: string;
	path: string;
	title: string;
	summary: string;
	/** Full text; absent for what is not ours to hand on. */
	html?: string | undefined;
	authors: string[];
	categories: string[];
	publishedAt: string;
	picture?: string | undefined;
};

/** Ids of what a feed carries, newest first. */
export const feedIds = defineQuery('feed-ids', (reader, list: string): string[] =>
	reader.newest(list, FEED_SIZE).map(({ id }) => id),
);

/** An article as feeds carry it; shared by every feed that it is in. */
export const feedItem = defineQuery('feed-item', (reader, id: string): FeedItem | undefined => {
	const article = reader.liveArticle(id);
	if (!article) return undefined;
	const isOurs = article.type !== 'repost' && article.type !== 'link';
	const category = reader.get('category', article.primaryCategory);
	return {
		id,
		path: pathOf('article', article.slug),
		title: article.title,
		summary: article.sapo,
		html: isOurs ? bodyHtml(reader, article.body, { origin: env.SITE_URL }) : undefined,
		authors: article.byline.flatMap(({ author, text }) => {
			const name = author === undefined ? text : (reader.get('author', author)?.penName ?? text);
			return name === undefined ? [] : [name];
		}),
		categories: category ? [category.name] : [],
		publishedAt: article.publishedAt,
		picture: isOurs ? pictureOf(reader, article.heroImage?.image)?.src : undefined,
	};
});

/** Whether a list's page, and so its feed, is there. */
export const hasEntries = defineQuery(
	'has-entries',
	(reader, list: string): boolean => reader.newest(list, 1).length > 0,
);
