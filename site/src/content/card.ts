import type { Article } from '@haidang/shared/content/article';

/** What lists and teasers show of an article. Lists depend on this, so a change of the body alone leaves them be. */
export type Card = Pick<
	Article,
	| 'id'
	| 'slug'
	| 'type'
	| 'title'
	| 'shortTitle'
	| 'kicker'
	| 'sapo'
	| 'heroImage'
	| 'heroVideo'
	| 'primaryCategory'
	| 'publishedAt'
	| 'updatedAt'
	| 'demo'
> & {
	/** Kept from search engines by its editor. */
	isHidden?: true | undefined;
};

/** The card of an article; keys in one fixed order, so that equal cards are equal JSON. */
export const toCard = (article: Article): Card => ({
	id: article.id,
	slug: article.slug,
	type: article.type,
	title: article.title,
	shortTitle: article.shortTitle,
	kicker: article.kicker,
	sapo: article.sapo,
	heroImage: article.heroImage,
	heroVideo: article.heroVideo,
	primaryCategory: article.primaryCategory,
	publishedAt: article.publishedAt,
	updatedAt: article.updatedAt,
	demo: article.demo,
	isHidden: article.seo?.noindex,
});
