import type { CollectionBeforeOperationHook } from 'payload';
import { ValidationError } from 'payload';

/** Shortest password that anyone may have. */
export const MIN_PASSWORD_LENGTH = 12;

/** Applies wherever a password is set: by an administrator, by its owner, or by a reset link. */
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return;
	const { data } = args as { data?: { password?: unknown } };
	const password = data?.password;
	if (password === undefined || password === null || password === '') return;
	if (typeof password === 'string' && [...password].length >= MIN_PASSWORD_LENGTH) return;
	throw new ValidationError(
		{
			collection: 'users',
			errors: [
				{ path: 'password', message: `Mật khẩu phải có ít nhất ${MIN_PASSWORD_LENGTH} ký tự.` },
			],
			req,
		},
		req.t,
	);
};
