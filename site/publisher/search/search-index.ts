import type { DatabaseSync } from 'node:sqlite';

import type { Kind } from '@haidang/shared/content/document';
import { numberKeysIn } from '@haidang/shared/search/number-key';
import { wordsOf } from '@haidang/shared/search/words';

import { SEARCH_TABLE_NAMES, SEARCH_TABLES, SEARCH_VERSION } from './schema.ts';
import {
	nameIn,
	type NamedKind,
	type NameOf,
	SEARCHABLE_KINDS,
	searchableOf,
} from './searchable.ts';
import { Statements } from './statements.ts';

/**
 * Keeps the search index in step with the mirror. Every method runs inside the mirror's own transaction,
 * so that what is not public any more is not found any more either.
 */
export class SearchIndex {
	readonly #db: DatabaseSync;
	readonly #statements: Statements;
	/** Words that `search_word` is known to hold. */
	readonly #known = new Set<string>();

	constructor(db: DatabaseSync) {
		this.#db = db;
		this.#statements = new Statements(db);
	}

	/** Makes the tables. With those of another version, everything is noted to be indexed again. */
	open(version: string | undefined): string {
		if (version !== undefined && version !== SEARCH_VERSION) this.drop();
		this.#db.exec(SEARCH_TABLES);
		if (version !== SEARCH_VERSION) {
			const kinds = SEARCHABLE_KINDS.map((kind) => `'${kind}'`).join(', ');
			this.#db.exec(
				`INSERT OR IGNORE INTO search_stale SELECT kind, id FROM document WHERE kind IN (${kinds})`,
			);
		}
		return SEARCH_VERSION;
	}

	drop(): void {
		this.#statements.clear();
		this.#known.clear();
		for (const table of SEARCH_TABLE_NAMES) this.#db.exec(`DROP TABLE IF EXISTS ${table}`);
	}

	/** Indexes a document as the mirror has it now; one that is gone leaves the index. */
	put(kind: Kind, id: string): void {
		if (!SEARCHABLE_KINDS.includes(kind)) return;
		this.#statements.run('DELETE FROM search_stale WHERE kind = ? AND id = ?', kind, id);
		this.remove(kind, id);
		const found = this.#document(kind, id);
		const words = found === undefined ? undefined : searchableOf(kind, found, this.#nameOf);
		if (!words) return;
		const { title, sapo, names, body, at, until } = words;
		const numbers = numberKeysIn([title, sapo, body].join('\n')).join(' ');
		this.#statements.run(
			'INSERT INTO search_entry (kind, id, slug, at, until) VALUES (?, ?, ?, ?, ?)',
			kind,
			id,
			(found as { slug: string }).slug,
			at,
			until,
		);
		const rowid = this.#rowid(kind, id) ?? 0;
		const [forTitle, forSapo, forNames, forBody] = [title, sapo, names, body].map((text) =>
			this.#forms(text),
		);
		this.#statements.run(
			'INSERT INTO search_text (rowid, title, sapo, names, numbers, body) VALUES (?, ?, ?, ?, ?, ?)',
			rowid,
			forTitle?.folded ?? '',
			forSapo?.folded ?? '',
			forNames?.folded ?? '',
			numbers,
			forBody?.folded ?? '',
		);
		this.#statements.run(
			'INSERT INTO search_marks (rowid, title, sapo, rest) VALUES (?, ?, ?, ?)',
			rowid,
			forTitle?.exact ?? '',
			forSapo?.exact ?? '',
			`${forNames?.exact ?? ''} ${numbers} ${forBody?.exact ?? ''}`,
		);
	}

	remove(kind: Kind, id: string): void {
		const rowid = this.#rowid(kind, id);
		if (rowid === undefined) return;
		for (const table of ['search_entry', 'search_text', 'search_marks'])
			this.#statements.run(`DELETE FROM ${table} WHERE rowid = ?`, rowid);
	}

	/** Notes a document to be indexed soon, when many come at once. One that is gone leaves at once. */
	putLater(kind: Kind, id: string): void {
		if (!SEARCHABLE_KINDS.includes(kind)) return;
		if (this.#document(kind, id) === undefined) this.put(kind, id);
		else
			this.#statements.run('INSERT OR IGNORE INTO search_stale (kind, id) VALUES (?, ?)', kind, id);
	}

	/** Notes what names this document to be indexed soon: its name is another one. */
	putNaming(kind: NamedKind, id: string): void {
		if (kind === 'author' || kind === 'source') {
			this.#statements.run(
				"INSERT OR IGNORE INTO search_stale SELECT 'article', id FROM entry WHERE list = ?",
				`${kind}:${id}`,
			);
			return;
		}
		const field = kind === 'issuer' ? '$.issuer' : '$.type';
		this.#statements.run(
			`INSERT OR IGNORE INTO search_stale SELECT kind, id FROM document
			WHERE kind = 'document' AND json_extract(json, ?) = ?`,
			field,
			id,
		);
	}

	hasStale(): boolean {
		return this.#statements.one('SELECT 1 FROM search_stale LIMIT 1') !== undefined;
	}

	/** Indexes some of what is noted. @returns whether more is left */
	putSome(limit: number): boolean {
		const stale = this.#statements.all<{ kind: Kind; id: string }>(
			'SELECT kind, id FROM search_stale LIMIT ?',
			limit,
		);
		for (const { kind, id } of stale) this.put(kind, id);
		return stale.length === limit;
	}

	/** What was written is not there after all. */
	forget(): void {
		this.#known.clear();
	}

	readonly #nameOf: NameOf = (kind, id) => {
		const document = this.#document(kind, id);
		return document === undefined ? undefined : nameIn(kind, document);
	};

	/** The words of a text as both tables hold them. */
	#forms(text: string): { folded: string; exact: string } {
		const words = wordsOf(text);
		for (const { folded, exact } of words) {
			if (this.#known.has(exact)) continue;
			this.#statements.run(
				'INSERT OR IGNORE INTO search_word (folded, word) VALUES (?, ?)',
				folded,
				exact,
			);
			this.#known.add(exact);
		}
		return {
			folded: words.map(({ folded }) => folded).join(' '),
			exact: words.map(({ exact }) => exact).join(' '),
		};
	}

	#document(kind: Kind, id: string): unknown {
		const row = this.#statements.one<{ json: string }>(
			'SELECT json FROM document WHERE kind = ? AND id = ?',
			kind,
			id,
		);
		return row && (JSON.parse(row.json) as unknown);
	}

	#rowid(kind: Kind, id: string): number | undefined {
		return this.#statements.one<{ rowid: number }>(
			'SELECT rowid FROM search_entry WHERE kind = ? AND id = ?',
			kind,
			id,
		)?.rowid;
	}
}
