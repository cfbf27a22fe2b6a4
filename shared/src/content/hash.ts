import { createHash } from 'node:crypto';

/** JSON with the keys of every object sorted, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, item: unknown) =>
		item !== null && typeof item === 'object' && !Array.isArray(item)
			? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
			: item,
	);
}

/** A document's hash, 32 hex digits: equal hashes mean equal content, in the CMS and in the mirror. */
export const contentHash = (value: unknown): string =>
	createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
