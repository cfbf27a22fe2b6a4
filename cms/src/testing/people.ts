import type { Payload } from 'payload';

import type { Role } from '../access/roles.ts';
import type { User } from '../payload-types.ts';

/** A colleague with the given role, as `req.user` carries one. */
export async function makeUser(
	payload: Payload,
	role: Role,
	more: Partial<User> = {},
): Promise<User & { collection: 'users' }> {
	const user = await payload.create({
		collection: 'users',
		data: {
			name: `Người ${role}`,
			email: `${role}-${crypto.randomUUID().slice(0, 8)}@haidang.test`,
			password: PASSWORD,
			role,
			...more,
		} as never,
		depth: 0,
	});
	return { ...user, collection: 'users' };
}

/** Every test account's password. */
export const PASSWORD = 'mat-khau-thu-nghiem';
