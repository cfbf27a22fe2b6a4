import { hasMarks } from '@haidang/shared/search/marks';
import type { ParsedQuery } from '@haidang/shared/search/query';
import type { Word } from '@haidang/shared/search/words';

/** What the index knows that a query alone does not say. */
export type IndexFacts = {
	/** Whether some text names a document of this number. */
	hasNumber(key: string): boolean;
	/** The marked forms that a word of a query may mean. */
	formsOf(word: Word, isPrefix: boolean): string[];
};

/** A run of the query's words, and what may stand for it. All groups must be found. */
export type Group = {
	words: Word[];
	/** Its last word is still being typed. */
	isPrefix: boolean;
	numbers: string[];
	/** Other names: abbreviations, or what they stand for. */
	names: Word[][];
	isPhrase: boolean;
};

/** Divides a query into groups: numbers and names the longest first, single words otherwise. */
export function groupsOf(query: ParsedQuery, facts: IndexFacts, isPrefix: boolean): Group[] {
	const { words, meanings, phrases, numbers } = query;
	const known = numbers.filter(({ key }) => facts.hasNumber(key));
	const groups: Group[] = [];
	let from = 0;
	while (from < words.length) {
		const at = from;
		const runs = [...known, ...meanings, ...phrases].filter((run) => run.from === at);
		const to = Math.max(at + 1, ...runs.map((run) => run.to));
		const isHere = (run: { from: number; to: number }) => run.from === at && run.to === to;
		groups.push({
			words: words.slice(at, to),
			isPrefix: isPrefix && to === words.length,
			numbers: known.filter(isHere).map(({ key }) => key),
			names: meanings.filter(isHere).map((meaning) => meaning.words),
			isPhrase: phrases.some(isHere),
		});
		from = to;
	}
	return groups;
}

/** The folded words of all groups, for `search_text`. */
export const foldedExpression = (groups: readonly Group[]): string =>
	groups
		.map(({ words, isPrefix, numbers, names, isPhrase }) => {
			const folded = words.map((word) => word.folded);
			const own = isPhrase
				? phrase(folded)
				: `(${folded.map((word, at) => quoted(word) + (isPrefix && at === folded.length - 1 ? '*' : '')).join(' AND ')})`;
			const others = names.map((name) => phrase(name.map((word) => word.folded)));
			return `(${[own, ...numbers.map(quoted), ...others].join(' OR ')})`;
		})
		.join(' AND ');

/**
 * What the marks that were typed demand, for `search_marks`. `undefined` when none was typed; `'none'`
 * when nothing has them.
 */
export function marksExpression(groups: readonly Group[], facts: IndexFacts): string | undefined {
	const demands: string[] = [];
	for (const { words, isPrefix, numbers, names } of groups) {
		const marked = words.filter(({ exact }) => hasMarks(exact));
		if (marked.length === 0) continue;
		const own = marked.map((word) => {
			const forms = facts.formsOf(word, isPrefix && word === words.at(-1));
			return forms.length === 0 ? undefined : `(${forms.map(quoted).join(' OR ')})`;
		});
		const others = names.map((name) => allOf(name.map(({ exact }) => exact)));
		const ways = [
			...(own.includes(undefined) ? [] : [`(${own.join(' AND ')})`]),
			...numbers.map(quoted),
			...others,
		];
		if (ways.length === 0) return 'none';
		demands.push(`(${ways.join(' OR ')})`);
	}
	return demands.length === 0 ? undefined : demands.join(' AND ');
}

/** The very words that were typed. */
export const exactExpression = ({ words }: ParsedQuery): string =>
	allOf(words.map(({ exact }) => exact));

/** The words in a row; `undefined` for a single one. */
export const rowExpression = ({ words }: ParsedQuery): string | undefined =>
	words.length < 2 ? undefined : phrase(words.map(({ folded }) => folded));

const allOf = (words: readonly string[]): string => `(${words.map(quoted).join(' AND ')})`;
const phrase = (words: readonly string[]): string => `"${words.map(plain).join(' ')}"`;
const quoted = (word: string): string => `"${plain(word)}"`;
/** Words have no signs; that they cannot end a string is said here once more. */
const plain = (word: string): string => word.replaceAll('"', '');
