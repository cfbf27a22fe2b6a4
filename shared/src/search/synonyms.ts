import { matchesMarks } from './marks.ts';
import { type Word, wordsOf } from './words.ts';

/** An abbreviation and what it stands for, as the newsroom's glossary says; further names likewise. */
export type Abbreviation = { short: string; long: string; synonyms?: readonly string[] };

/** Words that mean the same as a run of a query's words. */
export type Meaning = { from: number; to: number; words: Word[] };

/** Looks abbreviations up, both ways. */
export type Synonyms = {
	/** The longest runs of `words` that have other names, without overlaps. */
	meaningsIn(words: readonly Word[]): Meaning[];
};

/** Makes the look-up. A query's marks count: `hớp tac xa` is no name of `HTX`, `hop tac xa` is. */
export function synonymsOf(abbreviations: readonly Abbreviation[]): Synonyms {
	const byName = new Map<string, { name: Word[]; others: Word[][] }[]>();
	let longest = 0;
	for (const { short, long, synonyms = [] } of abbreviations) {
		const names = [short, long, ...synonyms].map(wordsOf).filter((name) => name.length > 0);
		for (const name of names) {
			longest = Math.max(longest, name.length);
			const others = names.filter((other) => keyOf(other) !== keyOf(name));
			byName.set(keyOf(name), [...(byName.get(keyOf(name)) ?? []), { name, others }]);
		}
	}
	const othersOf = (words: readonly Word[]): Word[][] =>
		(byName.get(keyOf(words)) ?? [])
			.filter(({ name }) => name.every(({ exact }, at) => isMeant(words[at], exact)))
			.flatMap(({ others }) => others);
	return {
		meaningsIn(words) {
			const meanings: Meaning[] = [];
			let from = 0;
			while (from < words.length) {
				let to = Math.min(words.length, from + longest);
				while (to > from && othersOf(words.slice(from, to)).length === 0) to -= 1;
				for (const name of othersOf(words.slice(from, to)))
					meanings.push({ from, to, words: name });
				from = Math.max(from + 1, to);
			}
			return meanings;
		},
	};
}

const isMeant = (asked: Word | undefined, exact: string): boolean =>
	asked !== undefined && matchesMarks(asked.exact, exact);
const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');
