import type { Payload } from 'payload';

import type { Role } from '../access/roles.ts';
import type { User } from '../payload-types.ts';
import type { TestPayload } from './payload.ts';

/** Every test account's password. */
export const PASSWORD = 'mat-khau-thu-nghiem';

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

/** Logs in as a browser would; the answer are the headers of its next requests. */
export async function logIn(cms: TestPayload, email: string): Promise<Record<string, string>> {
	const origin = new URL(cms.config.serverURL).origin;
	const answer = await cms.request('/api/users/login', {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin },
		body: JSON.stringify({ email, password: PASSWORD }),
	});
	const cookie = answer.headers.get('set-cookie')?.split(';')[0];
	if (!cookie)
		throw new Error(`Login of ${email} answered ${answer.status}: ${await answer.text()}`);
	return { cookie, origin };
}
