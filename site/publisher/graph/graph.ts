import type { Place } from '../../src/content/listing.ts';
import { Database } from './database.ts';
import { type Answer, Queries } from './queries.ts';
import { GRAPH_TABLES, GRAPH_VERSION } from './schema.ts';

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

/** Work that is left: a page to press or to remove, and why the last attempt failed. */
export type Todo = {
	path: string;
	attempts: number;
	retry: string;
	message: string | null;
	since: string;
};

/** What a release rests on, in one SQLite file beside it. */
export class Graph {
	readonly queries: Queries;
	readonly #db: Database;
	/** Queries that lost a page, and may have no other. */
	readonly #loose = new Set<number>();
	readonly #newCards = new Map<string, string>();
	readonly #leftCards = new Set<string>();

	constructor(file: string) {
		this.#db = new Database(file, GRAPH_TABLES);
		this.queries = new Queries(this.#db);
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

	// Claims

	claimsOf(owner: string): Place[] {
		return this.#db
			.all('SELECT path, route, params FROM claim WHERE owner = ? ORDER BY path', owner)
			.map(toPlace);
	}

	replaceClaims(owner: string, places: readonly Place[]): void {
		this.#db.run('DELETE FROM claim WHERE owner = ?', owner);
		for (const { path, route, params } of places) {
			this.#db.run(
				'INSERT OR REPLACE INTO claim (path, owner, route, params) VALUES (?, ?, ?, ?)',
				path,
				owner,
				route,
				JSON.stringify(params),
			);
		}
	}

	/** Who has an address now: content before redirects, then the first by kind and id. */
	holderOf(path: string): (Place & { owner: string }) | undefined {
		const row = this.#db.one(
			"SELECT path, owner, route, params FROM claim WHERE path = ? ORDER BY route = 'redirect', owner LIMIT 1",
			path,
		);
		return row && { ...toPlace(row), owner: row['owner'] as string };
	}

	redirects(): { from: string; to: string }[] {
		return this.#db
			.all("SELECT path FROM claim WHERE route = 'redirect' GROUP BY path ORDER BY path")
			.flatMap(({ path }) => {
				const holder = this.holderOf(path as string);
				const to = holder?.route === 'redirect' ? holder.params['to'] : undefined;
				return to === undefined ? [] : [{ from: path as string, to }];
			});
	}

	owners(): string[] {
		return this.#db.all('SELECT DISTINCT owner FROM claim').map((row) => row['owner'] as string);
	}

	// Pages

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

	/** Notes the social card that a page names; `undefined` for a page without one. */
	storeCard(path: string, name: string | undefined): void {
		const page = this.#pageId(path);
		const before = this.#cardOf(page);
		if (before === name) return;
		this.#leaveCard(page, before);
		if (name === undefined) return;
		this.#db.run('INSERT INTO page_card (page, name) VALUES (?, ?)', page, name);
		this.#newCards.set(name, path);
	}

	/** The card that a page names. */
	cardOf(path: string): string | undefined {
		return this.#cardOf(this.#pageId(path));
	}

	isCardUsed(name: string): boolean {
		return this.#db.one('SELECT 1 FROM page_card WHERE name = ? LIMIT 1', name) !== undefined;
	}

	/** Every card that pages name, with one such page. */
	cards(): Map<string, string> {
		const rows = this.#db.all('SELECT name, path FROM page_card JOIN page ON page.id = page');
		return new Map(rows.map((row) => [row['name'] as string, row['path'] as string]));
	}

	/** Cards that pages name since the last call, with the page; forgets them. */
	takeNewCards(): Map<string, string> {
		const taken = new Map(this.#newCards);
		this.#newCards.clear();
		return taken;
	}

	/** Cards that pages left since the last call and that no other page names; forgets them. */
	takeUnusedCards(): string[] {
		const taken = [...this.#leftCards].filter((name) => !this.isCardUsed(name));
		this.#leftCards.clear();
		return taken;
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
		this.#leaveCard(page, this.#cardOf(page));
		this.#db.run('DELETE FROM page WHERE id = ?', page);
	}

	// Work

	addTodo(path: string, now: string): void {
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

	failTodo(path: string, message: string, retry: string, now: string): void {
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

	endTodo(path: string): void {
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

	#cardOf(page: number): string | undefined {
		const row = this.#db.one('SELECT name FROM page_card WHERE page = ?', page);
		return row?.['name'] as string | undefined;
	}

	#leaveCard(page: number, name: string | undefined): void {
		if (name === undefined) return;
		this.#db.run('DELETE FROM page_card WHERE page = ?', page);
		this.#leftCards.add(name);
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
				'claim',
				'todo',
			]
				.map((table) => `DROP TABLE IF EXISTS ${table};`)
				.join(''),
		);
		this.#db.sqlite.exec(GRAPH_TABLES);
	}
}

const toPlace = (row: Record<string, unknown>): Place => ({
	path: row['path'] as string,
	route: row['route'] as Place['route'],
	params: JSON.parse(row['params'] as string) as Place['params'],
});
