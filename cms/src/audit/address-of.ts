import type { PayloadRequest } from 'payload';

/**
 * Where a request comes from: the last entry of `X-Forwarded-For`, which the proxy in front (or
 * Next itself, without one) wrote; earlier entries are whatever the caller claimed.
 */
export function addressOf(req: Pick<PayloadRequest, 'headers'>): string | undefined {
	const last = req.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
	return last === '' ? undefined : last;
}
