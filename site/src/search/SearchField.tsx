import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

import { text } from '../text/vi-search.ts';
import { FIELD } from './address.ts';
import { Pieces } from './Pieces.tsx';
import { forgetSearches } from './recent.ts';
import { type Option, useSuggestions } from './use-suggestions.ts';

type Props = {
	value: string;
	onSearch: (query: string) => void;
};

/** The field with what it offers: a combobox by the pattern of the ARIA practices. Plain until hydrated. */
export function SearchField({ value, onSearch }: Props) {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState(value);
	const [isOpen, setOpen] = useState(false);
	const [active, setActive] = useState(-1);
	const [timesForgotten, setTimesForgotten] = useState(0);
	const options = useSuggestions(typed, isOpen, timesForgotten);
	const isShown = isOpen && options.length > 0;
	const isRecent = options[0]?.kind === 'recent';

	useEffect(() => setTyped(value), [value]);
	useEffect(() => setActive(-1), [options]);
	useEffect(() => {
		if (active >= 0)
			document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
	}, [id, active]);
	useSlash(input);

	const close = () => {
		setOpen(false);
		setActive(-1);
	};
	const search = (query: string) => {
		setTyped(query);
		close();
		onSearch(query);
	};
	const choose = (option: Option) => {
		if (option.kind === 'hit') location.assign(option.path);
		else search(option.query);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const last = options.length - 1;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			setOpen(true);
			if (options.length === 0) return;
			const step = event.key === 'ArrowDown' ? 1 : -1;
			setActive((at) => (at + step < -1 ? last : at + step > last ? -1 : at + step));
		} else if (event.key === 'Escape') {
			if (isShown) event.preventDefault();
			if (!isShown) setTyped('');
			close();
		} else if (event.key === 'Enter') {
			const option = options[active];
			if (!isShown || !option) {
				close(); // the form itself searches
				return;
			}
			event.preventDefault();
			choose(option);
		}
	};

	return (
		<div
			className="search-box"
			onBlur={({ currentTarget, relatedTarget }) => {
				if (!currentTarget.contains(relatedTarget)) close();
			}}
		>
			<label className="visually-hidden" htmlFor={`${id}-q`}>
				{text.label}
			</label>
			<input
				ref={input}
				id={`${id}-q`}
				className="search-input"
				// A field of type “search” cannot be a combobox.
				type="text"
				inputMode="search"
				name={FIELD.q}
				value={typed}
				maxLength={200}
				placeholder={text.placeholder}
				autoComplete="off"
				enterKeyHint="search"
				role="combobox"
				aria-autocomplete="list"
				aria-expanded={isShown}
				aria-controls={`${id}-list`}
				aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
				onChange={({ target }) => {
					setTyped(target.value);
					setOpen(true);
				}}
				onClick={() => setOpen(true)}
				onKeyDown={onKeyDown}
			/>
			<button className="search-button" type="submit" onClick={close}>
				{text.submit}
			</button>
			<div className="search-offer" hidden={!isShown}>
				{isRecent && (
					<p className="search-offer-head">
						<span>{text.recent}</span>
						<button
							type="button"
							className="search-forget"
							onClick={() => {
								forgetSearches();
								setTimesForgotten((times) => times + 1);
								input.current?.focus();
							}}
						>
							{text.clearRecent}
						</button>
					</p>
				)}
				<ul
					id={`${id}-list`}
					className="search-options"
					role="listbox"
					aria-label={text.suggestions}
				>
					{options.map((option, index) => (
						<li
							key={option.kind === 'hit' ? option.path : option.query}
							id={`${id}-${index}`}
							className="search-option"
							role="option"
							aria-selected={index === active}
							onMouseDown={(event) => event.preventDefault()}
							onMouseMove={() => setActive(index)}
							onClick={() => choose(option)}
						>
							<OptionText option={option} />
						</li>
					))}
				</ul>
			</div>
			<p className="visually-hidden" role="status">
				{isOpen && typed.trim() !== '' ? text.offered(options.length) : ''}
			</p>
		</div>
	);
}

function OptionText({ option }: { option: Option }) {
	if (option.kind === 'recent') return <span>{option.query}</span>;
	if (option.kind === 'search') return <strong>{text.searchFor(option.query)}</strong>;
	return (
		<>
			<span>
				<Pieces pieces={option.title} />
			</span>
			{option.label !== undefined && <span className="search-option-label">{option.label}</span>}
		</>
	);
}

/** `/` anywhere outside a field leads here. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
	useEffect(() => {
		const onKey = (event: globalThis.KeyboardEvent) => {
			const { target } = event;
			const isTyping =
				target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
			if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			input.current?.focus();
			input.current?.select();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [input]);
}
