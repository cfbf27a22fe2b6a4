import { timingSafeEqual } from 'node:crypto';

import type { Payload, PayloadRequest } from 'payload';

import { hashKey, type ClientScope } from '../system/clients.ts';

const USED_EVERY_MS = 60_000;

type ClientRow = {
	id: string;
	keyHash?: string | null;
	scopes?: ClientScope[] | null;
	active?: boolean | null;
	expiresAt?: string | null;
	lastUsedAt?: string | null;
};

/**
 * Lets a request with a valid key of the right scope pass (`undefined`), and answers any other:
 * 401 without a key that is known, active and not expired, 403 with one of another scope.
 */
export async function refusal(
	req: PayloadRequest,
	scope: ClientScope,
): Promise<Response | undefined> {
	const key = /^Bearer (\S+)$/.exec(req.headers.get('authorization') ?? '')?.[1];
	const client = key ? await clientOf(req.payload, key) : undefined;
	if (!client) {
		return Response.json(
			{ message: 'A valid key is required.' },
			{ status: 401, headers: { 'www-authenticate': 'Bearer' } },
		);
	}
	if (!client.scopes?.includes(scope)) {
		return Response.json({ message: `The key lacks the scope “${scope}”.` }, { status: 403 });
	}
	await noteUse(req.payload, client);
	return undefined;
}

/** Keys are found by their hash, so the time of the look-up says nothing about them. */
async function clientOf(payload: Payload, key: string): Promise<ClientRow | undefined> {
	const hash = hashKey(key);
	const row = await payload.db.findOne<ClientRow>({
		collection: 'clients',
		where: { keyHash: { equals: hash } },
		req: {},
	});
	if (!row?.keyHash || !row.active) return undefined;
	if (!timingSafeEqual(Buffer.from(row.keyHash), Buffer.from(hash))) return undefined;
	if (row.expiresAt && Date.parse(row.expiresAt) <= Date.now()) return undefined;
	return row;
}

/** Once a minute is enough to see that a key is in use. */
async function noteUse(payload: Payload, { id, lastUsedAt }: ClientRow): Promise<void> {
	if (lastUsedAt && Date.now() - Date.parse(lastUsedAt) < USED_EVERY_MS) return;
	const data = { lastUsedAt: new Date().toISOString() };
	await payload.db.updateOne({ collection: 'clients', id, data, req: {}, returning: false });
}
