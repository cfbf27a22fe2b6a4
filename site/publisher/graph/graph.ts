import { Cards } from './cards.ts';
import { Claims } from './claims.ts';
import { Database } from './database.ts';
import { type Answer, Queries } from './queries.ts';
import { GRAPH_TABLES, GRAPH_VERSION } from './schema.ts';
import { Todos } from './todos.ts';

/** A pressed page as it lies on disk. */
export type StoredPage = {
	path: string;
	status: number;
	hash: string;
	/** Relative to the release. */
	file: string;
	size: number;
	/** Milliseconds, as `stat` tells them. */
	mtime: number;
	/** Whether it has `.br` and `.gz` siblings. */
	packed: boolean;
};

/** What a release rests on, in one SQLite file beside it. */
export class Graph {
	readonly queries: Queries;
	readonly claims: Claims;
	readonly cards: Cards;
	readonly todos: Todos;
	readonly #db: Database;
	/** Queries that lost a page, and may have no other. */
	readonly #loose = new Set<number>();

	constructor(file: string) {
		this.#db = new Database(file, GRAPH_TABLES);
		this.queries = new Queries(this.#db);
		this.claims = new Claims(this.#db);
		this.cards = new Cards(this.#db);
		this.todos = new Todos(this.#db);
		const version = this.meta('version');
		if (version !== undefined && version !== GRAPH_VERSION) this.#dropAll();
		this.setMeta('version', GRAPH_VERSION);
	}

	close(): void {
		this.#db.close();
	}

	/** For a release that is being made: nothing waits for the disk until {@link settle}. */
	defer(): void {
		this.#db.defer();
	}

	settle(): void {
		this.#db.settle();
	}

	transaction<Result>(work: () => Result, options?: { durable: boolean }): Result {
		try {
			return this.#db.transaction(work, options);
		} catch (error) {
			this.queries.forget();
			throw error;
		}
	}

	meta(key: string): string | undefined {
		return this.#db.one('SELECT value FROM meta WHERE key = ?', key)?.['value'] as
			string | undefined;
	}

	setMeta(key: string, value: string): void {
		if (this.meta(key) === value) return;
		this.#db.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, value);
	}

	/** The pending change up to which everything is planned; -1 when nothing ever was. */
	get planned(): number {
		return Number(this.meta('planned') ?? -1);
	}

	page(path: string): StoredPage | undefined {
		const row = this.#db.one('SELECT * FROM page WHERE path = ?', path);
		return row && ({ ...row, packed: row['packed'] === 1 } as unknown as StoredPage);
	}

	pages(): StoredPage[] {
		return this.#db
			.all('SELECT * FROM page')
			.map((row) => ({ ...row, packed: row['packed'] === 1 }) as unknown as StoredPage);
	}

	countPages(): number {
		return this.#db.one('SELECT count(*) AS count FROM page')?.['count'] as number;
	}

	gonePaths(): string[] {
		return this.#db
			.all('SELECT path FROM page WHERE status = 410 ORDER BY path')
			.map((row) => row['path'] as string);
	}

	storePage({ path, status, hash, file, size, mtime, packed }: StoredPage): number {
		return this.#db.one(
			`INSERT INTO page (path, status, hash, file, size, mtime, packed) VALUES (?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (path) DO UPDATE SET status = excluded.status, hash = excluded.hash, file = excluded.file,
			size = excluded.size, mtime = excluded.mtime, packed = excluded.packed RETURNING id`,
			path,
			status,
			hash,
			file,
			size,
			mtime,
			packed ? 1 : 0,
		)?.['id'] as number;
	}

	/** Keeps answers that no page has been linked to yet. Call it before {@link linkPage}. */
	storeAnswers(answers: readonly Answer[]): void {
		for (const answer of answers) {
			if (this.queries.find(answer.key)?.hash !== answer.hash) this.queries.store(answer);
		}
	}

	/**
	 * Keeps which answers a page was made of, so that it is pressed again when one changes. A page that lost
	 * one would be stale for ever, so an answer that is not stored is an error.
	 */
	linkPage(path: string, asked: readonly { key: string; hash: string }[]): void {
		const page = this.#pageId(path);
		const old = new Set(this.#queriesOf(page));
		for (const { key, hash } of asked) {
			const id = this.queries.find(key)?.id;
			if (id === undefined) throw new Error(`${path} asked ${key}, whose answer was not stored.`);
			old.delete(id);
			this.#db.run(
				'INSERT OR REPLACE INTO page_query (query, page, hash) VALUES (?, ?, ?)',
				id,
				page,
				hash,
			);
		}
		for (const id of old) this.#unlinkQuery(id, page);
	}

	/** Forgets queries that no page asks any more. */
	sweepQueries(): void {
		for (const id of this.#loose) {
			if (this.#db.one('SELECT 1 FROM page_query WHERE query = ? LIMIT 1', id)) continue;
			const key = this.#db.one('SELECT key FROM query WHERE id = ?', id)?.['key'];
			if (typeof key === 'string' && !key.startsWith('places ')) this.queries.remove(id, key);
		}
		this.#loose.clear();
	}

	storeMedia(path: string, names: readonly string[]): void {
		const page = this.#pageId(path);
		this.#db.run('DELETE FROM page_media WHERE page = ?', page);
		for (const name of names)
			this.#db.run('INSERT OR IGNORE INTO page_media (name, page) VALUES (?, ?)', name, page);
	}

	mediaOf(path: string): string[] {
		return this.#db
			.all('SELECT name FROM page_media JOIN page ON page.id = page WHERE path = ?', path)
			.map((row) => row['name'] as string);
	}

	isMediaUsed(name: string): boolean {
		return this.#db.one('SELECT 1 FROM page_media WHERE name = ? LIMIT 1', name) !== undefined;
	}

	usedMedia(): string[] {
		return this.#db.all('SELECT DISTINCT name FROM page_media').map((row) => row['name'] as string);
	}

	/** Pages that show any of these files. */
	pagesWithMedia(name: string): string[] {
		return this.#db
			.all('SELECT path FROM page_media JOIN page ON page.id = page WHERE name = ?', name)
			.map((row) => row['path'] as string);
	}

	/** Pages that asked this query and were given another answer than `hash`; all of them without `hash`. */
	pagesAsking(query: number, hash?: string): string[] {
		return this.#db
			.all(
				'SELECT path FROM page_query JOIN page ON page.id = page WHERE query = ? AND page_query.hash IS NOT ?',
				query,
				hash ?? null,
			)
			.map((row) => row['path'] as string);
	}

	removePage(path: string): void {
		const row = this.#db.one('SELECT id FROM page WHERE path = ?', path);
		if (!row) return;
		const page = row['id'] as number;
		for (const id of this.#queriesOf(page)) this.#unlinkQuery(id, page);
		this.#db.run('DELETE FROM page_media WHERE page = ?', page);
		this.cards.leave(page);
		this.#db.run('DELETE FROM page WHERE id = ?', page);
	}

	/** Notes the social card that a page names; `undefined` for a page without one. */
	storeCard(path: string, name: string | undefined): void {
		this.cards.store(path, this.#pageId(path), name);
	}

	/** The card that a page names. */
	cardOf(path: string): string | undefined {
		return this.cards.of(this.#pageId(path));
	}

	/** A page that failed before it ever stood has a row too, so that what it asked can be kept. */
	#pageId(path: string): number {
		const row = this.#db.one('SELECT id FROM page WHERE path = ?', path);
		if (row) return row['id'] as number;
		return this.storePage({
			path,
			status: 0,
			hash: '',
			file: '',
			size: 0,
			mtime: 0,
			packed: false,
		});
	}

	#queriesOf(page: number): number[] {
		return this.#db
			.all('SELECT query FROM page_query WHERE page = ?', page)
			.map((row) => row['query'] as number);
	}

	#unlinkQuery(query: number, page: number): void {
		this.#db.run('DELETE FROM page_query WHERE query = ? AND page = ?', query, page);
		this.#loose.add(query);
	}

	#dropAll(): void {
		this.#db.sqlite.exec(
			[
				'meta',
				'query',
				'query_tag',
				'query_range',
				'page',
				'page_query',
				'page_media',
				'page_card',
				'claim',
				'todo',
			]
				.map((table) => `DROP TABLE IF EXISTS ${table};`)
				.join(''),
		);
		this.#db.sqlite.exec(GRAPH_TABLES);
	}
}
