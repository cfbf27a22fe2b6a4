import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

type Row = Record<string, unknown>;

/** A SQLite file with prepared statements kept by their text, and transactions. */
export class Database {
	readonly sqlite: DatabaseSync;
	readonly #statements = new Map<string, StatementSync>();
	#isDeferred = false;

	constructor(file: string, tables: string) {
		this.sqlite = new DatabaseSync(file);
		this.sqlite.exec(
			'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32000;',
		);
		this.sqlite.exec(tables);
	}

	one(sql: string, ...values: SQLInputValue[]): Row | undefined {
		return this.#statement(sql).get(...values);
	}

	all(sql: string, ...values: SQLInputValue[]): Row[] {
		return this.#statement(sql).all(...values);
	}

	run(sql: string, ...values: SQLInputValue[]): { lastInsertRowid: number | bigint } {
		return this.#statement(sql).run(...values);
	}

	/** Until {@link settle}, nothing waits for the disk: for a file that is thrown away after a power cut. */
	defer(): void {
		this.#isDeferred = true;
		this.sqlite.exec('PRAGMA wal_autocheckpoint = 16000');
	}

	/** Brings all to the disk, and makes transactions durable again. */
	settle(): void {
		this.#isDeferred = false;
		this.sqlite.exec(
			'PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; PRAGMA wal_checkpoint(TRUNCATE);',
		);
	}

	/** Runs `work` in one transaction. Without `durable`, a power cut may undo it (never half of it). */
	transaction<Result>(work: () => Result, { durable = true } = {}): Result {
		const level = durable ? 'FULL' : 'NORMAL';
		this.sqlite.exec(`PRAGMA synchronous = ${this.#isDeferred ? 'OFF' : level}`);
		this.sqlite.exec('BEGIN IMMEDIATE');
		try {
			const result = work();
			this.sqlite.exec('COMMIT');
			return result;
		} catch (error) {
			if (this.sqlite.isTransaction) this.sqlite.exec('ROLLBACK');
			throw error;
		}
	}

	close(): void {
		this.#statements.clear();
		this.sqlite.close();
	}

	#statement(sql: string): StatementSync {
		let statement = this.#statements.get(sql);
		if (!statement) {
			statement = this.sqlite.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement;
	}
}
