import type { Database } from './database.ts';

/** Work that is left: a page to press or to remove, and why the last attempt failed. */
export type Todo = {
	path: string;
	attempts: number;
	retry: string;
	message: string | null;
	since: string;
};

/** The pages that a release still has to press or to remove. */
export class Todos {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	add(path: string, now: string): void {
		this.#db.run(
			`INSERT INTO todo (path, attempts, retry, message, since) VALUES (?, 0, '', NULL, ?)
			ON CONFLICT DO UPDATE SET retry = ''`,
			path,
			now,
		);
	}

	/** Work that is due. */
	due(now: string): Todo[] {
		return this.#db.all('SELECT * FROM todo WHERE retry <= ?', now) as Todo[];
	}

	/** Owners of addresses that are to be written and that readers do not have yet. */
	waitingOwners(): Set<string> {
		const rows = this.#db.all(
			`SELECT DISTINCT owner FROM todo JOIN claim ON claim.path = todo.path
			WHERE NOT EXISTS (SELECT 1 FROM page WHERE page.path = todo.path AND status = 200)`,
		);
		return new Set(rows.map((row) => row['owner'] as string));
	}

	isDue(path: string, now: string): boolean {
		return (
			this.#db.one('SELECT 1 FROM todo WHERE path = ? AND retry <= ?', path, now) !== undefined
		);
	}

	countDue(now: string): number {
		return this.#db.one('SELECT count(*) AS count FROM todo WHERE retry <= ?', now)?.[
			'count'
		] as number;
	}

	fail(path: string, message: string, retry: string, now: string): void {
		this.#db.run(
			`INSERT INTO todo (path, attempts, retry, message, since) VALUES (?, 1, ?, ?, ?)
			ON CONFLICT DO UPDATE SET attempts = attempts + 1, retry = excluded.retry, message = excluded.message,
			since = CASE WHEN attempts = 0 THEN excluded.since ELSE since END`,
			path,
			retry,
			message,
			now,
		);
	}

	attempts(path: string): number {
		return (
			(this.#db.one('SELECT attempts FROM todo WHERE path = ?', path)?.['attempts'] as number) ?? 0
		);
	}

	end(path: string): void {
		this.#db.run('DELETE FROM todo WHERE path = ?', path);
	}

	failed(): Todo[] {
		return this.#db.all('SELECT * FROM todo WHERE attempts > 0 ORDER BY path') as Todo[];
	}

	/** When failed work is due again; work that did not fail is being done. */
	nextRetry(): string | undefined {
		return (
			(this.#db.one("SELECT min(retry) AS next FROM todo WHERE retry > ''")?.['next'] as
				string | null) ?? undefined
		);
	}
}
