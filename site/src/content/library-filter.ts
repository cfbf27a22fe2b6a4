import type { EffectState } from '@haidang/shared/documents/effect';
import { fold } from '@haidang/shared/text/fold';

/** Fields of the library's filter, and parameters of its address. */
export const FILTER_NAMES = ['q', 'loai', 'coquan', 'linhvuc', 'nam', 'hieuluc'] as const;

/** What a reader looks for in the library; empty where anything will do. */
export type LibraryFilter = Record<(typeof FILTER_NAMES)[number], string>;

/** So many rows are shown at once. */
export const MOST_ROWS = 100;
/** Longer words than this name no document. */
export const LONGEST_WORDS = 100;

/** What the filter uses of a document. */
export type Filtered = {
	type?: string | undefined;
	issuer?: string | undefined;
	fields: string[];
	issuedAt: string;
	effect: EffectState;
	/** What its words are looked for in; see `filterWords`. */
	words: string;
};

/** Reads a filter from an address or a form. A list's value that `isOffered` does not know filters by nothing. */
export function readFilter(
	get: (name: string) => unknown,
	isOffered: (name: keyof LibraryFilter, value: string) => boolean,
): LibraryFilter {
	const read = (name: keyof LibraryFilter): string => {
		const found = get(name);
		const value = typeof found === 'string' ? found.trim() : '';
		if (name === 'q') return value.slice(0, LONGEST_WORDS);
		return value !== '' && isOffered(name, value) ? value : '';
	};
	return Object.fromEntries(FILTER_NAMES.map((name) => [name, read(name)])) as LibraryFilter;
}

/** What a filter is made of, as parameters of an address. */
export const usedFilter = (filter: LibraryFilter): [keyof LibraryFilter, string][] =>
	FILTER_NAMES.flatMap((name) => (filter[name] === '' ? [] : [[name, filter[name]]]));

type Named = { type?: string | undefined; number: string; abstract: string; names: string[] };

export const filterWords = ({ type, number, abstract, names }: Named): string =>
	plain([type, number, abstract, ...names].join(' '));

/** Whether a document passes the filter. */
export function passes({ words, ...one }: Filtered, wanted: LibraryFilter): boolean {
	return (
		(!wanted.loai || one.type === wanted.loai) &&
		(!wanted.coquan || one.issuer === wanted.coquan) &&
		(!wanted.linhvuc || one.fields.includes(wanted.linhvuc)) &&
		(!wanted.nam || one.issuedAt.startsWith(wanted.nam)) &&
		(!wanted.hieuluc || one.effect === wanted.hieuluc) &&
		plain(wanted.q)
			.trim()
			.split(' ')
			.every((word) => words.includes(` ${word}`))
	);
}

/** With or without marks and dashes: `13 nq tw` finds `13-NQ/TW`. */
const plain = (words: string): string => ` ${fold(words).replace(/[^a-z0-9]+/g, ' ')} `;
