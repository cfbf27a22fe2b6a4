/** What the machinery keeps on an article; no reader's words are in it. */
const BOOKKEEPING = new Set([
	'_status',
	'createdAt',
	'createdBy',
	'deletedAt',
	'firstPublishedAt',
	'id',
	'isDemo',
	'isSubstantiveUpdate',
	'legacy',
	'publishedAt',
	'slug',
	'updatedAt',
	'workflow',
]);

/** Whether an article says something else than before; what is empty counts as absent. */
export const isTextChanged = (before: object | undefined, after: object): boolean =>
	JSON.stringify(words(before ?? {})) !== JSON.stringify(words(after));

const words = (article: object) =>
	essence(Object.fromEntries(Object.entries(article).filter(([key]) => !BOOKKEEPING.has(key))));

/** Without ids of rows and without what is empty, keys in order; `undefined` when nothing is left. */
function essence(value: unknown): unknown {
	if (value === null || value === '' || value === false) return undefined;
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.length > 0 ? value.map(essence) : undefined;
	if (typeof value !== 'object') return value;
	const entries = Object.entries(value)
		.filter(([key]) => key !== 'id')
		.map(([key, part]) => [key, essence(part)] as const)
		.filter(([, part]) => part !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
