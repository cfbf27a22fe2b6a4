import { EFFECT_LABELS, type EffectState } from '@haidang/shared/documents/effect';
import { fold } from '@haidang/shared/text/fold';

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

type Wanted = Record<'q' | 'loai' | 'coquan' | 'linhvuc' | 'nam' | 'hieuluc', string>;
const NAMES = ['q', 'loai', 'coquan', 'linhvuc', 'nam', 'hieuluc'] as const;

/** So many rows are shown at once. */
const MOST = 100;

/** Filters the list of the page by what the form says, and keeps it in the address. */
class LibraryFilter extends HTMLElement {
	#all: Promise<{ entry: Entry; words: string }[]> | undefined;
	#before: Node[] | undefined;
	#turn = 0;

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		const asked = new URLSearchParams(location.search);
		for (const name of NAMES) {
			const value = asked.get(name);
			const control = form.elements.namedItem(name);
			if (value && (control instanceof HTMLInputElement || control instanceof HTMLSelectElement))
				control.value = value;
			// An old address may name what the library no longer has: then that list is not filtered by it.
			if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
		}
		const apply = () => void this.#apply(form);
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', apply);
		form.addEventListener('reset', () => setTimeout(apply));
		if (NAMES.some((name) => asked.has(name))) apply();
	}

	async #apply(form: HTMLFormElement): Promise<void> {
		const turn = (this.#turn += 1);
		const list = document.querySelector('[data-entries]');
		const side = document.querySelectorAll<HTMLElement>('[data-unfiltered]');
		if (!list) return;
		const data = new FormData(form);
		const wanted = Object.fromEntries(
			NAMES.map((name) => [name, String(data.get(name) ?? '').trim()]),
		) as Wanted;
		const used = NAMES.filter((name) => wanted[name] !== '');
		const query = new URLSearchParams(used.map((name) => [name, wanted[name]])).toString();
		history.replaceState(null, '', query ? `?${query}` : location.pathname);
		this.#before ??= [...list.childNodes];
		for (const part of side) part.hidden = used.length > 0;
		if (used.length === 0) {
			list.replaceChildren(...this.#before);
			return this.#say('');
		}
		try {
			this.#all ??= load(this.dataset['index'] ?? '');
			const found = (await this.#all).filter((one) => fits(one, wanted));
			if (turn !== this.#turn) return;
			list.replaceChildren(...found.slice(0, MOST).map(({ entry }) => this.#row(entry)));
			const { found: pattern = '', more = '', none = '' } = this.dataset;
			const said = pattern.replace('0', String(found.length));
			this.#say(found.length === 0 ? none : found.length > MOST ? `${said} ${more}` : said);
		} catch {
			this.#all = undefined;
			this.#say(this.dataset['failed'] ?? '');
		}
	}

	#row({ url, type, number, abstract, issuer, issuedAt, effect }: Entry): Node {
		const row = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
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
	return documents.map((entry) => ({
		entry,
		words: plain([entry.type, entry.number, entry.abstract, ...entry.names].join(' ')),
	}));
}

/** With or without marks and dashes: `13 nq tw` finds `13-NQ/TW`. */
const plain = (words: string): string => ` ${fold(words).replace(/[^a-z0-9]+/g, ' ')} `;

function fits({ entry, words }: { entry: Entry; words: string }, wanted: Wanted): boolean {
	return (
		(!wanted.loai || entry.type === wanted.loai) &&
		(!wanted.coquan || entry.issuer === wanted.coquan) &&
		(!wanted.linhvuc || entry.fields.includes(wanted.linhvuc)) &&
		(!wanted.nam || entry.issuedAt.startsWith(wanted.nam)) &&
		(!wanted.hieuluc || entry.effect === wanted.hieuluc) &&
		plain(wanted.q)
			.trim()
			.split(' ')
			.every((word) => words.includes(` ${word}`))
	);
}

export function defineLibraryFilter(): void {
	if (!customElements.get('library-filter')) customElements.define('library-filter', LibraryFilter);
}
