import { pathOf } from '@haidang/shared/paths';
import { monthRange } from '@haidang/shared/text/dates';

import { canonicalOf } from './article.ts';
import type { Card } from './card.ts';
import { lastCorrections } from './corrections.ts';
import { hasEntries } from './feeds.ts';
import { libraryFacets } from './library.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

/** One line of a sitemap. */
export type SitemapEntry = { path: string; changedAt?: string | undefined };

/** The protocol allows 50,000 addresses in a file. */
const MOST = 45_000;

/** A news sitemap names what is not older than two days, and at most 1,000 articles (Google's rules for news). */
const NEWS_HOURS = 48;
const MOST_NEWS = 1000;

/** One line of the news sitemap. */
export type NewsEntry = { path: string; title: string; publishedAt: string };

/** Months that have articles, newest first, as `2021-09`. */
export const sitemapMonths = defineQuery('sitemap-months', (reader): string[] =>
	reader.months('all').map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`),
);

/** The articles of one month, without those that are kept from search engines. */
export const sitemapMonth = defineQuery(
	'sitemap-month',
	(reader, year: number, month: number): SitemapEntry[] => {
		const corrected = lastCorrections(reader);
		return reader.newest('all', MOST, monthRange(year, month)).flatMap(({ id }) => {
			const card = reader.card(id);
			if (!card || card.isHidden || isElsewhere(reader, card)) return [];
			const times = [card.publishedAt, card.updatedAt ?? '', corrected.get(id) ?? ''];
			return [{ path: pathOf('article', card.slug), changedAt: times.sort().at(-1) }];
		});
	},
);

/** Our own articles of the last 48 hours, newest first. Each leaves by itself when its time has come. */
export const newsEntries = defineQuery('news-entries', (reader): NewsEntry[] => {
	const from = hoursFrom(reader.now, -NEWS_HOURS);
	return reader.newest('all', MOST_NEWS, { from }).flatMap(({ id, at }) => {
		reader.changesAt(hoursFrom(at, NEWS_HOURS));
		const card = reader.card(id);
		const isOurs = card && card.type !== 'repost' && card.type !== 'link';
		if (!isOurs || card.isHidden || at <= from) return [];
		const { slug, title, publishedAt } = card;
		return [{ path: pathOf('article', slug), title, publishedAt }];
	});
});

const hoursFrom = (instant: string, hours: number): string =>
	new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

/** Whether search engines are sent to the original. */
function isElsewhere(reader: Reader, { id, type }: Card): boolean {
	const article = type === 'repost' ? reader.get('article', id) : undefined;
	return article !== undefined && canonicalOf(reader, article) !== undefined;
}

const STANDING_KINDS = ['category', 'document', 'topic', 'page', 'programme', 'video'] as const;
const LISTED_KINDS = ['tag', 'author', 'department', 'source'] as const;

/** Documents with pages of their own, articles aside. */
const pagesOfKind = defineQuery(
	'pages-of-kind',
	(reader, kind: (typeof STANDING_KINDS)[number] | (typeof LISTED_KINDS)[number]) =>
		reader
			.all(kind)
			.filter((document) => !('hasPage' in document) || document.hasPage)
			.map(({ id, slug }) => ({ id, path: pathOf(kind, slug) })),
);

/** Lists of the library by type, issuer, field and year. */
function libraryLists(): { path: string }[] {
	const { types, issuers, fields, years } = libraryFacets();
	return [...types, ...issuers, ...fields, ...years].flatMap(({ path }) =>
		path === undefined ? [] : [{ path }],
	);
}

/** All that is no article. Asked in small pieces, so that one publication replays few of them. */
export const standingEntries = (): SitemapEntry[] => [
	{ path: '/' },
	{ path: '/video/' },
	{ path: '/luu-tru/' },
	{ path: '/van-ban/' },
	...libraryLists().map(({ path }) => ({ path })),
	{ path: '/so-do-trang/' },
	{ path: '/dinh-chinh/' },
	...STANDING_KINDS.flatMap((kind) => pagesOfKind(kind).map(({ path }) => ({ path }))),
	...LISTED_KINDS.flatMap((kind) =>
		pagesOfKind(kind)
			.filter(({ id }) => hasEntries(`${kind}:${id}`))
			.map(({ path }) => ({ path })),
	),
];
