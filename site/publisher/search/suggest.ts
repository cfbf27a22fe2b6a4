import { hasMarks } from '@haidang/shared/search/marks';
import type { ParsedQuery } from '@haidang/shared/search/query';
import type { Word } from '@haidang/shared/search/words';

/**
 * How the texts that were found write what was asked for, when that differs from what was typed: the reader
 * left marks out or set wrong ones.
 *
 * @param texts of the best documents, as editors wrote them
 * @param wordsOf takes such a text into words
 */
export function suggestionFrom(
	texts: readonly string[],
	query: ParsedQuery,
	wordsOf: (text: string) => Word[],
): string | undefined {
	const { words } = query;
	if (words.length === 0 || !words.some(({ folded }) => /[a-z]/.test(folded))) return undefined;
	const forms = new Map<string, Map<string, number>>();
	for (const text of texts) {
		const found = wordsOf(text);
		for (let at = 0; at + words.length <= found.length; at += 1) {
			if (!words.every(({ folded }, index) => found[at + index]?.folded === folded)) continue;
			const run = found.slice(at, at + words.length);
			const exact = run.map((word) => word.exact).join(' ');
			const written = text.slice(run[0]?.start, run.at(-1)?.end).normalize('NFC');
			const spellings = forms.get(exact) ?? new Map<string, number>();
			spellings.set(written, (spellings.get(written) ?? 0) + weightOf(written));
			forms.set(exact, spellings);
		}
	}
	const total = (spellings: Map<string, number>) =>
		[...spellings.values()].reduce((sum, count) => sum + count, 0);
	const [best] = [...forms].sort(([, a], [, b]) => total(b) - total(a));
	const sum = [...forms.values()].reduce((all, spellings) => all + total(spellings), 0);
	// \`duong\` may mean many things; then nothing is suggested.
	if (!best || total(best[1]) < SURE * sum) return undefined;
	if (best[0] === words.map(({ exact }) => exact).join(' ') || !hasMarks(best[0])) return undefined;
	return [...best[1]].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The share of all places in which the words must be written this way. */
const SURE = 0.6;

/** Headlines in capitals say nothing about how a word is written. */
const weightOf = (written: string): number => (written === written.toUpperCase() ? 0.1 : 1);
