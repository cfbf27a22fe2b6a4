import type { Entry } from './entries.ts';

/** What is known of a row that was found. */
export type Signals = {
	/** Every word, with its marks, as typed. */
	isExact: boolean;
	isInTitle: boolean;
	isInSapo: boolean;
	/** The words in a row. */
	isRow: boolean;
	isRowInTitle: boolean;
	/** How rare the words are and how often they stand there; 0 where all of them are common. */
	relevance: number;
};

const YEAR = 365 * 86_400_000;

/**
 * How well a document answers. What was typed exactly comes before what only may be meant; then the title
 * before the sapo before the body, words in a row before scattered ones, and the newer before the older.
 *
 * @param now milliseconds
 */
export function scoreOf({ time }: Pick<Entry, 'time'>, signals: Signals, now: number): number {
	const age = time === 0 ? 2 * YEAR : Math.max(0, now - time);
	return (
		(signals.isExact ? 50 : 0) +
		(signals.isInTitle ? 14 : 0) +
		(signals.isRowInTitle ? 14 : 0) +
		(signals.isInSapo ? 5 : 0) +
		(signals.isRow ? 7 : 0) +
		Math.min(10, signals.relevance) +
		6 * 2 ** (-age / (2 * YEAR))
	);
}
