import type { DatabaseSync, StatementSync } from 'node:sqlite';

import type { DocumentOf, Kind } from '@haidang/shared/content/document';

import type { Card } from './card.ts';

/** Kinds that are found by slug. */
export type SluggedKind = Exclude<
	Kind,
	'correction' | 'glossary-entry' | 'home' | 'legal-identity' | 'media' | 'navigation' | 'redirect'
>;

/** One entry of a list: an article (or video) and the time it sorts by. */
export type Entry = { id: string; at: string };

/** Bounds of a list query, `from` inclusive and `to` exclusive, ISO instants. */
export type Span = { from?: string; to?: string };

/** How many list entries fall into one calendar month of Viet Nam. */
export type MonthCount = { year: number; month: number; count: number };

/**
 * What a query read, so that the publisher knows when to ask it again.
 * `tags` name documents; `ranges` say “an entry of this list with a time in [from, to) came or went”;
 * `until` is the instant at which the answer may change by itself.
 */
export type Reads = {
	tags: Set<string>;
	ranges: Map<string, { from: string; to: string }>;
	until: string;
};

/** Where lists changed. */
export type Points = ReadonlyMap<string, { list: string; at: string }>;

/** Sorts after every instant. */
export const FOREVER = '9999';

export const emptyReads = (): Reads => ({ tags: new Set(), ranges: new Map(), until: FOREVER });

/** Cards, and other documents, that are kept in memory. */
const MOST_CACHED = 8000;

/**
 * Read access to the mirror. Every method notes what it read in {@link Reader.reads} while a query runs,
 * which is what makes dependency tracking complete: pages have no other way to content.
 */
export class Reader {
	readonly db: DatabaseSync;
	/** The one “now” of this batch, ISO. Everything that depends on the clock asks here. */
	now: string;
	/** Where the running query's reads are noted; set by `defineQuery`. */
	reads: Reads | undefined;
	/** Results by query key, while they hold: what they read did not change, and their time did not come. */
	readonly results = new Map<string, { asked: { reads: Reads } }>();

	readonly #statements = new Map<string, StatementSync>();
	readonly #documents = new Map<string, unknown>();
	readonly #cards = new Map<string, { card: Card; until: string } | undefined>();
	readonly #months = new Map<string, { months: MonthCount[]; nextExpiry: string | undefined }>();

	constructor(db: DatabaseSync, now: string) {
		this.db = db;
		this.now = now;
	}

	/**
	 * Forgets what was cached. Call after the mirror changed, or with another `now`. Who knows the tags and the
	 * points of lists that changed since the last call passes them, and what did not read any of them stays.
	 */
	refresh(now: string, tags?: ReadonlySet<string>, points?: Points): void {
		const isBack = now < this.now;
		this.now = now;
		this.#months.clear();
		const isLarge = this.#documents.size + this.#cards.size > MOST_CACHED;
		if (!tags || !points || isLarge || isBack) this.results.clear();
		else {
			for (const [key, { asked }] of this.results)
				if (isTouched(asked.reads, tags, points, now)) this.results.delete(key);
		}
		if (!tags || isLarge) {
			this.#documents.clear();
			this.#cards.clear();
			return;
		}
		for (const tag of tags) {
			this.#documents.delete(tag);
			if (tag.startsWith('card:')) this.#cards.delete(tag.slice('card:'.length));
		}
	}

	/** The document, or `undefined` when it is not public. */
	get<K extends Kind>(kind: K, id: string): DocumentOf<K> | undefined {
		this.note(`${kind}:${id}`);
		const key = `${kind}:${id}`;
		if (this.#documents.has(key)) return this.#documents.get(key) as DocumentOf<K> | undefined;
		const row = this.statement('SELECT json FROM document WHERE kind = ? AND id = ?').get(kind, id);
		const document = row ? (JSON.parse(row['json'] as string) as DocumentOf<K>) : undefined;
		if (kind !== 'article') this.#documents.set(key, document);
		return document;
	}

	/** Like {@link get} for an article, but only while it is public at `now`. */
	liveArticle(id: string): DocumentOf<'article'> | undefined {
		const article = this.get('article', id);
		if (!article?.expiresAt) return article;
		if (article.expiresAt <= this.now) return undefined;
		this.changesAt(article.expiresAt);
		return article;
	}

	/** The document with this slug. Slugs are unique within their kind. */
	bySlug<K extends SluggedKind>(kind: K, slug: string): DocumentOf<K> | undefined {
		this.note(`slug:${kind}:${slug}`);
		const row = this.statement(
			'SELECT id FROM document WHERE kind = ? AND slug = ? ORDER BY id LIMIT 1',
		).get(kind, slug);
		return row ? this.get(kind, row['id'] as string) : undefined;
	}

	/** All documents of a small kind (categories, programmes, pages…), in no useful order. Not for articles. */
	all<K extends Exclude<Kind, 'article' | 'media'>>(kind: K): DocumentOf<K>[] {
		this.note(`kind:${kind}`);
		const rows = this.statement('SELECT id FROM document WHERE kind = ? ORDER BY id').all(kind);
		return rows.flatMap((row) => this.get(kind, row['id'] as string) ?? []);
	}

	/** An article's card, while the article is public. Changes of its body do not count as a change. */
	card(id: string): Card | undefined {
		this.note(`card:${id}`);
		let known = this.#cards.get(id);
		if (!known && !this.#cards.has(id)) {
			known = this.#readCard(id);
			if (this.#cards.size >= MOST_CACHED) this.#cards.clear(); // a static build never refreshes
			this.#cards.set(id, known);
		}
		if (!known || known.until <= this.now) return undefined;
		this.changesAt(known.until);
		return known.card;
	}

	/** The newest `limit` entries of a list, newest first. Expired ones are left out. */
	newest(list: string, limit: number, span: Span = {}): Entry[] {
		const { from = '', to = FOREVER } = span;
		const entries = this.#entries(
			'SELECT id, at, until FROM entry WHERE list = ? AND at >= ? AND at < ? AND until > ? ORDER BY at DESC, id DESC LIMIT ?',
			[list, from, to, this.now, limit],
		);
		const oldest = entries.length < limit ? from : (entries.at(-1)?.at ?? from);
		this.#noteRange(list, oldest, to);
		return entries;
	}

	/** The oldest entries of a span, oldest first, `offset` skipped. For archive parts. */
	oldest(list: string, span: Required<Span>, limit: number, offset = 0): Entry[] {
		this.#noteRange(list, span.from, span.to);
		this.#noteNextExpiry(list, span.from, span.to); // a skipped one that expires shifts the rest
		return this.#entries(
			'SELECT id, at, until FROM entry WHERE list = ? AND at >= ? AND at < ? AND until > ? ORDER BY at, id LIMIT ? OFFSET ?',
			[list, span.from, span.to, this.now, limit, offset],
		);
	}

	/** How many entries a span of the list holds. */
	count(list: string, { from, to }: Required<Span>): number {
		this.#noteRange(list, from, to);
		this.#noteNextExpiry(list, from, to);
		const row = this.statement(
			'SELECT count(*) AS count FROM entry WHERE list = ? AND at >= ? AND at < ? AND until > ?',
		).get(list, from, to, this.now);
		return row?.['count'] as number;
	}

	/** Entries that are pinned in this list now, newest first. */
	pinned(list: string, limit: number): Entry[] {
		this.note(`pins:${list}`);
		const rows = this.statement(
			'SELECT id, at, until, pin FROM entry WHERE list = ? AND pin > ? AND until > ? ORDER BY at DESC, id DESC LIMIT ?',
		).all(list, this.now, this.now, limit);
		return rows.map((row) => {
			this.changesAt(row['pin'] as string);
			this.changesAt(row['until'] as string);
			return { id: row['id'] as string, at: row['at'] as string };
		});
	}

	/** Months (of Viet Nam) in which the list has entries, newest first. */
	months(list: string): MonthCount[] {
		this.#noteRange(list, '', FOREVER);
		let known = this.#months.get(list);
		if (!known) {
			known = { months: this.#countMonths(list), nextExpiry: this.#nextExpiry(list, '', FOREVER) };
			this.#months.set(list, known);
		}
		if (known.nextExpiry !== undefined) this.changesAt(known.nextExpiry);
		return known.months;
	}

	/** Whether the list holds more than `count` entries. */
	hasMoreThan(list: string, count: number): boolean {
		return this.newest(list, count + 1).length > count;
	}

	/** Declares that the running query's answer may change at this instant. Past instants are ignored. */
	changesAt(instant: string): void {
		if (this.reads && instant > this.now && instant < this.reads.until) this.reads.until = instant;
	}

	note(tag: string): void {
		this.reads?.tags.add(tag);
	}

	statement(sql: string): StatementSync {
		let statement = this.#statements.get(sql);
		if (!statement) {
			statement = this.db.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement;
	}

	#entries(sql: string, values: (string | number)[]): Entry[] {
		return this.statement(sql)
			.all(...values)
			.map((row) => {
				this.changesAt(row['until'] as string);
				return { id: row['id'] as string, at: row['at'] as string };
			});
	}

	#readCard(id: string): { card: Card; until: string } | undefined {
		const row = this.statement('SELECT card, until FROM document WHERE kind = ? AND id = ?').get(
			'article',
			id,
		);
		if (!row?.['card']) return undefined;
		return { card: JSON.parse(row['card'] as string) as Card, until: row['until'] as string };
	}

	#countMonths(list: string): MonthCount[] {
		const rows = this.statement(
			'SELECT month, count(*) AS count FROM entry WHERE list = ? AND until > ? GROUP BY month ORDER BY month DESC',
		).all(list, this.now);
		return rows.map((row) => {
			const month = row['month'] as string;
			return {
				year: Number(month.slice(0, 4)),
				month: Number(month.slice(5, 7)),
				count: row['count'] as number,
			};
		});
	}

	#noteNextExpiry(list: string, from: string, to: string): void {
		const next = this.#nextExpiry(list, from, to);
		if (next !== undefined) this.changesAt(next);
	}

	#nextExpiry(list: string, from: string, to: string): string | undefined {
		const row = this.statement(
			"SELECT min(until) AS next FROM entry WHERE list = ? AND until > ? AND until < '9999' AND at >= ? AND at < ?",
		).get(list, this.now, from, to);
		return (row?.['next'] as string | null) ?? undefined;
	}

	#noteRange(list: string, from: string, to: string): void {
		if (!this.reads) return;
		const known = this.reads.ranges.get(list);
		this.reads.ranges.set(list, {
			from: known && known.from < from ? known.from : from,
			to: known && known.to > to ? known.to : to,
		});
	}
}

/** The rule by which the publisher finds recorded queries that may answer differently. */
function isTouched(reads: Reads, tags: ReadonlySet<string>, points: Points, now: string): boolean {
	if (reads.until <= now) return true;
	for (const tag of tags) if (reads.tags.has(tag)) return true;
	for (const { list, at } of points.values()) {
		const range = reads.ranges.get(list);
		if (range && range.from <= at && at < range.to) return true;
	}
	return false;
}
