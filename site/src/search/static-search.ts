import type { SearchAnswer, SearchRequest } from './answer.ts';

/** TODO */
export async function searchStatic(
	request: SearchRequest,
	_isTyping: boolean,
): Promise<SearchAnswer> {
	return { request, total: 0, counts: {}, pages: 1, hits: [], reading: 'as-typed' };
}
