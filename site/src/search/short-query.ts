/** So many letters of a query are repeated to the reader who wrote it. */
const MOST = 200;

/** What was asked, as a heading repeats it: whole words where there are any, and “…” for the rest. */
export function shortQuery(query: string): string {
	const letters = [...new Intl.Segmenter('vi').segment(query)].map(({ segment }) => segment);
	if (letters.length <= MOST) return query;
	const kept = letters.slice(0, MOST).join('');
	const isWhole = /^\s/u.test(letters[MOST] ?? '');
	const words = isWhole ? kept : kept.replace(/\s+\S*$/u, '');
	return `${words.trimEnd()}…`;
}
