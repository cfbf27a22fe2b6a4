const KEY = 'haidang.tim-gan-day';
const MOST = 6;

/** What this reader searched for last, newest first. Stays in this browser. */
export function recentSearches(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(stored)
			? stored.filter((item): item is string => typeof item === 'string').slice(0, MOST)
			: [];
	} catch {
		return []; // storage may be refused, or hold anything
	}
}

export function rememberSearch(query: string): void {
	const others = recentSearches().filter((known) => known !== query);
	store([query, ...others].slice(0, MOST));
}

export const forgetSearches = (): void => store([]);

function store(searches: readonly string[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(searches));
	} catch {
		// Without storage there is simply no history.
	}
}
