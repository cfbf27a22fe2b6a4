import { createHash, randomBytes } from 'node:crypto';

/** How long a reviewer's link works. */
export const LINK_MS = 72 * 60 * 60 * 1000;

/** Tells a reviewer's token from a colleague's, which has a dot and no such start. */
const MARK = 'r_';

export const newLinkToken = (): string => MARK + randomBytes(32).toString('base64url');
export const isLinkToken = (token: string): boolean => token.startsWith(MARK);
/** What is stored of a token. It is long and random, so a plain hash is enough. */
export const hashLinkToken = (token: string): string =>
	createHash('sha256').update(token).digest('hex');
