import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';

import { whoElseWrites } from '../edit-lock/locks.ts';

/**
 * Refuses with 423 what would pull an article away from under somebody who is writing in it.
 * @throws {APIError} naming the person.
 */
export async function refuseWhatIsLocked(req: PayloadRequest, id: string): Promise<void> {
	const name = await whoElseWrites(req, 'articles', id);
	if (!name) return;
	throw new APIError(
		`${name} đang sửa bài này. Hãy đợi, hoặc mở bài và chọn “Tiếp quản”, rồi làm lại.`,
		423,
		null,
		true,
	);
}
