import type { Piece } from '@haidang/shared/search/highlight';
import { useEffect, useState } from 'react';

import { readRequest } from './address.ts';
import { fetchAnswer } from './fetch-answer.ts';
import { recentSearches } from './recent.ts';

/** A line below the field: a search to run, or a page to open. */
export type Option =
	| { kind: 'recent'; query: string }
	| { kind: 'search'; query: string }
	| { kind: 'hit'; path: string; title: Piece[]; label: string | undefined };

/** Long enough not to ask for each letter, short enough to feel immediate. Milliseconds. */
const PAUSE = 180;
const MOST = 6;

/**
 * What to offer for what stands in the field; a new letter aborts the question before it.
 *
 * @param timesForgotten changes when the history was cleared
 */
export function useSuggestions(typed: string, isOpen: boolean, timesForgotten: number): Option[] {
	const [options, setOptions] = useState<Option[]>([]);
	useEffect(() => {
		const q = typed.trim();
		if (!isOpen) return undefined;
		if (q === '') {
			setOptions(recentSearches().map((query) => ({ kind: 'recent', query })));
			return undefined;
		}
		const controller = new AbortController();
		const { signal } = controller;
		const ask = async () => {
			const request = { ...readRequest(new URLSearchParams()), q };
			const { hits, suggestion } = await fetchAnswer(request, { isTyping: true, signal });
			if (signal.aborted) return;
			setOptions([
				...(suggestion === undefined ? [] : [{ kind: 'search' as const, query: suggestion }]),
				...hits
					.slice(0, MOST)
					.map(({ path, title, label }) => ({ kind: 'hit' as const, path, title, label })),
			]);
		};
		const timer = setTimeout(() => {
			ask().catch(() => {}); // the search itself will say what is wrong
		}, PAUSE);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [typed, isOpen, timesForgotten]);
	return options;
}
