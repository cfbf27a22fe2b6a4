import type { AfterErrorHook } from 'payload';

import { isWriteConflict, pause } from './retry-write-conflict.ts';

const ATTEMPTS = 6;
const MARK = 'x-write-conflict';

/** For the config's `hooks.afterError`: marks an answer whose request may simply be run again. */
export const markWriteConflict: AfterErrorHook = ({ error, req }) => {
	if (!isWriteConflict(error)) return;
	req.responseHeaders ??= new Headers();
	req.responseHeaders.set(MARK, '1');
	return {
		response: {
			errors: [{ message: 'Có người vừa ghi cùng lúc. Xin bấm lưu lại một lần nữa.' }],
		},
		status: 409,
	};
};

/**
 * A REST handler that runs a request again when its transaction met another writer's.
 * Payload rolls the whole operation back first, so nothing is written twice.
 */
export const retryingRequests =
	<Rest extends unknown[]>(handle: (request: Request, ...rest: Rest) => Promise<Response>) =>
	async (request: Request, ...rest: Rest): Promise<Response> => {
		for (let attempt = 1; ; attempt++) {
			// The copy keeps the body for another go; for a GET there is none to keep.
			const response = await handle(
				attempt < ATTEMPTS ? (request.clone() as Request) : request,
				...rest,
			);
			if (!response.headers.has(MARK) || attempt === ATTEMPTS) return response;
			await pause(attempt);
		}
	};
