import { defineQuery } from './query.ts';

/** `security.txt` may be trusted for less than a year (RFC 9116, 2.5.5). */
const MONTHS = 11;

/** Until when `security.txt` holds: the first of a month, so that the file changes once a month and no more. */
export const securityExpiry = defineQuery('security-expiry', (reader): string => {
	const now = new Date(reader.now);
	const firstOf = (months: number) =>
		new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString();
	reader.changesAt(firstOf(1));
	return firstOf(MONTHS);
});
