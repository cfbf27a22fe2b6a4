import { DatabaseSync, type StatementSync } from 'node:sqlite';

import { type DocumentOf, type Kind, parseDocument } from '@haidang/shared/content/document';
import type { LegalIdentity } from '@haidang/shared/content/globals';
import type { FeedItem } from '@haidang/shared/feed/schemas';

import { toCard } from '../../src/content/card.ts';
import { FOREVER } from '../../src/content/reader.ts';
import { SearchIndex } from '../search/search-index.ts';
import { isNamed, nameIn } from '../search/searchable.ts';
import {
	ALL,
	type Changed,
	type DocumentRow,
	noteDocument,
	noteEntry,
	nothingChanged,
} from './changed.ts';
import { documentEntries, glossaryEntries } from './document-entries.ts';
import { articleEntries, correctionEntries, type ListEntry, videoEntries } from './entries.ts';
import { MIRROR_TABLES, MIRROR_VERSION } from './schema.ts';

/** A document that breaks the contract; its last good version stays. */
export type Broken = { kind: Kind; id: string; message: string; since: string };

/** What is pending, and the last of its rows; `gone` is the part that stopped being public. */
export type Pending = { changed: Changed; gone: Changed; upTo: number };

/** Where the changes of one transaction are noted. */
type Changes = { changed: Changed; gone: Changed };
const noChanges = (): Changes => ({ changed: nothingChanged(), gone: nothingChanged() });

/**
 * The site's own copy of all that is public, in one SQLite file. It is a pure function of the documents:
 * built in any order, from changes or from an export, it holds the same rows.
 */
export class Mirror {
	readonly db: DatabaseSync;
	readonly #statements = new Map<string, StatementSync>();
	readonly #search: SearchIndex;
	/** Goes up with every transaction, so that who keeps answers knows when they are old. */
	revision = 0;

	/** Opens the file, or creates it. Tables of another version are dropped, so the next sync is an export. */
	constructor(file: string) {
		this.db = new DatabaseSync(file);
		this.db.exec(
			'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32000;',
		);
		this.db.exec(MIRROR_TABLES);
		const version = this.meta('version');
		if (version !== undefined && version !== MIRROR_VERSION) this.#dropAll();
		this.setMeta('version', MIRROR_VERSION);
		this.#search = new SearchIndex(this.db);
		this.#transaction(() => {
			this.setMeta('search-version', this.#search.open(this.meta('search-version')));
		});
	}

	close(): void {
		this.db.close();
	}

	/** The feed's cursor up to which everything is here; `undefined` before the first export. */
	get cursor(): number | undefined {
		const cursor = this.meta('cursor');
		return cursor === undefined ? undefined : Number(cursor);
	}

	meta(key: string): string | undefined {
		return this.#statement('SELECT value FROM meta WHERE key = ?').get(key)?.['value'] as
			string | undefined;
	}

	/**
	 * Takes in documents, and the cursor they lead to, in one transaction.
	 *
	 * @returns how many documents differ from what was here
	 */
	apply(items: readonly FeedItem[], cursor: number | undefined, now: string): number {
		return this.#transaction(() => {
			const changes = noChanges();
			const count = this.#applyItems(items, changes, now, false);
			this.#pendAll(changes.gone, true);
			this.#pendAll(changes.changed, false);
			if (cursor !== undefined) this.setMeta('cursor', String(cursor));
			return count;
		});
	}

	/** Takes in one page of an export: like {@link apply}, but what changed is simply everything. */
	applyExport(items: readonly FeedItem[], now: string): void {
		this.#transaction(() => {
			this.#applyItems(items, noChanges(), now, true);
			this.#pend({ tag: ALL }, false);
		});
	}

	/** Ends an export: what it did not name is not public any more. */
	endExport(seen: ReadonlySet<string>, cursor: number, now: string): void {
		const gone = this.index().filter(({ kind, id }) => !seen.has(`${kind}:${id}`));
		this.#transaction(() => {
			const items = gone.map(({ kind, id }) => ({ kind, id, hash: null, doc: null }));
			this.#applyItems(items, noChanges(), now, true);
			this.#pend({ tag: ALL }, false);
			this.setMeta('cursor', String(cursor));
		});
	}

	/** Indexes some of what an export or a new name left to be indexed. @returns whether more is left */
	indexSome(limit: number): boolean {
		return this.#search.hasStale() && this.#transaction(() => this.#search.putSome(limit));
	}

	/** What changed after row `after` of the pending changes, and what of that because documents are gone. */
	pending(after: number): Pending {
		const changed = nothingChanged();
		const gone = nothingChanged();
		let upTo = after;
		for (const row of this.#statement(
			'SELECT seq, tag, list, at, gone FROM pending WHERE seq > ? ORDER BY seq',
		).iterate(after)) {
			upTo = row['seq'] as number;
			for (const each of row['gone'] === 1 ? [changed, gone] : [changed]) {
				if (row['tag'] !== null) each.tags.add(row['tag'] as string);
				else {
					const [list, at] = [row['list'] as string, row['at'] as string];
					each.points.set(`${list} ${at}`, { list, at });
				}
			}
		}
		return { changed, gone, upTo };
	}

	/** Whether taking this in would change anything. */
	differs({ kind, id, hash }: FeedItem): boolean {
		const row = this.#statement('SELECT hash FROM document WHERE kind = ? AND id = ?').get(
			kind,
			id,
		);
		return (row?.['hash'] ?? null) !== hash;
	}

	/** Forgets pending changes that every release has planned. */
	clearPending(upTo: number): void {
		this.#statement('DELETE FROM pending WHERE seq <= ?').run(upTo);
	}

	/** The last pending change ever written, for a release that starts from everything. */
	lastPending(): number {
		const row = this.#statement("SELECT seq FROM sqlite_sequence WHERE name = 'pending'").get();
		return (row?.['seq'] as number | undefined) ?? 0;
	}

	index(): { kind: Kind; id: string; hash: string }[] {
		return this.#statement('SELECT kind, id, hash FROM document').all() as {
			kind: Kind;
			id: string;
			hash: string;
		}[];
	}

	count(): number {
		return this.#statement('SELECT count(*) AS count FROM document').get()?.['count'] as number;
	}

	broken(): Broken[] {
		return this.#statement('SELECT kind, id, message, since FROM broken').all() as Broken[];
	}

	/** The hash that was refused for this document, so that reconciliation does not ask for it again. */
	brokenHash(kind: Kind, id: string): string | undefined {
		return this.#statement('SELECT hash FROM broken WHERE kind = ? AND id = ?').get(kind, id)?.[
			'hash'
		] as string | undefined;
	}

	/** @param isBulk whether the search index may follow a little later */
	#applyItems(items: readonly FeedItem[], changes: Changes, now: string, isBulk: boolean): number {
		const stale = new Set<string>();
		let count = 0;
		for (const item of items) {
			const { kind, id } = item;
			const nameBefore = this.#nameOf(kind, id);
			const changed = isRemoval(item) ? changes.gone : changes.changed;
			if (!this.#applyOne(item, changed, stale, now)) continue;
			count += 1;
			if (isBulk) this.#search.putLater(kind, id);
			else this.#search.put(kind, id);
			if (isNamed(kind) && this.#nameOf(kind, id) !== nameBefore) this.#search.putNaming(kind, id);
		}
		for (const id of stale) {
			const isGone = !this.#row('article', id);
			this.#deriveArticle(id, isGone ? changes.gone : changes.changed);
		}
		return count;
	}

	/** The name by which other documents are found. */
	#nameOf(kind: Kind, id: string): string | undefined {
		if (!isNamed(kind)) return undefined;
		const row = this.#row(kind, id);
		return row && nameIn(kind, JSON.parse(row.json));
	}

	/** @returns whether the document differs */
	#applyOne({ kind, id, hash, doc }: FeedItem, changed: Changed, stale: Set<string>, now: string) {
		const before = this.#row(kind, id);
		let after: (DocumentRow & { hash: string }) | undefined;
		try {
			after = doc == null ? undefined : toRow(kind, id, hash ?? '', doc);
		} catch (error) {
			this.#statement(
				`INSERT INTO broken (kind, id, hash, message, since) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT DO UPDATE SET hash = excluded.hash, message = excluded.message`,
			).run(kind, id, hash ?? '', error instanceof Error ? error.message : String(error), now);
			return false;
		}
		this.#statement('DELETE FROM broken WHERE kind = ? AND id = ?').run(kind, id);
		if (before?.json === after?.json) {
			if (after)
				this.#statement('UPDATE document SET hash = ? WHERE kind = ? AND id = ?').run(
					after.hash,
					kind,
					id,
				);
			return false;
		}
		noteDocument(changed, { kind, id, before, after });
		this.#write(kind, id, after);
		if (kind === 'article') stale.add(id);
		if (kind === 'category' && parentIn(before) !== parentIn(after)) {
			for (const row of this.#statement('SELECT id FROM entry WHERE list = ?').all(
				`category:${id}`,
			))
				stale.add(row['id'] as string);
		}
		const derive = OWN_ENTRIES[kind];
		if (derive)
			this.#replaceEntries(id, after ? derive(JSON.parse(after.json) as never) : [], changed);
		return true;
	}

	#deriveArticle(id: string, changed: Changed): void {
		const row = this.#row('article', id);
		const entries = row
			? articleEntries(JSON.parse(row.json) as DocumentOf<'article'>, (category) =>
					parentIn(this.#row('category', category)),
				)
			: [];
		this.#replaceEntries(id, entries, changed);
	}

	#replaceEntries(id: string, entries: readonly ListEntry[], changed: Changed): void {
		const old = new Map(
			(
				this.#statement('SELECT list, at, id, until, pin, month FROM entry WHERE id = ?').all(
					id,
				) as ListEntry[]
			).map((entry) => [`${entry.list} ${entry.at}`, entry]),
		);
		for (const entry of entries) {
			const key = `${entry.list} ${entry.at}`;
			const known = old.get(key);
			old.delete(key);
			if (known?.until === entry.until && known.pin === entry.pin) continue;
			if (known) noteEntry(changed, known);
			noteEntry(changed, entry);
			this.#statement(
				'INSERT OR REPLACE INTO entry (list, at, id, until, pin, month) VALUES (?, ?, ?, ?, ?, ?)',
			).run(entry.list, entry.at, entry.id, entry.until, entry.pin, entry.month);
		}
		for (const entry of old.values()) {
			noteEntry(changed, entry);
			this.#statement('DELETE FROM entry WHERE list = ? AND at = ? AND id = ?').run(
				entry.list,
				entry.at,
				entry.id,
			);
		}
	}

	/** Who answers for the site, as last published. */
	identity(): LegalIdentity | undefined {
		const row = this.#row('legal-identity', 'legal-identity');
		return row && (JSON.parse(row.json) as LegalIdentity);
	}

	#row(kind: Kind, id: string): DocumentRow | undefined {
		return this.#statement(
			'SELECT slug, json, card, until FROM document WHERE kind = ? AND id = ?',
		).get(kind, id) as DocumentRow | undefined;
	}

	#write(kind: Kind, id: string, row: (DocumentRow & { hash: string }) | undefined): void {
		if (!row) {
			this.#statement('DELETE FROM document WHERE kind = ? AND id = ?').run(kind, id);
			return;
		}
		this.#statement(
			'INSERT OR REPLACE INTO document (kind, id, hash, slug, json, card, until) VALUES (?, ?, ?, ?, ?, ?, ?)',
		).run(kind, id, row.hash, row.slug, row.json, row.card, row.until);
	}

	#pendAll({ tags, points }: Changed, isGone: boolean): void {
		for (const tag of tags) this.#pend({ tag }, isGone);
		for (const point of points.values()) this.#pend(point, isGone);
	}

	#pend({ tag, list, at }: { tag?: string; list?: string; at?: string }, isGone: boolean): void {
		this.#statement('INSERT INTO pending (tag, list, at, gone) VALUES (?, ?, ?, ?)').run(
			tag ?? null,
			list ?? null,
			at ?? null,
			isGone ? 1 : 0,
		);
	}

	setMeta(key: string, value: string): void {
		this.#statement('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
	}

	#transaction<Result>(work: () => Result): Result {
		this.db.exec('BEGIN IMMEDIATE');
		try {
			const result = work();
			this.db.exec('COMMIT');
			this.revision += 1;
			return result;
		} catch (error) {
			if (this.db.isTransaction) this.db.exec('ROLLBACK');
			this.#search.forget();
			throw error;
		}
	}

	#dropAll(): void {
		this.#statements.clear();
		new SearchIndex(this.db).drop();
		for (const table of ['meta', 'document', 'entry', 'pending', 'broken'])
			this.db.exec(`DROP TABLE IF EXISTS ${table}`);
		this.db.exec(MIRROR_TABLES);
	}

	#statement(sql: string): StatementSync {
		let statement = this.#statements.get(sql);
		if (!statement) {
			statement = this.db.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement;
	}
}

/**
 * Whether readers must lose something by this: a document that is gone, or what is left of one. An address
 * that leads nowhere any more shows nothing, so it is not in a hurry.
 */
export const isRemoval = ({ kind, doc }: FeedItem): boolean =>
	kind === 'tombstone' ? doc != null : doc == null && kind !== 'redirect';

/** Kinds whose documents alone decide in which lists they stand. */
const OWN_ENTRIES: Partial<Record<Kind, (document: never) => ListEntry[]>> = {
	correction: correctionEntries,
	document: documentEntries,
	'glossary-entry': glossaryEntries,
	video: videoEntries,
};

/** A document as the mirror's table holds it. @throws when it breaks the contract */
export function toRow(
	kind: Kind,
	id: string,
	hash: string,
	doc: unknown,
): DocumentRow & { hash: string } {
	const document = parseDocument(kind, doc);
	if (document.id !== id) throw new Error(`${kind} ${id} arrived with the id ${document.id}.`);
	const article = kind === 'article' ? (document as DocumentOf<'article'>) : undefined;
	return {
		hash,
		slug: 'slug' in document ? document.slug : null,
		json: JSON.stringify(document),
		card: article ? JSON.stringify(toCard(article)) : null,
		until: article ? (article.expiresAt ?? FOREVER) : null,
	};
}

const parentIn = (row: DocumentRow | undefined): string | undefined =>
	row ? (JSON.parse(row.json) as DocumentOf<'category'>).parent : undefined;
