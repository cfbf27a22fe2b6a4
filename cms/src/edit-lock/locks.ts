import type { PayloadRequest, Where } from 'payload';

import { idOf } from '../database/relations.ts';

/** Payload's own time after which a lock nobody renewed is void. */
const LOCK_MS = 300_000;

export type Lock = { id: string; updatedAt: string; user?: { value?: unknown } | null };

const locksOf = (collection: string, id: string): Where => ({
	and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
});

/** Who writes in a document: the person who asks, or somebody else by name. */
export type Writer = { isMe: true } | { isMe: false; name: string };

/** Who is writing in a document now; `undefined` when nobody is. */
export async function whoWrites(
	req: PayloadRequest,
	collection: string,
	id: string,
): Promise<Writer | undefined> {
	const { docs } = await req.payload.db.find<Lock>({
		collection: 'payload-locked-documents',
		where: locksOf(collection, id),
		sort: '-updatedAt',
		limit: 1,
		pagination: false,
		req,
	});
	const [lock] = docs;
	const holder = idOf(lock?.user?.value);
	if (!lock || !holder || Date.now() - Date.parse(lock.updatedAt) > LOCK_MS) return undefined;
	if (holder === String(req.user?.id)) return { isMe: true };
	const person = await req.payload.db.findOne<{ id: string; name?: string }>({
		collection: 'users',
		where: { id: { equals: holder } },
		req,
	});
	return { isMe: false, name: person?.name ?? 'Một đồng nghiệp' };
}

/** The name of the other person who is writing in a document now; `undefined` when nobody is. */
export async function whoElseWrites(
	req: PayloadRequest,
	collection: string,
	id: string,
): Promise<string | undefined> {
	const writer = await whoWrites(req, collection, id);
	return writer && !writer.isMe ? writer.name : undefined;
}

/**
 * Makes the person the one who writes in a document, unless somebody is already. Outside of the
 * request's transaction: on MongoDB that still sees the lock which the save itself has just dropped.
 */
export async function takeLock(req: PayloadRequest, collection: string, id: string): Promise<void> {
	const { payload, user } = req;
	const { docs } = await payload.db.find<Lock>({
		collection: 'payload-locked-documents',
		where: locksOf(collection, id),
		limit: 1,
		pagination: false,
		req: {},
	});
	if (docs.length > 0 || !user) return;
	await makeLock(req, collection, id);
}

/**
 * Makes the person the one who writes in a document, whoever has been it until now. The new lock is there
 * before the old ones go: at no moment is the document free for who loses it.
 */
export async function takeOverLock(
	req: PayloadRequest,
	collection: string,
	id: string,
): Promise<void> {
	const lock = await makeLock(req, collection, id);
	await req.payload.db.deleteMany({
		collection: 'payload-locked-documents',
		where: { and: [locksOf(collection, id), { id: { not_equals: lock.id } }] },
		req: {},
	});
}

const makeLock = ({ payload, user }: PayloadRequest, collection: string, id: string) =>
	payload.db.create({
		collection: 'payload-locked-documents',
		data: {
			document: { relationTo: collection, value: id },
			user: { relationTo: 'users', value: user?.id },
		},
		req: {},
	});

/** Gives back what the person holds; what others hold stays. */
export async function giveBackLock(
	{ payload, user }: PayloadRequest,
	collection: string,
	id: string,
): Promise<void> {
	const { docs } = await payload.db.find<Lock>({
		collection: 'payload-locked-documents',
		where: locksOf(collection, id),
		pagination: false,
		req: {},
	});
	const own = docs.filter((lock) => idOf(lock.user?.value) === String(user?.id));
	if (own.length === 0) return;
	await payload.db.deleteMany({
		collection: 'payload-locked-documents',
		where: { id: { in: own.map((lock) => lock.id) } },
		req: {},
	});
}
