import type { Correction } from '@haidang/shared/content/correction';
import { pathOf } from '@haidang/shared/paths';
import { yearRange } from '@haidang/shared/text/dates';

import { defineQuery } from './query.ts';
import type { Entry, Reader } from './reader.ts';

/** One statement as an article shows it. */
export type CorrectionView = Pick<Correction, 'date' | 'text' | 'type'>;

/** The same on the page of all corrections, with the article it is about. */
export type ListedCorrection = CorrectionView & {
	/** Of an article that is gone only this is left. */
	title?: string | undefined;
	path?: string | undefined;
};

export const CORRECTIONS = 'corrections';
const MOST = 50;
/** Older ones stand on the page of their year. */
const FRONT = 30;
/** So many a year would be a newsroom in trouble. */
const MOST_A_YEAR = 1000;

/** An article's corrections, newest first. Read by the article's own query. */
export const correctionsOf = (reader: Reader, article: string): CorrectionView[] =>
	reader.newest(`correction:${article}`, MOST).flatMap(({ id }) => {
		const found = reader.get('correction', id);
		return found ? [{ date: found.date, text: found.text, type: found.type }] : [];
	});

/** When each corrected article was corrected last, by its id. */
export const lastCorrections = (reader: Reader): Map<string, string> => {
	const last = new Map<string, string>();
	for (const { id } of reader.newest(CORRECTIONS, MOST_A_YEAR)) {
		const found = reader.get('correction', id);
		if (found && !last.has(found.article)) last.set(found.article, found.date);
	}
	return last;
};

/** Years that have corrections, newest first; none while everything fits on the first page. */
export const correctionYears = (reader: Reader): number[] =>
	reader.hasMoreThan(CORRECTIONS, FRONT)
		? [...new Set(reader.months(CORRECTIONS).map(({ year }) => year))]
		: [];

/** The newest corrections, or those of one year. */
export const correctionList = defineQuery(
	'correction-list',
	(reader, year: number | null): { corrections: ListedCorrection[]; years: number[] } => {
		const entries =
			year === null
				? reader.newest(CORRECTIONS, FRONT)
				: reader.newest(CORRECTIONS, MOST_A_YEAR, yearRange(year));
		return { corrections: listed(reader, entries), years: correctionYears(reader) };
	},
);

/** What is said of an article that left the site goes with it, unless it says that it left. */
function listed(reader: Reader, entries: readonly Entry[]): ListedCorrection[] {
	return entries.flatMap(({ id }): ListedCorrection[] => {
		const found = reader.get('correction', id);
		if (!found) return [];
		const { article, date, text, type } = found;
		const card = reader.card(article);
		if (card) {
			return [{ date, text, type, title: card.title, path: pathOf('article', card.slug) }];
		}
		const isGone = type === 'removal' && reader.get('tombstone', article) !== undefined;
		return isGone ? [{ date, text, type }] : [];
	});
}
