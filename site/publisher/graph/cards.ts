import type { Database } from './database.ts';

/** The social cards that pages name. Pages are known by their number in the graph. */
export class Cards {
	readonly #new = new Map<string, string>();
	readonly #left = new Set<string>();
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Notes the card that a page names; `undefined` for a page without one. */
	store(path: string, page: number, name: string | undefined): void {
		const before = this.of(page);
		if (before === name) return;
		this.leave(page);
		if (name === undefined) return;
		this.#db.run('INSERT INTO page_card (page, name) VALUES (?, ?)', page, name);
		this.#new.set(name, path);
	}

	/** The card that a page names. */
	of(page: number): string | undefined {
		const row = this.#db.one('SELECT name FROM page_card WHERE page = ?', page);
		return row?.['name'] as string | undefined;
	}

	isUsed(name: string): boolean {
		return this.#db.one('SELECT 1 FROM page_card WHERE name = ? LIMIT 1', name) !== undefined;
	}

	/** Every card that pages name, with one such page. */
	all(): Map<string, string> {
		const rows = this.#db.all('SELECT name, path FROM page_card JOIN page ON page.id = page');
		return new Map(rows.map((row) => [row['name'] as string, row['path'] as string]));
	}

	/** Cards that pages name since the last call, with the page; forgets them. */
	takeNew(): Map<string, string> {
		const taken = new Map(this.#new);
		this.#new.clear();
		return taken;
	}

	/** Cards that pages left since the last call and that no other page names; forgets them. */
	takeUnused(): string[] {
		const taken = [...this.#left].filter((name) => !this.isUsed(name));
		this.#left.clear();
		return taken;
	}

	/** Notes that a page names no card any more. */
	leave(page: number): void {
		const name = this.of(page);
		if (name === undefined) return;
		this.#db.run('DELETE FROM page_card WHERE page = ?', page);
		this.#left.add(name);
	}
}
