import type {
	CollectionBeforeChangeHook,
	CollectionBeforeDeleteHook,
	PayloadRequest,
} from 'payload';
import { APIError } from 'payload';

import type { User } from '../../payload-types.ts';

const MESSAGE =
	'Đây là tài khoản quản trị cuối cùng; hãy giao quyền quản trị cho người khác trước.';

/** The first account is an administrator's whoever makes it; the last one stays one. */
export const keepLastAdmin: CollectionBeforeChangeHook<User> = async (args) => {
	const { data, operation, originalDoc, req } = args;
	if (operation === 'create') {
		// Without a condition MongoDB would estimate, which it refuses in a transaction.
		const where = { email: { exists: true } };
		const { totalDocs } = await req.payload.count({ collection: 'users', where, req });
		if (totalDocs === 0) data.role = 'admin';
		return data;
	}
	if (originalDoc?.role === 'admin' && data.role && data.role !== 'admin') {
		await refuseIfLast(originalDoc.id, req);
	}
	return data;
};

/** Refuses to delete the last administrator. */
export const keepLastAdminAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
	await refuseIfLast(String(id), req);
};

async function refuseIfLast(id: string, req: PayloadRequest): Promise<void> {
	const { totalDocs } = await req.payload.count({
		collection: 'users',
		where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
		req,
	});
	if (totalDocs > 0) return;
	const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req });
	if (user.role === 'admin') throw new APIError(MESSAGE, 400, null, true);
}
