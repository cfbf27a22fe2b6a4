import type { DatabaseSync } from 'node:sqlite';

import { matchesMarks } from '@haidang/shared/search/marks';
import { type ParsedQuery, parseQuery } from '@haidang/shared/search/query';
import { type Abbreviation, type Synonyms, synonymsOf } from '@haidang/shared/search/synonyms';
import { telexWord } from '@haidang/shared/search/telex';
import type { Word } from '@haidang/shared/search/words';

import type { SearchAnswer } from '../../src/search/answer.ts';
import { Entries, type Entry } from './entries.ts';
import {
	exactExpression,
	foldedExpression,
	groupsOf,
	type IndexFacts,
	marksExpression,
	rowExpression,
} from './expression.ts';
import { scoreOf } from './rank.ts';
import { Statements } from './statements.ts';

/** One document that was found. */
export type Row = Pick<Entry, 'kind' | 'id' | 'time' | 'until'> & { score: number };

/** All that was found, best first, before it is cut into pages. */
export type Found = { query: ParsedQuery; reading: SearchAnswer['reading']; rows: Row[] };

/** Bounds of a search. Instants are ISO, `from` inclusive and `to` exclusive. */
export type Limits = { category?: string | undefined; from?: string; to?: string };

/** Forms of one word that are asked for at most; the rest are rare. */
const MOST_FORMS = 60;
/** Weights of title, sapo, names, numbers and body. */
const RELEVANCE = 'bm25(search_text, 10.0, 3.0, 2.0, 4.0, 1.0)';
/** With more rows than this, words are so common that weighing them in texts says nothing and takes long. */
const MOST_WEIGHED = 3000;

/** Asks the index. Reads only; everything a reader types reaches SQL as a value. */
export class Search {
	readonly #statements: Statements;
	readonly #entries: Entries;
	#synonyms: { revision: number; synonyms: Synonyms } | undefined;

	constructor(db: DatabaseSync) {
		this.#statements = new Statements(db);
		this.#entries = new Entries(this.#statements);
	}

	/**
	 * Finds what a reader may mean: with the marks as typed, else without marks, else read as Telex.
	 *
	 * @param isPrefix the last word is still being typed
	 */
	find(raw: string, { limits, now, revision, isPrefix = false }: FindArgs): Found {
		const query = parseQuery(raw, this.#glossary(revision));
		const ask = (asked: ParsedQuery, isFolded: boolean) =>
			this.#ask(asked, { limits, now, isPrefix, isFolded });
		const asTyped = ask(query, false);
		if (asTyped.length > 0 || query.words.length === 0)
			return { query, reading: 'as-typed', rows: asTyped };
		const folded = ask(query, true);
		if (folded.length > 0) return { query, reading: 'without-marks', rows: folded };
		const telex = this.#asTelex(query);
		const rows = telex ? ask(telex, false) : [];
		return telex && rows.length > 0
			? { query: telex, reading: 'telex', rows }
			: { query, reading: 'as-typed', rows: [] };
	}

	#ask(query: ParsedQuery, { limits, now, isPrefix, isFolded }: AskArgs): Row[] {
		if (query.words.length === 0) return [];
		const groups = groupsOf(query, this.#facts, isPrefix);
		const text = foldedExpression(groups);
		const marks = isFolded ? undefined : marksExpression(groups, this.#facts);
		if (marks === 'none') return [];
		let rowids = this.#ids('search_text', text);
		if (marks !== undefined) rowids = within(rowids, this.#ids('search_marks', marks));
		const entries = this.#entriesOf(rowids, limits, now);
		if (entries.size === 0) return [];

		const inColumn = (column: string, expression: string) =>
			new Set(this.#ids('search_text', `{${column}} : (${expression})`));
		const marksIn = (column: string) =>
			marks === undefined
				? undefined
				: new Set(this.#ids('search_marks', `{${column}} : (${marks})`));
		const row = rowExpression(query);
		const [titles, sapos] = [inColumn('title', text), inColumn('sapo', text)];
		const [titleMarks, sapoMarks] = [marksIn('title'), marksIn('sapo')];
		const exact = new Set(this.#ids('search_marks', exactExpression(query)));
		const isCommon = rowids.length > MOST_WEIGHED;
		const rowedTitles = row === undefined ? undefined : inColumn('title', row);
		const rowed =
			row === undefined || isCommon ? rowedTitles : new Set(this.#ids('search_text', row));
		const relevance = isCommon ? undefined : this.#relevance(text);
		const instant = Date.parse(now);
		const rows = [...entries].map(([rowid, entry]): Row => {
			const isInTitle = titles.has(rowid) && (titleMarks?.has(rowid) ?? true);
			const signals = {
				isExact: exact.has(rowid),
				isInTitle,
				isInSapo: sapos.has(rowid) && (sapoMarks?.has(rowid) ?? true),
				isRow: rowed?.has(rowid) ?? true,
				isRowInTitle: isInTitle && (rowedTitles?.has(rowid) ?? true),
				relevance: relevance?.get(rowid) ?? 0,
			};
			const { kind, id, time, until } = entry;
			return { kind, id, time, until, score: scoreOf(entry, signals, instant) };
		});
		return rows.sort((a, b) => b.score - a.score || b.time - a.time);
	}

	/** Those within the limits, and not expired. */
	#entriesOf(rowids: readonly number[], limits: Limits, now: string): Map<number, Entry> {
		this.#entries.refresh();
		const { category, from = '', to } = limits;
		const inCategory =
			category === undefined
				? undefined
				: new Set(
						this.#statements
							.all<{ id: string }>('SELECT id FROM entry WHERE list = ?', `category:${category}`)
							.map(({ id }) => id),
					);
		const kept = new Map<number, Entry>();
		for (const rowid of rowids) {
			const entry = this.#entries.get(rowid);
			if (!entry || entry.until <= now || entry.at < from) continue;
			if (to !== undefined && (entry.at >= to || entry.at === '')) continue;
			if (inCategory && !(entry.kind === 'article' && inCategory.has(entry.id))) continue;
			kept.set(rowid, entry);
		}
		return kept;
	}

	/** Row numbers as one text: a row object for each would cost more than the search itself. */
	#ids(table: 'search_marks' | 'search_text', expression: string): number[] {
		const row = this.#statements.one<{ ids: string | null }>(
			`SELECT group_concat(rowid) AS ids FROM ${table} WHERE ${table} MATCH ?`,
			expression,
		);
		return row?.ids == null ? [] : row.ids.split(',').map(Number);
	}

	#relevance(expression: string): Map<number, number> {
		const rows = this.#statements.all<{ rowid: number; weight: number }>(
			`SELECT rowid, -${RELEVANCE} AS weight FROM search_text WHERE search_text MATCH ?`,
			expression,
		);
		return new Map(rows.map(({ rowid, weight }) => [rowid, weight]));
	}

	readonly #facts: IndexFacts = {
		hasNumber: (key) =>
			this.#statements.all(
				'SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1',
				`{numbers} : "${key.replaceAll('"', '')}"`,
			).length > 0,
		formsOf: (word, isPrefix) => this.#formsOf(word, isPrefix),
	};

	#formsOf({ folded, exact }: Word, isPrefix: boolean): string[] {
		const rows = isPrefix
			? this.#statements.all<{ word: string }>(
					'SELECT word FROM search_word WHERE folded >= ? AND folded < ?',
					folded,
					`${folded}\u{10FFFF}`,
				)
			: this.#statements.all<{ word: string }>(
					'SELECT word FROM search_word WHERE folded = ?',
					folded,
				);
		return rows
			.map(({ word }) => word)
			.filter((word) => matchesMarks(exact, word, isPrefix))
			.slice(0, MOST_FORMS);
	}

	/** The query read as Telex, when every word then is one that the index knows. */
	#asTelex({ text, words }: ParsedQuery): ParsedQuery | undefined {
		const meant = words.map((word) => telexWord(word.folded) ?? word.exact);
		if (meant.every((word, at) => word === words[at]?.exact)) return undefined;
		const query = parseQuery(meant.join(' '));
		const isKnown = query.words.every((word) => this.#formsOf(word, false).length > 0);
		return isKnown ? { ...query, text: meant.join(' ') || text } : undefined;
	}

	/** The abbreviations of the newsroom's glossary. */
	#glossary(revision: number): Synonyms {
		if (this.#synonyms?.revision !== revision) {
			const rows = this.#statements.all<{ json: string }>(
				"SELECT json FROM document WHERE kind = 'glossary-entry' ORDER BY id",
			);
			const synonyms = synonymsOf(rows.map(({ json }) => JSON.parse(json) as Abbreviation));
			this.#synonyms = { revision, synonyms };
		}
		return this.#synonyms.synonyms;
	}
}

/** What both lists hold. */
function within(rowids: readonly number[], other: readonly number[]): number[] {
	const others = new Set(other);
	return rowids.filter((rowid) => others.has(rowid));
}

type FindArgs = { limits: Limits; now: string; revision: number; isPrefix?: boolean };
type AskArgs = { limits: Limits; now: string; isPrefix: boolean; isFolded: boolean };
