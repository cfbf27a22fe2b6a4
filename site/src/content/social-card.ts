import { createHash } from 'node:crypto';

import type { Media } from '@haidang/shared/content/media';
import { cardPath } from '@haidang/shared/paths';

import { pictureOf, type Picture } from './picture.ts';
import type { Reader } from './reader.ts';
import { shellIdentity } from './shell.ts';
import { videoView } from './video-view.ts';

/** Raise it whenever the same card would look different: every card is then made anew, under a new name. */
const TEMPLATE = 2;

/** Pixels. What Facebook, Zalo and X show whole: 1.91 to 1. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** All that the picture shows which others see where an article is shared. */
export type SocialCard = {
	title: string;
	siteName: string;
	/** Public name of the media file behind the title. */
	image?: string | undefined;
	focus?: Media['focus'];
};

/** A card as pages name it. */
export type CardFacts = { title: string; picture?: Picture | undefined; siteName: string };

export const cardOf = ({ title, picture, siteName }: CardFacts): SocialCard => ({
	title: title.normalize('NFC'),
	siteName: siteName.normalize('NFC'),
	...(picture && { image: picture.largest.split('/').at(-1), focus: picture.focus }),
});

/**
 * The file name of a card: a hash of what it shows. So a page's bytes depend on content alone, and a card that
 * is there never has to be made again.
 */
export function cardName({ title, siteName, image = '', focus }: SocialCard): string {
	const shown = [TEMPLATE, title, siteName, image, focus?.x ?? 50, focus?.y ?? 50];
	return `${createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 20)}.jpg`;
}

export const cardAddress = (card: SocialCard): string => cardPath(cardName(card));

/** The card of the public article with this slug, for whoever draws it. */
export function socialCard(reader: Reader, slug: string): SocialCard | undefined {
	const found = reader.bySlug('article', slug);
	const live = found && reader.liveArticle(found.id);
	if (!live) return undefined;
	const picture =
		pictureOf(reader, live.heroImage?.image) ??
		(live.heroVideo === undefined ? undefined : videoView(reader, live.heroVideo)?.poster);
	return cardOf({ title: live.title, picture, siteName: shellIdentity(reader).siteName });
}
