import { text } from '../text/vi-search.ts';
import { addressOfSearch } from './address.ts';
import { type SearchAnswer, TABS } from './answer.ts';
import { HitList } from './HitList.tsx';
import { shortQuery } from './short-query.ts';

/** Tabs, count, hints and hits. Everything that leads further is a link. */
export function SearchResults({ answer }: { answer: SearchAnswer }) {
	const { request, total, reading, suggestion, hits } = answer;
	const hasWords = /[\p{L}\p{N}]/u.test(request.q);
	const note = text.reading[reading];
	return (
		<>
			{hasWords && <Tabs answer={answer} />}
			{/* Read aloud by the live region of the form when it changes. */}
			{hasWords && total > 0 && <p className="search-count">{text.count(total)}</p>}
			{note !== undefined && <p className="search-note">{note}</p>}
			{suggestion !== undefined && (
				<p className="search-suggestion">
					{text.didYouMean}{' '}
					<a href={addressOfSearch(request, { q: suggestion })}>
						<strong>{suggestion}</strong>
					</a>
				</p>
			)}
			{hits.length > 0 ? <HitList hits={hits} /> : <Nothing answer={answer} hasWords={hasWords} />}
			<Pages answer={answer} />
		</>
	);
}

function Tabs({ answer: { request, counts } }: { answer: SearchAnswer }) {
	const shown = TABS.filter(
		(tab) => tab === 'all' || tab === request.tab || (counts[tab] ?? 0) > 0,
	);
	return (
		<nav className="search-tabs" aria-label={text.tabsLabel}>
			<ul className="search-tab-list">
				{shown.map((tab) => (
					<li key={tab}>
						<a
							href={addressOfSearch(request, { tab })}
							aria-current={tab === request.tab ? 'page' : undefined}
						>
							{text.tabs[tab]}{' '}
							<span className="search-number">{text.number(counts[tab] ?? 0)}</span>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Nothing({ answer, hasWords }: { answer: SearchAnswer; hasWords: boolean }) {
	const { q } = answer.request;
	if (!hasWords) return <p className="search-note">{q === '' ? text.start : text.noWords}</p>;
	return (
		<div className="search-empty">
			<h2 className="search-empty-title">{text.empty.title(shortQuery(q))}</h2>
			<ul>
				{text.empty.advice.map((advice) => (
					<li key={advice}>{advice}</li>
				))}
			</ul>
			<p>
				{text.empty.elsewhere} <a href="/luu-tru/">{text.empty.archive}</a>.
			</p>
		</div>
	);
}

function Pages({ answer: { request, pages } }: { answer: SearchAnswer }) {
	const { page } = request;
	if (pages < 2) return null;
	return (
		<nav className="search-pages" aria-label={text.pages}>
			{page > 1 && (
				<a rel="prev" href={addressOfSearch(request, { page: page - 1 })}>
					{text.previous}
				</a>
			)}
			<span>{text.page(page, pages)}</span>
			{page < pages && (
				<a rel="next" href={addressOfSearch(request, { page: page + 1 })}>
					{text.next}
				</a>
			)}
		</nav>
	);
}
