import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Prepared statements of one database, each prepared once. */
export class Statements {
	readonly #db: DatabaseSync;
	readonly #known = new Map<string, StatementSync>();

	constructor(db: DatabaseSync) {
		this.#db = db;
	}

	all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
		return this.#statement(sql).all(...values) as Row[];
	}

	// Whoever asks names the columns, as for `all`.
	// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
	one<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
		return this.#statement(sql).get(...values) as Row | undefined;
	}

	run(sql: string, ...values: SQLInputValue[]): void {
		this.#statement(sql).run(...values);
	}

	clear(): void {
		this.#known.clear();
	}

	#statement(sql: string): StatementSync {
		let statement = this.#known.get(sql);
		if (!statement) {
			statement = this.#db.prepare(sql);
			this.#known.set(sql, statement);
		}
		return statement;
	}
}
