import { APIError } from 'payload';
import type { PayloadRequest, Where } from 'payload';

import { idOf } from '../database/relations.ts';

/** Payload's own time after which a lock nobody renewed is void. */
const LOCK_MS = 300_000;

type Lock = { id: string; updatedAt: string; user?: { value?: unknown } | null };

const locksOf = (id: string): Where => ({
	and: [{ 'document.relationTo': { equals: 'articles' } }, { 'document.value': { equals: id } }],
});

/**
 * Refuses with 423 what would pull an article away from under somebody who is writing in it.
 * @throws {APIError} naming the person.
 */
export async function refuseWhatIsLocked(req: PayloadRequest, id: string): Promise<void> {
	const { docs } = await req.payload.db.find<Lock>({
		collection: 'payload-locked-documents',
		where: locksOf(id),
		sort: '-updatedAt',
		limit: 1,
		pagination: false,
		req,
	});
	const [lock] = docs;
	const holder = idOf(lock?.user?.value);
	if (!lock || !holder || holder === String(req.user?.id)) return;
	if (Date.now() - Date.parse(lock.updatedAt) > LOCK_MS) return;
	const person = await req.payload.db.findOne<{ id: string; name?: string }>({
		collection: 'users',
		where: { id: { equals: holder } },
		req,
	});
	const name = person?.name ?? 'Một đồng nghiệp';
	throw new APIError(
		`${name} đang sửa bài này. Hãy đợi, hoặc mở bài và chọn “Tiếp quản”, rồi làm lại.`,
		423,
		null,
		true,
	);
}

/**
 * Gives back what the person holds: a step ends their work on the article. Payload does so only on
 * leaving the edit view by a link, so that the next person would wait for minutes.
 */
export async function giveBackLock({ payload, user }: PayloadRequest, id: string): Promise<void> {
	const { docs } = await payload.db.find<Lock>({
		collection: 'payload-locked-documents',
		where: locksOf(id),
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
