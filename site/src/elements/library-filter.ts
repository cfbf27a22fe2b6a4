import { EFFECT_LABELS, type EffectState } from '@haidang/shared/documents/effect';

import {
	FILTER_NAMES,
	filterWords,
	MOST_ROWS,
	passes,
	readFilter,
	usedFilter,
	type LibraryFilter as Wanted,
} from '../content/library-filter.ts';
import { dayText } from '../text/day.ts';

/** What the filter uses of an entry of the public list. */
type Entry = {
	url: string;
	number: string;
	type?: string;
	issuer?: string;
	fields: string[];
	abstract: string;
	names: string[];
	issuedAt: string;
	effect: EffectState;
};

/**
 * Filters the list of the page by what the form says, and keeps it in the address. The publisher answers
 * the same address with the list filtered, so then there is nothing to do until the reader changes it.
 */
class LibraryFilter extends HTMLElement {
	#all: Promise<{ entry: Entry; words: string }[]> | undefined;
	#before: Node[] | undefined;
	#turn = 0;

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		const asked = new URLSearchParams(location.search);
		for (const name of FILTER_NAMES) put(form, name, asked.get(name) ?? '');
		const apply = () => void this.#apply(form);
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', apply);
		form.addEventListener('reset', () =>
			setTimeout(() => {
				// Resetting alone goes back to what the page was asked with.
				for (const name of FILTER_NAMES) put(form, name, '');
				apply();
			}),
		);
		if (this.querySelector('[data-front]')) keep(wantedOf(form));
		else if (FILTER_NAMES.some((name) => asked.has(name))) apply();
	}

	async #apply(form: HTMLFormElement): Promise<void> {
		const turn = (this.#turn += 1);
		const list = document.querySelector('[data-entries]');
		const side = document.querySelectorAll<HTMLElement>('[data-unfiltered]');
		if (!list) return;
		const wanted = wantedOf(form);
		const used = usedFilter(wanted);
		keep(wanted);
		const front = this.querySelector<HTMLTemplateElement>('[data-front]');
		this.#before ??= [...(front?.content ?? list).childNodes];
		for (const part of side) part.hidden = used.length > 0;
		if (used.length === 0) {
			list.replaceChildren(...this.#before);
			return this.#say('');
		}
		try {
			this.#all ??= load(this.dataset['index'] ?? '');
			const found = (await this.#all).filter(({ entry, words }) =>
				passes({ ...entry, words }, wanted),
			);
			if (turn !== this.#turn) return;
			list.replaceChildren(...found.slice(0, MOST_ROWS).map(({ entry }) => this.#row(entry)));
			const { found: pattern = '', more = '', none = '' } = this.dataset;
			const said = pattern.replace('0', String(found.length));
			this.#say(found.length === 0 ? none : found.length > MOST_ROWS ? `${said} ${more}` : said);
		} catch {
			this.#all = undefined;
			this.#say(this.dataset['failed'] ?? '');
		}
	}

	#row({ url, type, number, abstract, issuer, issuedAt, effect }: Entry): Node {
		const row = this.querySelector<HTMLTemplateElement>('[data-row]')?.content.cloneNode(
			true,
		) as DocumentFragment;
		const put = (part: string, words: string): HTMLElement | null => {
			const place = row.querySelector<HTMLElement>(`[data-part=${part}]`);
			place?.replaceChildren(words);
			return place;
		};
		put('name', [type, number].filter(Boolean).join(' '))?.setAttribute(
			'href',
			new URL(url).pathname,
		);
		put('abstract', abstract);
		put('issued', [issuer, `ngày ${dayText(issuedAt)}`].filter(Boolean).join(', '));
		put('effect', EFFECT_LABELS[effect])?.setAttribute('data-state', effect);
		return row;
	}

	#say(words: string): void {
		this.querySelector('[role=status]')?.replaceChildren(words);
	}
}

async function load(index: string): Promise<{ entry: Entry; words: string }[]> {
	const answer = await fetch(index);
	if (!answer.ok) throw new Error(String(answer.status));
	const { documents } = (await answer.json()) as { documents: Entry[] };
	return documents.map((entry) => ({ entry, words: filterWords(entry) }));
}

/** What the form says. Its lists offer all there is, so nothing else comes from them. */
function wantedOf(form: HTMLFormElement): Wanted {
	const data = new FormData(form);
	return readFilter(
		(name) => data.get(name),
		() => true,
	);
}

/** An old address may name what the library no longer has: then that list is not filtered by it. */
function put(form: HTMLFormElement, name: string, value: string): void {
	const control = form.elements.namedItem(name);
	if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
	control.value = value;
	if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
}

function keep(wanted: Wanted): void {
	const query = new URLSearchParams(usedFilter(wanted)).toString();
	history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

export function defineLibraryFilter(): void {
	if (!customElements.get('library-filter')) customElements.define('library-filter', LibraryFilter);
}
