import type { Place } from '../../src/content/listing.ts';
import type { Database } from './database.ts';

/** Which addresses each document wants. */
export class Claims {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	of(owner: string): Place[] {
		return this.#db
			.all('SELECT path, route, params FROM claim WHERE owner = ? ORDER BY path', owner)
			.map(toPlace);
	}

	replace(owner: string, places: readonly Place[]): void {
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
}

const toPlace = (row: Record<string, unknown>): Place => ({
	path: row['path'] as string,
	route: row['route'] as Place['route'],
	params: JSON.parse(row['params'] as string) as Place['params'],
});
