import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

import type { PreviewKind } from '@haidang/shared/feed/preview';

/** A token is good for at most so long. */
export const TOKEN_MS = 10 * 60 * 1000;
/** Tokens end on this grid, so that saving a draft does not load the preview's frame anew each time. */
const STEP_MS = TOKEN_MS / 2;

/** What a colleague's token is for. `until` counts in milliseconds since 1970. */
export type TokenClaims = { kind: PreviewKind; id: string; user: string; until: number };

/** Names what the key and the signature are for, so that neither works anywhere else. */
const PURPOSE = 'haidang-preview-v1';

/** A key that serves previews only; the secret itself signs nothing here. */
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, 32));

/**
 * Signs a token for one document and one user. Between five and ten minutes are left of it.
 *
 * @param secret - the CMS's own secret, which no other process knows
 */
export function signToken({ kind, id, user }: Omit<TokenClaims, 'until'>, args: TokenArgs): string {
	const { secret, now = Date.now() } = args;
	const until = Math.floor(now / STEP_MS) * STEP_MS + TOKEN_MS;
	const claims = Buffer.from(JSON.stringify([kind, id, user, until])).toString('base64url');
	return `${claims}.${signature(claims, secret)}`;
}

/** What a token says, when it is genuine. Whether it has run out is for the caller to tell. */
export function readToken(token: string, secret: string): TokenClaims | undefined {
	const [claims = '', given = '', ...rest] = token.split('.');
	if (rest.length > 0 || !isEqual(given, signature(claims, secret))) return undefined;
	const [kind, id, user, until] = JSON.parse(Buffer.from(claims, 'base64url').toString()) as [
		PreviewKind,
		string,
		string,
		number,
	];
	return { kind, id, user, until };
}

type TokenArgs = { secret: string; now?: number };

const signature = (claims: string, secret: string): string =>
	createHmac('sha256', keyOf(secret)).update(`${PURPOSE}.${claims}`).digest('base64url');

function isEqual(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}
