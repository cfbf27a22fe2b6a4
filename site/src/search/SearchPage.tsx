import { type MouseEvent, useRef } from 'react';

import type { SearchCategory } from '../content/search-categories.ts';
import { text } from '../text/vi-search.ts';
import { readRequest, SEARCH_PATH } from './address.ts';
import type { SearchAnswer } from './answer.ts';
import { SearchField } from './SearchField.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';

type Props = { categories: SearchCategory[]; answer?: SearchAnswer | undefined };

/** The search page: plain HTML that a form and links keep working, quicker once it is hydrated. */
export function SearchPage({ categories, answer: initial }: Props) {
	const { answer, request, status, go } = useSearch(initial);
	const top = useRef<HTMLDivElement>(null);
	const isAsked = answer !== undefined || request.q !== '';

	/** Links to other searches are followed without a new page. */
	const onClick = (event: MouseEvent) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		if (!link || !isPlain) return;
		const address = new URL(link.href);
		if (address.origin !== location.origin || address.pathname !== SEARCH_PATH) return;
		event.preventDefault();
		go(readRequest(address.searchParams));
		if (link.rel) top.current?.scrollIntoView();
	};

	return (
		<div className="search" onClick={onClick} ref={top}>
			<search>
				<form
					className="search-query"
					action={SEARCH_PATH}
					method="get"
					onSubmit={(event) => {
						event.preventDefault();
						const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
						if (q !== '') go({ ...request, q, page: 1 });
					}}
				>
					<SearchField value={request.q} onSearch={(q) => go({ ...request, q, page: 1 })} />
					<p className="search-hint">{text.hint}</p>
					{isAsked && (
						<SearchFilters
							request={request}
							categories={categories}
							onChange={(changes) => go({ ...request, ...changes, page: 1 })}
						/>
					)}
				</form>
			</search>
			<p className="visually-hidden" role="status">
				{status === 'busy' ? text.busy : answer ? text.count(answer.total) : ''}
			</p>
			{(status === 'failed' || status === 'too-many') && (
				<p className="search-note" role="alert">
					{status === 'failed' ? text.failed : text.tooMany}
				</p>
			)}
			<div className="search-results" aria-busy={status === 'busy'}>
				{answer && <SearchResults answer={answer} />}
			</div>
		</div>
	);
}
