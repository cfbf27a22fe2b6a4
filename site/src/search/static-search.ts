import { highlight, snippet } from '@haidang/shared/search/highlight';
import { looksLikeNumber } from '@haidang/shared/search/number-key';
import { type ParsedQuery, parseQuery } from '@haidang/shared/search/query';
import { telexWord } from '@haidang/shared/search/telex';

import {
	type Hit,
	MOST_PAGES,
	PAGE_SIZE,
	type SearchAnswer,
	type SearchRequest,
} from './answer.ts';

const DAY = 86_400_000;
/** Where `npm run build:site` puts the index. */
const PAGEFIND = '/pagefind/pagefind.js';

type Filters = Record<string, string | { any: string[] }>;
type Result = { id: string; data(): Promise<{ url: string; meta: Record<string, string> }> };
type Pagefind = {
	options(options: { baseUrl: string }): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	search(
		term: string | null,
		options: { filters?: Filters; sort?: Record<string, 'desc'> },
	): Promise<{ results: Result[]; filters: Record<string, Record<string, number>> }>;
};

let loading: Promise<Pagefind> | undefined;

/** The index that lies beside the pages. It holds folded words, so marks are ignored. */
export async function searchStatic(request: SearchRequest): Promise<SearchAnswer> {
	const pagefind = await (loading ??= load());
	const asTyped = parseQuery(request.q);
	const filters = await filtersOf(pagefind, request);
	if (filters === undefined || asTyped.words.length === 0) return nothing(request);
	let query = asTyped;
	let reading: SearchAnswer['reading'] = 'markless';
	if (!(await knowsAll(pagefind, query))) {
		const meant = asTyped.words.map(({ folded, exact }) => telexWord(folded) ?? exact).join(' ');
		query = parseQuery(meant);
		if (!(await knowsAll(pagefind, query))) return nothing(request);
		reading = 'telex';
	}
	const options = {
		filters,
		...(request.order === 'newest' && { sort: { at: 'desc' as const } }),
	};
	const all = await pagefind.search(termOf(query), options);
	const chosen =
		request.tab === 'all'
			? all.results
			: (
					await pagefind.search(termOf(query), {
						...options,
						filters: { ...filters, tab: request.tab },
					})
				).results;
	const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(chosen.length / PAGE_SIZE)));
	const page = Math.min(request.page, pages);
	const shown = chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
	return {
		request: { ...request, page },
		total: chosen.length,
		counts: { ...all.filters['tab'], all: all.results.length },
		pages,
		hits: await Promise.all(shown.map(async (result) => hitOf(await result.data(), query))),
		reading,
		suggestion: reading === 'telex' ? query.text : undefined,
	};
}

/** The library comes from the folder that the build made, not from this bundle. */
async function load(): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
	await pagefind.options({ baseUrl: '/' });
	return pagefind;
}

const nothing = (request: SearchRequest): SearchAnswer => ({
	...{ request, total: 0, counts: {}, pages: 1, hits: [] },
	reading: 'markless',
});

/** What the index was asked, in its own words: folded, and each document's number as one word. */
function termsOf({ words, numbers }: ParsedQuery): string[] {
	const terms: string[] = [];
	let at = 0;
	while (at < words.length) {
		const from = at;
		const run = numbers.find((one) => one.from === from && looksLikeNumber(one.key));
		terms.push(run ? run.key : (words[from]?.folded ?? ''));
		at = run ? run.to : from + 1;
	}
	return terms;
}

/** A query all in quotation marks asks for the words in a row. */
function termOf(query: ParsedQuery): string {
	const term = termsOf(query).join(' ');
	const isPhrase = query.phrases.some(({ from, to }) => from === 0 && to === query.words.length);
	return isPhrase ? `"${term}"` : term;
}

/** Pagefind drops words that it does not know; all of them must be there. */
async function knowsAll(pagefind: Pagefind, query: ParsedQuery): Promise<boolean> {
	for (const term of termsOf(query))
		if ((await pagefind.search(term, {})).results.length === 0) return false;
	return true;
}

/** `undefined` when nothing can be within the limits. */
async function filtersOf(pagefind: Pagefind, request: SearchRequest): Promise<Filters | undefined> {
	const { category, days, to } = request;
	const from =
		request.from ?? (days && new Date(Date.now() - Number(days) * DAY).toISOString().slice(0, 10));
	const filters: Filters = category === undefined ? {} : { category };
	if (from === undefined && to === undefined) return filters;
	const known = Object.keys((await pagefind.filters())['day'] ?? {});
	const any = known.filter((day) => day >= (from ?? '') && day <= (to ?? '9999'));
	return any.length === 0 ? undefined : { ...filters, day: { any } };
}

function hitOf(
	{ url, meta }: { url: string; meta: Record<string, string> },
	query: ParsedQuery,
): Hit {
	const matcher = { query, isFolded: true };
	const { title = '', text = '', label, at, tab } = meta;
	return {
		tab: tab as Hit['tab'],
		path: url,
		title: highlight(title, matcher),
		text: snippet(text, matcher) ?? (text === '' ? undefined : [{ text }]),
		label: label === '' ? undefined : label,
		at: at === '' ? undefined : at,
	};
}
