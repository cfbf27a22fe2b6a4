import { text as textOf } from '../feed/values.ts';
import type { MainRow } from '../outbox/is-public-change.ts';
import { text } from './text.ts';

/** Stands for a category, type or issuer that nobody has chosen yet: an id that no document has. */
export const NOT_CHOSEN = 'chua-chon';

/** What the library asks of a document (VB-01) and this one does not have yet. */
export function documentGaps(row: MainRow): string[] {
	const words = text.missing;
	const files = Array.isArray(row['files']) ? row['files'] : [];
	const isInForce = row['effectiveFrom'] ?? (row['effectiveOnSigning'] === true || undefined);
	return [
		...(given(row, 'number') ? [] : [words.number]),
		...(row['documentType'] ? [] : [words.documentType]),
		...(row['issuer'] ? [] : [words.issuer]),
		...(row['issuedAt'] ? [] : [words.issuedAt]),
		...(isInForce ? [] : [words.effectiveFrom]),
		...(given(row, 'abstract') ? [] : [words.abstract]),
		...(files.length > 0 ? [] : [words.files]),
	];
}

/** Values in their place. A day that is not known yet is today's, and the gaps say so. */
export function documentFillings(row: MainRow, slug: string, now: string): MainRow {
	const issuedAt = row['issuedAt'] ?? now;
	const number = given(row, 'number') ?? text.noNumber;
	return {
		slug,
		number,
		canonicalNumber: given(row, 'canonicalNumber') ?? 'chua-co-so',
		documentType: row['documentType'] ?? NOT_CHOSEN,
		issuer: row['issuer'] ?? NOT_CHOSEN,
		issuedAt,
		effectiveFrom: row['effectiveFrom'] ?? issuedAt,
		abstract: given(row, 'abstract') ?? text.noAbstract,
		firstPublishedAt: row['firstPublishedAt'] ?? now,
	};
}

const given = (row: MainRow, name: string): string | undefined =>
	textOf(row[name] as string | null);
