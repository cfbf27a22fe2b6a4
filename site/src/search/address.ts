import { LONGEST_QUERY } from '@haidang/shared/search/query';

import { MOST_PAGES, type Order, type SearchRequest, SPANS, type Tab } from './answer.ts';

/** Tabs as addresses name them. */
const TAB_NAMES: Record<Tab, string> = {
	all: '',
	article: 'tin-bai',
	document: 'van-ban',
	video: 'video',
	page: 'trang',
	people: 'tac-gia-nguon-tin',
};
const ORDER_NAMES: Record<Order, string> = { relevance: '', newest: 'moi-nhat' };

export const SEARCH_PATH = '/tim-kiem/';
export const SEARCH_JSON_PATH = '/tim-kiem.json';

/** Names of the form's fields, and of the address's parameters. */
export const FIELD = {
	q: 'q',
	tab: 'loai',
	category: 'chuyen-muc',
	days: 'trong',
	from: 'tu',
	to: 'den',
	order: 'xep',
	page: 'trang',
} as const;

/** Reads a request from an address. What makes no sense is left out, never refused. */
export function readRequest(parameters: URLSearchParams): SearchRequest {
	const get = (name: string): string => parameters.get(name)?.trim() ?? '';
	const tab = keyOf(TAB_NAMES, get(FIELD.tab)) ?? 'all';
	const page = Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(get(FIELD.page))) || 1));
	const category = /^[a-z0-9-]{1,120}$/.exec(get(FIELD.category))?.[0];
	return {
		q: get(FIELD.q).slice(0, 2 * LONGEST_QUERY),
		tab,
		category,
		days: SPANS.find((days) => days === get(FIELD.days)),
		from: dateIn(get(FIELD.from)),
		to: dateIn(get(FIELD.to)),
		order: keyOf(ORDER_NAMES, get(FIELD.order)) ?? 'relevance',
		page,
	};
}

/** The parameters of a request's address; what is not chosen is not named. */
export function writeRequest(request: SearchRequest): URLSearchParams {
	const { q, tab, category, days, from, to, order, page } = request;
	const values = {
		[FIELD.q]: q,
		[FIELD.tab]: TAB_NAMES[tab],
		[FIELD.category]: category,
		[FIELD.days]: days,
		[FIELD.from]: from,
		[FIELD.to]: to,
		[FIELD.order]: ORDER_NAMES[order],
		[FIELD.page]: page > 1 ? String(page) : '',
	};
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries(values)) if (value) parameters.set(name, value);
	return parameters;
}

/** The address of a request's page. A change of what is asked starts at the first page. */
export const addressOfSearch = (
	request: SearchRequest,
	changes: Partial<SearchRequest> = {},
): string => `${SEARCH_PATH}?${writeRequest({ ...request, page: 1, ...changes })}`;

export const tabValue = (tab: Tab): string => TAB_NAMES[tab];
export const orderValue = (order: Order): string => ORDER_NAMES[order];

function keyOf<Key extends string>(names: Record<Key, string>, value: string): Key | undefined {
	return (Object.keys(names) as Key[]).find((key) => names[key] === value);
}

function dateIn(value: string): string | undefined {
	const isDate = /^(19|20)\d{2}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
	return isDate ? value : undefined;
}
