import { EFFECT_LABELS } from '@haidang/shared/documents/effect';

import { calendarPeriods, FRONT_SIZE, periodPath } from './calendar.ts';
import type { Place } from './listing.ts';
import type { Reader } from './reader.ts';

/** Addresses of the library of documents. */
export const LIBRARY = {
	path: '/van-ban/',
	index: '/van-ban/index.json',
	feed: '/van-ban/rss.xml',
	jsonFeed: '/van-ban/feed.json',
	facets: {
		loai: '/van-ban/loai/',
		'co-quan': '/van-ban/co-quan/',
		'linh-vuc': '/van-ban/linh-vuc/',
		nam: '/van-ban/nam/',
		'hieu-luc': '/van-ban/hieu-luc/',
	},
	effects: {
		inForce: { slug: 'con-hieu-luc', label: EFFECT_LABELS.inForce },
		partly: { slug: 'het-hieu-luc-mot-phan', label: EFFECT_LABELS.partly },
		pending: { slug: 'chua-co-hieu-luc', label: EFFECT_LABELS.pending },
		expired: { slug: 'het-hieu-luc', label: EFFECT_LABELS.expired },
	},
} as const;

/** Kinds that own a list of the library, with the first segment of its address. */
const FACET_OF = {
	'document-type': 'loai',
	issuer: 'co-quan',
	'document-field': 'linh-vuc',
} as const;
export type FacetKind = keyof typeof FACET_OF;

export const isFacetKind = (kind: string): kind is FacetKind => kind in FACET_OF;

/** The pages of one type, issuer or field: its front, and its calendar where the front does not hold all. */
export function facetPlaces(reader: Reader, kind: FacetKind, id: string): Place[] {
	const slug = reader.get(kind, id)?.slug;
	const list = `${kind}:${id}`;
	if (slug === undefined || reader.newest(list, 1).length === 0) return [];
	const facet = FACET_OF[kind];
	const periods = reader.hasMoreThan(list, FRONT_SIZE) ? calendarPeriods(reader.months(list)) : [];
	return [undefined, ...periods.map(periodPath)].map((period) =>
		libraryPlace(facet, slug, period?.slice(0, -1)),
	);
}

/** The pages that the library has whatever it holds, and those of its years. */
export function libraryPlaces(reader: Reader): Place[] {
	return [
		...Object.values(LIBRARY.effects).map(({ slug }) => libraryPlace('hieu-luc', slug, undefined)),
		...calendarPeriods(reader.months('documents')).map((period) => {
			const [year = '', ...rest] = periodPath(period).slice(0, -1).split('/');
			return libraryPlace('nam', year, rest.length > 0 ? rest.join('/') : undefined);
		}),
	];
}

const libraryPlace = (
	facet: keyof typeof LIBRARY.facets,
	value: string,
	period: string | undefined,
): Place => ({
	path: `${LIBRARY.facets[facet]}${value}/${period === undefined ? '' : `${period}/`}`,
	route: 'library',
	params: { facet, value, period },
});
