import { createHmac, timingSafeEqual } from 'node:crypto';

/** Clock difference that is still believed, in seconds (Standard Webhooks recommends five minutes). */
const TOLERANCE_SECONDS = 5 * 60;

export type SignedHeaders = {
	'webhook-id': string;
	'webhook-timestamp': string;
	'webhook-signature': string;
};

export type Verification =
	{ ok: true; id: string } | { ok: false; reason: 'missing-header' | 'stale' | 'bad-signature' };

/**
 * Signs `body` in the Standard Webhooks format: HMAC-SHA256 over `id.timestamp.body`.
 * Several secrets give several signatures, so that a secret can be rotated without a gap.
 */
export function sign({ id, body, secrets, now = Date.now() }: SignArgs): SignedHeaders {
	const timestamp = String(Math.floor(now / 1000));
	return {
		'webhook-id': id,
		'webhook-timestamp': timestamp,
		'webhook-signature': secrets
			.map((secret) => `v1,${digest(`${id}.${timestamp}.${body}`, secret)}`)
			.join(' '),
	};
}

/** Checks the signature over the raw body. Verify before parsing; any of `secrets` may match. */
export function verify({ headers, body, secrets, now = Date.now() }: VerifyArgs): Verification {
	const id = headers['webhook-id'];
	const timestamp = headers['webhook-timestamp'];
	const signatures = headers['webhook-signature'];
	if (!id || !timestamp || !signatures) return { ok: false, reason: 'missing-header' };

	const age = Math.abs(now / 1000 - Number(timestamp));
	if (!(age <= TOLERANCE_SECONDS)) return { ok: false, reason: 'stale' };

	const expected = secrets.map((secret) => `v1,${digest(`${id}.${timestamp}.${body}`, secret)}`);
	const isGenuine = signatures
		.split(' ')
		.some((given) => expected.some((signature) => equal(given, signature)));
	return isGenuine ? { ok: true, id } : { ok: false, reason: 'bad-signature' };
}

type SignArgs = { id: string; body: string; secrets: readonly string[]; now?: number };
type VerifyArgs = {
	headers: Record<string, string | undefined>;
	body: string;
	secrets: readonly string[];
	now?: number;
};

/** A secret written `whsec_<base64>` stands for its bytes, any other for its own text. */
function digest(text: string, secret: string): string {
	const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : secret;
	return createHmac('sha256', key).update(text).digest('base64');
}

function equal(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}
