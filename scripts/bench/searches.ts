import { SEARCH_ACCEPTANCE } from '@haidang/site/publisher/testing/search-acceptance';

import type { Newsroom } from './newsroom.ts';
import { type Summary, summary } from './statistics.ts';

/** Each question is asked so often; every time as another reader, since one alone would be asked to wait. */
const ROUNDS = 5;

/** Searches as readers get them over HTTP, in milliseconds: the page, and the JSON while they type. */
export type Searches = { page: Summary; typing: Summary };

/** Asks everything of the acceptance set. Filters keep answers from being ones that the publisher still has. */
export async function timeSearches({ settings }: Newsroom): Promise<Searches> {
	const [page, typing]: [number[], number[]] = [[], []];
	let reader = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const { query } of SEARCH_ACCEPTANCE) {
			const q = `q=${encodeURIComponent(query)}&tu=19${90 + round}-01-01`;
			for (const [times, path] of [
				[page, `/tim-kiem/?${q}`],
				[typing, `/tim-kiem.json?${q}&dang-go=1`],
			] as const) {
				reader += 1;
				const headers = { 'x-forwarded-for': `198.51.${reader >> 8}.${reader & 255}` };
				const since = performance.now();
				const response = await fetch(settings.siteUrl + path, { headers });
				await response.arrayBuffer();
				times.push(performance.now() - since);
				if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
			}
		}
	}
	return { page: summary(page), typing: summary(typing) };
}
