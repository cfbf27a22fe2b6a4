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
import { RowFlags } from './row-flags.ts';
import { Statements } from './statements.ts';

/** One document that was found. */
export type Row = Pick<Entry, 'kind' | 'id' | 'slug' | 'time' | 'until'> & { score: number };

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
		this.#entries.refresh();
		const flags = new RowFlags(this.#entries.last);
		const mark = (bit: number, table: Table, expression: string) => {
			flags.mark(bit, this.#rowids(table, expression));
		};
		mark(FOUND, 'search_text', text);
		if (marks !== undefined) mark(MARKED, 'search_marks', marks);
		const found = flags.with(marks === undefined ? FOUND : FOUND | MARKED);
		const entries = this.#within(found, limits, now);
		if (entries.length === 0) return [];

		const row = rowExpression(query);
		const isCommon = found.length > MOST_WEIGHED;
		for (const [bit, markedBit, column] of isCommon ? COLUMNS.slice(0, 1) : COLUMNS) {
			mark(bit, 'search_text', inColumn(column, text));
			if (marks !== undefined) mark(markedBit, 'search_marks', inColumn(column, marks));
		}
		mark(EXACT, 'search_marks', exactExpression(query));
		if (row !== undefined) {
			mark(ROW_IN_TITLE, 'search_text', inColumn('title', row));
			if (!isCommon) mark(ROW, 'search_text', row);
		}
		const title = marks === undefined ? IN_TITLE : IN_TITLE | MARKED_IN_TITLE;
		const sapo = marks === undefined ? IN_SAPO : IN_SAPO | MARKED_IN_SAPO;
		const rowInTitle = row === undefined ? title : title | ROW_IN_TITLE;
		const inRow = row === undefined ? 0 : isCommon ? ROW_IN_TITLE : ROW;
		const relevance = isCommon ? undefined : this.#relevance(text);
		const instant = Date.parse(now);
		const rows = entries.map(([rowid, entry]): Row => {
			const signals = {
				isExact: flags.has(rowid, EXACT),
				isInTitle: flags.has(rowid, title),
				isInSapo: flags.has(rowid, sapo),
				isRow: flags.has(rowid, inRow),
				isRowInTitle: flags.has(rowid, rowInTitle),
				relevance: relevance?.get(rowid) ?? 0,
			};
			const { kind, id, slug, time, until } = entry;
			return { kind, id, slug, time, until, score: scoreOf(entry, signals, instant) };
		});
		return rows.sort((a, b) => b.score - a.score || b.time - a.time);
	}

	/** Those within the limits, and not expired. */
	#within(rowids: readonly number[], limits: Limits, now: string): [number, Entry][] {
		const { category, from = '', to } = limits;
		const inCategory =
			category === undefined
				? undefined
				: new Set(
						this.#statements
							.all<{ id: string }>('SELECT id FROM entry WHERE list = ?', `category:${category}`)
							.map(({ id }) => id),
					);
		const kept: [number, Entry][] = [];
		for (const rowid of rowids) {
			const entry = this.#entries.get(rowid);
			if (!entry || entry.until <= now || entry.at < from) continue;
			if (to !== undefined && (entry.at >= to || entry.at === '')) continue;
			if (inCategory && !(entry.kind === 'article' && inCategory.has(entry.id))) continue;
			kept.push([rowid, entry]);
		}
		return kept;
	}

	/** Row numbers as one text: a row object for each would cost more than the search itself. */
	#rowids(table: Table, expression: string): string {
		const row = this.#statements.one<{ ids: string | null }>(
			`SELECT group_concat(rowid) AS ids FROM ${table} WHERE ${table} MATCH ?`,
			expression,
		);
		return row?.ids ?? '';
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

/** Bits of a row, for {@link RowFlags}. */
const FOUND = 1;
const MARKED = 2;
const IN_TITLE = 4;
const MARKED_IN_TITLE = 8;
const IN_SAPO = 16;
const MARKED_IN_SAPO = 32;
const EXACT = 64;
const ROW = 128;
const ROW_IN_TITLE = 256;

const COLUMNS = [
	[IN_TITLE, MARKED_IN_TITLE, 'title'],
	[IN_SAPO, MARKED_IN_SAPO, 'sapo'],
] as const;

const inColumn = (column: 'title' | 'sapo', expression: string): string =>
	`{${column}} : (${expression})`;

type Table = 'search_marks' | 'search_text';
type FindArgs = { limits: Limits; now: string; revision: number; isPrefix?: boolean };
type AskArgs = { limits: Limits; now: string; isPrefix: boolean; isFolded: boolean };
