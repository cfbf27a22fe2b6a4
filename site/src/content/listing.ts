import type { Kind } from '@haidang/shared/content/document';
import { pathOf } from '@haidang/shared/paths';

import { addressOf } from './address.ts';
import { calendarPeriods, FRONT_SIZE, periodPath } from './calendar.ts';
import { correctionYears } from './corrections.ts';
import { facetPlaces, isFacetKind, libraryPlaces } from './library-places.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

/** Routes of `src/pages` that have parameters, and `redirect`, which both builds write without Astro. */
export type Route =
	| 'archive'
	| 'article'
	| 'corrections'
	| 'document'
	| 'library'
	| 'list'
	| 'list-feed'
	| 'list-json-feed'
	| 'page'
	| 'programme'
	| 'redirect'
	| 'sitemap'
	| 'static'
	| 'video';

/** One page of the site: its address, the route that renders it, and that route's parameters (`to` of a redirect). */
export type Place = { path: string; route: Route; params: Record<string, string | undefined> };

/** Kinds whose documents own pages. */
export const OWNER_KINDS = [
	'article',
	'author',
	'category',
	'department',
	'document',
	'document-field',
	'document-type',
	'issuer',
	'page',
	'programme',
	'redirect',
	'source',
	'tag',
	'tombstone',
	'topic',
	'video',
] as const satisfies Kind[];
export type OwnerKind = (typeof OWNER_KINDS)[number];

/** Who owns pages: a document, or the site itself. */
export type Owner = 'site' | `${OwnerKind}:${string}`;

/** First path segment of the kinds that have lists. */
export const LIST_SEGMENT = {
	author: 'tac-gia',
	category: 'chuyen-muc',
	department: 'phong-ban',
	source: 'nguon-tin',
	tag: 'the',
	topic: 'dong-su-kien',
} as const;
export type ListKind = keyof typeof LIST_SEGMENT;

/** Lists with a JSON Feed beside their RSS; every further feed is one more file to press with each article. */
export const hasJsonFeed = (kind: ListKind): boolean =>
	kind === 'author' || kind === 'category' || kind === 'topic';

/** Name of the sitemap of the last two days. */
export const NEWS_SITEMAP = 'tin-moi';

/** The contact page shows the legal identity; a page of editors with this slug adds its text to it. */
export const CONTACT_SLUG = 'lien-he';

/** Pages that are always there. */
const STATIC_PATHS = [
	'/',
	'/.well-known/security.txt',
	'/404/',
	'/dinh-chinh/',
	'/feed.json',
	'/luu-tru/',
	'/manifest.webmanifest',
	'/ngoai-tuyen/',
	'/robots.txt',
	'/rss.xml',
	'/sitemap.xml',
	'/so-do-trang/',
	'/tim-kiem/',
	'/sw.js',
	'/van-ban/',
	'/van-ban/feed.json',
	'/van-ban/index.json',
	'/van-ban/rss.xml',
	'/video/',
];

/**
 * The pages that an owner has now. A recorded query: when its answer changes, pages come or go, so no
 * rule about addresses exists anywhere else. Two owners may claim one address; content beats redirects.
 */
export const placesOf = defineQuery('places', (reader: Reader, owner: string): Place[] => {
	if (owner === 'site') return sitePlaces(reader);
	const colon = owner.indexOf(':');
	const kind = owner.slice(0, colon) as OwnerKind;
	const id = owner.slice(colon + 1);
	if (isListKind(kind)) return listPlaces(reader, kind, id);
	if (isFacetKind(kind)) return facetPlaces(reader, kind, id);
	if (kind === 'redirect') {
		const redirect = reader.get('redirect', id);
		const to = redirect && addressOf(reader, redirect.target);
		if (!redirect || to === undefined || to === redirect.from) return [];
		return [{ path: redirect.from, route: 'redirect', params: { id, to } }];
	}
	const slug = reader.get(kind, id)?.slug;
	if (slug === undefined) return [];
	const route = kind === 'tombstone' ? 'article' : kind;
	return [{ path: pathOf(route, slug), route, params: { slug } }];
});

/** Everyone who may own pages now. */
export function allOwners(reader: Reader): Owner[] {
	const documents = OWNER_KINDS.flatMap((kind) =>
		reader
			.statement('SELECT id FROM document WHERE kind = ? ORDER BY id')
			.all(kind)
			.map((row) => `${kind}:${row['id'] as string}` as const),
	);
	return ['site', ...documents];
}

const isListKind = (kind: OwnerKind): kind is ListKind => kind in LIST_SEGMENT;

function listPlaces(reader: Reader, kind: ListKind, id: string): Place[] {
	const document = reader.get(kind, id);
	if (!document) return [];
	if (kind === 'author' && !reader.get('author', id)?.hasPage) return [];
	const list = `${kind}:${id}`;
	const isStanding = kind === 'category' || kind === 'topic';
	if (!isStanding && reader.newest(list, 1).length === 0) return [];

	const base = pathOf(kind, document.slug);
	const params = { list: LIST_SEGMENT[kind], slug: document.slug };
	return [
		{ path: base, route: 'list', params: { ...params, period: undefined } },
		{ path: `${base}rss.xml`, route: 'list-feed', params },
		...(hasJsonFeed(kind)
			? [{ path: `${base}feed.json`, route: 'list-json-feed' as const, params }]
			: []),
		...(reader.hasMoreThan(list, FRONT_SIZE) ? calendarPeriods(reader.months(list)) : []).map(
			(period): Place => ({
				path: `${base}${periodPath(period)}`,
				route: 'list',
				params: { ...params, period: periodPath(period).slice(0, -1) },
			}),
		),
	];
}

const contactPlace: Place = {
	path: pathOf('page', CONTACT_SLUG),
	route: 'page',
	params: { slug: CONTACT_SLUG },
};

function sitePlaces(reader: Reader): Place[] {
	const months = reader.months('all');
	return [
		...STATIC_PATHS.map((path): Place => ({ path, route: 'static', params: {} })),
		...(reader.bySlug('page', CONTACT_SLUG) ? [] : [contactPlace]),
		...libraryPlaces(reader),
		...correctionYears(reader).map((year): Place => ({
			path: `/dinh-chinh/${year}/`,
			route: 'corrections',
			params: { year: `${year}` },
		})),
		...calendarPeriods(months).map((period): Place => ({
			path: `/luu-tru/${periodPath(period)}`,
			route: 'archive',
			params: { period: periodPath(period).slice(0, -1) },
		})),
		...[
			'danh-muc',
			NEWS_SITEMAP,
			...months.map(({ year, month }) => `tin-${year}-${String(month).padStart(2, '0')}`),
		].map((name): Place => ({ path: `/sitemap/${name}.xml`, route: 'sitemap', params: { name } })),
	];
}
