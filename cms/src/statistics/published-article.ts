import type { ArticleType, BylineRole } from '@haidang/shared/content/article';

/** One signature, with its author and department looked up. */
export type Signature = { name: string; department: string; role: BylineRole | undefined };

/** An article as the statistics see it. */
export type PublishedArticle = {
	title: string;
	/** Its address on the site. */
	url: string;
	type: ArticleType;
	category: string;
	/** First time on the site, UTC. */
	firstPublishedAt: string;
	state: 'live' | 'off' | 'trash';
	byline: Signature[];
	sources: string[];
	/** Of the body, in syllables. */
	length: number;
	pictures: number;
};
