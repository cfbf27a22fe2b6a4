import type { Kind } from '@haidang/shared/content/document';

import type { Statements } from './statements.ts';

/** What ranking and filtering need of an indexed document. */
export type Entry = {
	kind: Kind;
	id: string;
	slug: string;
	at: string;
	until: string;
	time: number;
};

/**
 * The entries of the index in memory, by row number. Numbers only go up, and one that is gone is found by no
 * search, so that only what is new has to be read.
 */
export class Entries {
	readonly #statements: Statements;
	readonly #entries = new Map<number, Entry>();
	#last = 0;

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	/** Reads what came since the last call. */
	refresh(): void {
		const rows = this.#statements.all<Entry & { rowid: number }>(
			'SELECT rowid, kind, id, slug, at, until FROM search_entry WHERE rowid > ? ORDER BY rowid',
			this.#last,
		);
		for (const { rowid, ...entry } of rows) {
			this.#entries.set(rowid, { ...entry, time: entry.at === '' ? 0 : Date.parse(entry.at) });
			this.#last = rowid;
		}
		if (this.#entries.size > 2 * this.#count() + 1000) this.#reload();
	}

	/** The highest row number. */
	get last(): number {
		return this.#last;
	}

	get(rowid: number): Entry | undefined {
		return this.#entries.get(rowid);
	}

	#count(): number {
		return (
			this.#statements.one<{ count: number }>('SELECT count(*) AS count FROM search_entry')
				?.count ?? 0
		);
	}

	#reload(): void {
		this.#entries.clear();
		this.#last = 0;
		this.refresh();
	}
}
