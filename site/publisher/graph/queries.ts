import type { Reads } from '../../src/content/reader.ts';
import type { Database } from './database.ts';

/** A query as the graph stores it. */
export type StoredQuery = { id: number; key: string; hash: string; until: string };

/** An answer as it is handed over by a press, possibly from another thread. */
export type Answer = {
	key: string;
	hash: string;
	until: string;
	tags: string[];
	/** list, from, to */
	ranges: [string, string, string][];
};

export const toAnswer = ({
	key,
	hash,
	reads,
}: {
	key: string;
	hash: string;
	reads: Reads;
}): Answer => ({
	key,
	hash,
	until: reads.until,
	tags: [...reads.tags],
	ranges: [...reads.ranges].map(([list, { from, to }]) => [list, from, to]),
});

/** The recorded queries of a release: what each answered, and what its answer rests on. */
export class Queries {
	readonly #db: Database;
	/** Ids of known keys; grows to one entry per query. */
	readonly #ids = new Map<string, { id: number; hash: string }>();

	constructor(db: Database) {
		this.#db = db;
	}

	find(key: string): { id: number; hash: string } | undefined {
		const known = this.#ids.get(key);
		if (known) return known;
		const row = this.#db.one('SELECT id, hash FROM query WHERE key = ?', key);
		if (!row) return undefined;
		const found = { id: row['id'] as number, hash: row['hash'] as string };
		this.#ids.set(key, found);
		return found;
	}

	/** Stores an answer. What an already stored query reads is compared, so that little is written. */
	store({ key, hash, until, tags, ranges }: Answer): number {
		const known = this.find(key);
		if (!known) {
			const { lastInsertRowid } = this.#db.run(
				'INSERT INTO query (key, hash, until) VALUES (?, ?, ?)',
				key,
				hash,
				until,
			);
			const id = Number(lastInsertRowid);
			this.#ids.set(key, { id, hash });
			for (const tag of tags) this.#addTag(id, tag);
			for (const range of ranges) this.#addRange(id, range);
			return id;
		}
		const { id } = known;
		this.#db.run('UPDATE query SET hash = ?, until = ? WHERE id = ?', hash, until, id);
		known.hash = hash;
		this.#diffTags(id, tags);
		this.#diffRanges(id, ranges);
		return id;
	}

	/** Queries that read one of these tags, or a list at one of these points, or whose time has come. */
	candidates({ tags, points, now }: Touched): StoredQuery[] {
		const found = new Map<number, StoredQuery>();
		const add = (rows: Iterable<Record<string, unknown>>) => {
			for (const row of rows) found.set(row['id'] as number, row as StoredQuery);
		};
		const columns = 'query.id, query.key, query.hash, query.until';
		for (const tag of tags) {
			const sql = `SELECT ${columns} FROM query_tag JOIN query ON query.id = query WHERE tag = ?`;
			add(this.#db.all(sql, tag));
		}
		for (const { list, at } of points) {
			const sql = `SELECT ${columns} FROM query_range JOIN query ON query.id = query WHERE list = ? AND upto > ? AND since <= ?`;
			add(this.#db.all(sql, list, at, at));
		}
		add(this.#db.all(`SELECT ${columns} FROM query WHERE until < '9999' AND until <= ?`, now));
		return [...found.values()];
	}

	all(): StoredQuery[] {
		return this.#db.all('SELECT id, key, hash, until FROM query') as StoredQuery[];
	}

	/** When the next answer changes by itself; `undefined` when none does. */
	nextChange(): string | undefined {
		const row = this.#db.one("SELECT min(until) AS next FROM query WHERE until < '9999'");
		return (row?.['next'] as string | null) ?? undefined;
	}

	remove(id: number, key: string): void {
		this.#db.run('DELETE FROM query_tag WHERE query = ?', id);
		this.#db.run('DELETE FROM query_range WHERE query = ?', id);
		this.#db.run('DELETE FROM query WHERE id = ?', id);
		this.#ids.delete(key);
	}

	/** Forgets what it remembers, after a transaction was rolled back. */
	forget(): void {
		this.#ids.clear();
	}

	#diffTags(id: number, tags: readonly string[]): void {
		const stale = new Set(
			this.#db
				.all('SELECT tag FROM query_tag WHERE query = ?', id)
				.map((row) => row['tag'] as string),
		);
		for (const tag of tags) if (!stale.delete(tag)) this.#addTag(id, tag);
		for (const tag of stale)
			this.#db.run('DELETE FROM query_tag WHERE tag = ? AND query = ?', tag, id);
	}

	#diffRanges(id: number, ranges: readonly [string, string, string][]): void {
		const rows = this.#db.all('SELECT list, since, upto FROM query_range WHERE query = ?', id);
		const stale = new Map(
			rows.map(({ list, since, upto }) => [[list, since, upto].join(' '), { list, since, upto }]),
		);
		for (const range of ranges) if (!stale.delete(range.join(' '))) this.#addRange(id, range);
		for (const { list, since, upto } of stale.values()) {
			this.#db.run(
				'DELETE FROM query_range WHERE list = ? AND upto = ? AND since = ? AND query = ?',
				list as string,
				upto as string,
				since as string,
				id,
			);
		}
	}

	#addTag(id: number, tag: string): void {
		this.#db.run('INSERT OR IGNORE INTO query_tag (tag, query) VALUES (?, ?)', tag, id);
	}

	#addRange(id: number, [list, from, to]: [string, string, string]): void {
		this.#db.run(
			'INSERT OR IGNORE INTO query_range (list, upto, since, query) VALUES (?, ?, ?, ?)',
			list,
			to,
			from,
			id,
		);
	}
}

type Touched = {
	tags: Iterable<string>;
	points: Iterable<{ list: string; at: string }>;
	now: string;
};
