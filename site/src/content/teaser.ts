import type { ArticleType } from '@haidang/shared/content/article';
import { pathOf } from '@haidang/shared/paths';
import { excerpt } from '@haidang/shared/text/excerpt';

import type { Link } from './link.ts';
import { pictureOf, type Picture } from './picture.ts';
import type { Entry, Reader } from './reader.ts';

/** What a list shows of an article, with everything resolved. */
export type Teaser = {
	id: string;
	path: string;
	title: string;
	kicker?: string | undefined;
	sapo: string;
	type: ArticleType;
	picture?: Picture | undefined;
	category?: Link | undefined;
	/** ISO instant. */
	publishedAt: string;
	hasVideo: boolean;
};

/** Longer ledes are cut at a sentence. */
const SAPO_LENGTH = 220;

/** The teaser of a public article; `undefined` when it is gone. */
export function teaserOf(reader: Reader, id: string): Teaser | undefined {
	const card = reader.card(id);
	if (!card) return undefined;
	const category = reader.get('category', card.primaryCategory);
	const video = card.heroVideo === undefined ? undefined : reader.get('video', card.heroVideo);
	return {
		id,
		path: pathOf('article', card.slug),
		title: card.shortTitle ?? card.title,
		kicker: card.kicker,
		sapo: excerpt(card.sapo, SAPO_LENGTH),
		type: card.type,
		picture: pictureOf(reader, card.heroImage?.image ?? video?.poster),
		category: category && { label: category.name, path: pathOf('category', category.slug) },
		publishedAt: card.publishedAt,
		hasVideo: video !== undefined,
	};
}

/** The teasers of these entries, in their order, without those that are gone. */
export const teasersOf = (reader: Reader, entries: readonly Pick<Entry, 'id'>[]): Teaser[] =>
	entries.flatMap(({ id }) => teaserOf(reader, id) ?? []);
