import { useCallback, useEffect, useRef, useState } from 'react';

import { addressOfSearch, readRequest } from './address.ts';
import type { SearchAnswer, SearchRequest } from './answer.ts';
import { fetchAnswer, TooManyError } from './fetch-answer.ts';
import { rememberSearch } from './recent.ts';

export type SearchState = {
	answer: SearchAnswer | undefined;
	/** Shown by the form; ahead of `answer` while a search runs. */
	request: SearchRequest;
	status: 'busy' | 'failed' | 'idle' | 'too-many';
};

/** The search that the address asks for, and the ways to ask for another. */
export function useSearch(initial: SearchAnswer | undefined) {
	const [state, setState] = useState<SearchState>(() => ({
		answer: initial,
		request: initial?.request ?? readRequest(new URLSearchParams()),
		status: 'idle',
	}));
	const running = useRef<AbortController | undefined>(undefined);

	const load = useCallback(async (request: SearchRequest) => {
		running.current?.abort();
		const controller = new AbortController();
		running.current = controller;
		setState((old) => ({ ...old, request, status: 'busy' }));
		try {
			const { signal } = controller;
			const answer = await fetchAnswer(request, { isTyping: false, signal });
			if (signal.aborted) return;
			if (answer.total > 0) rememberSearch(request.q);
			setState({ answer, request, status: 'idle' });
		} catch (error) {
			if (controller.signal.aborted) return;
			const status = error instanceof TooManyError ? 'too-many' : 'failed';
			setState((old) => ({ ...old, status }));
		}
	}, []);

	/** Shows another search at its own address. */
	const go = useCallback(
		(request: SearchRequest) => {
			history.pushState(null, '', addressOfSearch(request, { page: request.page }));
			void load(request);
		},
		[load],
	);

	useEffect(() => {
		const fromAddress = () => {
			const request = readRequest(new URLSearchParams(location.search));
			if (request.q === '') setState({ answer: undefined, request, status: 'idle' });
			else void load(request);
		};
		// The page as a file knows nothing of its address.
		if (!initial && new URLSearchParams(location.search).has('q')) fromAddress();
		if (initial && initial.total > 0) rememberSearch(initial.request.q);
		addEventListener('popstate', fromAddress);
		return () => removeEventListener('popstate', fromAddress);
	}, [initial, load]);

	return { ...state, go };
}
