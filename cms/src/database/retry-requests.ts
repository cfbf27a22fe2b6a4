import type { AfterErrorHook } from 'payload';

import { isWriteConflict, retries } from './retry-write-conflict.ts';

/** Bytes of a body that may be kept for another attempt. */
const MAX_KEPT = 8 * 1024 * 1024;
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
 * A REST handler that runs a request again when its transaction met another writer's. Payload rolls
 * the whole operation back first, so nothing is written twice. Large uploads get one attempt.
 */
export const retryingRequests =
	<Rest extends unknown[]>(handle: (request: Request, ...rest: Rest) => Promise<Response>) =>
	async (request: Request, ...rest: Rest): Promise<Response> => {
		if (!isSmall(request)) return handle(request, ...rest);
		const retry = retries();
		for (;;) {
			// A copy each time: a body can be read only once.
			const response = await handle(request.clone(), ...rest);
			if (!response.headers.has(MARK) || !(await retry())) return response;
		}
	};

/** Whether its body may be kept in memory for another go. */
const isSmall = (request: Request) =>
	request.body === null || Number(request.headers.get('content-length') ?? Infinity) <= MAX_KEPT;
