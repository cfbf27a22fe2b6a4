import { hanoiInstant } from '@haidang/shared/text/dates';

import {
	MOST_PAGES,
	PAGE_SIZE,
	type SearchAnswer,
	type SearchRequest,
	type Tab,
} from '../../src/search/answer.ts';
import type { Mirror } from '../mirror/mirror.ts';
import type { Site } from '../release/site.ts';
import { Hits, tabOf } from './hits.ts';
import { liveFilter } from './live.ts';
import { type Found, type Limits, Search } from './search.ts';
import { Statements } from './statements.ts';
import { suggestionFrom } from './suggest.ts';
import { WordStore } from './word-store.ts';

const DAY = 86_400_000;
/** Searches kept while nothing changes, so that tabs and further pages need no new one. */
const MOST_KEPT = 24;
/** Documents that a suggestion is taken from. */
const MOST_READ = 10;

/** Answers readers. Everything is read from the mirror, so what is taken down is not found in that same moment. */
export class SearchService {
	readonly #mirror: Mirror;
	readonly #site: () => Site | undefined;
	readonly #now: () => string;
	readonly #search: Search;
	readonly #hits: Hits;
	readonly #words = new WordStore();
	readonly #statements: Statements;
	readonly #kept = new Map<string, Found>();
	#keptRevision = -1;

	constructor({ mirror, site, now }: SearchServiceArgs) {
		this.#mirror = mirror;
		this.#site = site;
		this.#now = now;
		this.#search = new Search(mirror.db);
		this.#hits = new Hits(mirror.db, () => mirror.revision);
		this.#statements = new Statements(mirror.db);
	}

	/**
	 * @param isPrefix the last word is still being typed
	 * @returns `undefined` while readers have no site
	 */
	answer(request: SearchRequest, isPrefix = false): SearchAnswer | undefined {
		const site = this.#site();
		if (!site) return undefined;
		const now = this.#now();
		const found = this.#find(request, isPrefix, now);
		const isLive = liveFilter(site, this.#mirror);
		const counts: Partial<Record<Tab, number>> = { all: 0 };
		const rows = found.rows.filter((row) => {
			if (row.until <= now || !isLive(row)) return false;
			const tab = tabOf(row.kind);
			counts.all = (counts.all ?? 0) + 1;
			counts[tab] = (counts[tab] ?? 0) + 1;
			return request.tab === 'all' || request.tab === tab;
		});
		if (request.order === 'newest') rows.sort((a, b) => b.time - a.time);
		const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(rows.length / PAGE_SIZE)));
		const page = Math.min(request.page, pages);
		const matcher = {
			query: found.query,
			isFolded: found.reading === 'without-marks',
			isPrefix,
			wordsOf: this.#words.of,
		};
		const hits = rows
			.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
			.flatMap((row) => this.#hits.hitOf(row, matcher) ?? []);
		const suggestion =
			found.reading === 'telex'
				? found.query.text
				: suggestionFrom(
						found.rows
							.slice(0, MOST_READ)
							.filter((row) => row.until > now && isLive(row))
							.flatMap((row) => this.#hits.textsOf(row)),
						found.query,
						this.#words.of,
					);
		return {
			request: { ...request, page },
			total: rows.length,
			counts,
			pages,
			hits,
			reading: found.reading,
			suggestion,
		};
	}

	#find(request: SearchRequest, isPrefix: boolean, now: string): Found {
		const { revision } = this.#mirror;
		if (revision !== this.#keptRevision) this.#kept.clear();
		this.#keptRevision = revision;
		const { q, category, days, from, to } = request;
		// “The last seven days” move on by the hour.
		const key = JSON.stringify([q, category, days, from, to, isPrefix, now.slice(0, 13)]);
		const known = this.#kept.get(key);
		if (known) return known;
		const limits = this.#limitsOf(request, now);
		const found = limits
			? this.#search.find(q, { limits, now, revision, isPrefix })
			: { ...this.#search.find('', { limits: {}, now, revision }), rows: [] };
		if (this.#kept.size >= MOST_KEPT) {
			const [oldest] = this.#kept.keys();
			if (oldest !== undefined) this.#kept.delete(oldest);
		}
		this.#kept.set(key, found);
		return found;
	}

	/** `undefined` when there is no such category, so that nothing can be in it. */
	#limitsOf({ category, days, from, to }: SearchRequest, now: string): Limits | undefined {
		const limits: Limits = {};
		if (category !== undefined) {
			const row = this.#statements.one<{ id: string }>(
				"SELECT id FROM document WHERE kind = 'category' AND slug = ?",
				category,
			);
			if (!row) return undefined;
			limits.category = row.id;
		}
		if (from !== undefined) limits.from = startOf(from);
		else if (days !== undefined)
			limits.from = new Date(Date.parse(now) - Number(days) * DAY).toISOString();
		if (to !== undefined) limits.to = new Date(Date.parse(startOf(to)) + DAY).toISOString();
		return limits;
	}
}

type SearchServiceArgs = { mirror: Mirror; site: () => Site | undefined; now: () => string };

/** The beginning of a day in Viet Nam. */
function startOf(date: string): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return hanoiInstant({ year, month, day });
}
