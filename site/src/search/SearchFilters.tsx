import type { SearchCategory } from '../content/search-categories.ts';
import { text } from '../text/vi-search.ts';
import { addressOfSearch, FIELD, orderValue, tabValue } from './address.ts';
import { ORDERS, type SearchRequest, SPANS } from './answer.ts';

type Props = {
	request: SearchRequest;
	categories: readonly SearchCategory[];
	/** Without JavaScript the button applies them. */
	onChange?: ((changes: Partial<SearchRequest>) => void) | undefined;
};

/** Fields of the search form: category, time and order. */
export function SearchFilters({ request, categories, onChange }: Props) {
	const { category = '', days = '', from = '', to = '', order, tab, q } = request;
	const words = text.filters;
	const isFiltered = category !== '' || days !== '' || from !== '' || to !== '';
	const clear = { category: undefined, days: undefined, from: undefined, to: undefined };
	return (
		<details className="search-more" open={isFiltered || order !== 'relevance'}>
			<summary>{words.label}</summary>
			<div className="search-filters">
				{tab !== 'all' && <input type="hidden" name={FIELD.tab} value={tabValue(tab)} />}
				<label className="search-field">
					<span>{words.category}</span>
					<select
						name={FIELD.category}
						value={category}
						onChange={({ target }) => onChange?.({ category: target.value || undefined })}
					>
						<option value="">{words.anyCategory}</option>
						{categories.map(({ slug, name, depth }) => (
							<option key={slug} value={slug}>
								{`${'– '.repeat(depth)}${name}`}
							</option>
						))}
					</select>
				</label>
				<label className="search-field">
					<span>{words.days}</span>
					<select
						name={FIELD.days}
						value={days}
						onChange={({ target }) =>
							onChange?.({
								days: SPANS.find((span) => span === target.value),
								from: undefined,
								to: undefined,
							})
						}
					>
						<option value="">{words.anyTime}</option>
						{SPANS.map((span) => (
							<option key={span} value={span}>
								{words.spans[span]}
							</option>
						))}
					</select>
				</label>
				<label className="search-field">
					<span>{words.from}</span>
					<input
						type="date"
						name={FIELD.from}
						value={from}
						max={to || undefined}
						onChange={({ target }) =>
							onChange?.({ from: target.value || undefined, days: undefined })
						}
					/>
				</label>
				<label className="search-field">
					<span>{words.to}</span>
					<input
						type="date"
						name={FIELD.to}
						value={to}
						min={from || undefined}
						onChange={({ target }) =>
							onChange?.({ to: target.value || undefined, days: undefined })
						}
					/>
				</label>
				<label className="search-field">
					<span>{words.order}</span>
					<select
						name={FIELD.order}
						value={orderValue(order)}
						onChange={({ target }) =>
							onChange?.({
								order: ORDERS.find((one) => orderValue(one) === target.value) ?? 'relevance',
							})
						}
					>
						{ORDERS.map((one) => (
							<option key={one} value={orderValue(one)}>
								{words.orders[one]}
							</option>
						))}
					</select>
				</label>
				<noscript>
					<button className="search-button" type="submit">
						{words.apply}
					</button>
				</noscript>
				{isFiltered && q !== '' && (
					<a className="search-clear" href={addressOfSearch(request, clear)}>
						{words.clear}
					</a>
				)}
			</div>
		</details>
	);
}
