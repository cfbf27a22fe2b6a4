import { SEARCH_JSON_PATH, writeRequest } from './address.ts';
import type { SearchAnswer, SearchRequest } from './answer.ts';

/** Known after the first answer: whether this host has the publisher's search or only files. */
let isStatic = false;

/**
 * Asks the publisher, or the index beside the pages where a host has only files.
 *
 * @param isTyping the last word is still being typed
 * @throws when neither answers, or the request was aborted; {@link TooManyError} when asked to wait
 */
export async function fetchAnswer(
	request: SearchRequest,
	{ isTyping, signal }: { isTyping: boolean; signal: AbortSignal },
): Promise<SearchAnswer> {
	if (!isStatic) {
		const parameters = writeRequest(request);
		if (isTyping) parameters.set('dang-go', '1');
		const response = await fetch(`${SEARCH_JSON_PATH}?${parameters}`, { signal });
		if (response.status === 429) throw new TooManyError();
		const isAnswer = response.headers.get('content-type')?.includes('application/json') ?? false;
		if (response.ok && isAnswer) return (await response.json()) as SearchAnswer;
		if (response.status !== 404) throw new Error(`HTTP ${response.status}`);
		isStatic = true;
	}
	const { searchStatic } = await import('./static-search.ts');
	signal.throwIfAborted();
	return searchStatic(request);
}

export class TooManyError extends Error {}
