import type { DatabaseSync } from 'node:sqlite';

import type { DocumentOf, Kind } from '@haidang/shared/content/document';
import { LINKABLE_KINDS, type LinkableKind } from '@haidang/shared/content/reference';
import { pathOf } from '@haidang/shared/paths';
import { highlight, type Matcher, type Piece, snippet } from '@haidang/shared/search/highlight';
import { excerpt } from '@haidang/shared/text/excerpt';

import type { Hit, Tab } from '../../src/search/answer.ts';
import { text as words } from '../../src/text/vi-search.ts';
import type { Row } from './search.ts';
import { nameIn, type NameOf, type Searchable, searchableOf } from './searchable.ts';
import { Statements } from './statements.ts';

const LENGTH = 220;
/** Documents kept as they were read. */
const MOST_READ = 400;

/** Under which tab a kind is found. */
export function tabOf(kind: Kind): Exclude<Tab, 'all'> {
	if (kind === 'author' || kind === 'source') return 'people';
	return kind === 'video' || kind === 'page' || kind === 'document' ? kind : 'article';
}

/** Where a row's page is. */
export const pathOfRow = ({ kind, slug }: Pick<Row, 'kind' | 'slug'>): string | undefined =>
	isLinkable(kind) ? pathOf(kind, slug) : undefined;

/** Turns rows into what readers see, with the texts as editors wrote them. */
export class Hits {
	readonly #statements: Statements;
	readonly #revision: () => number;
	/** What was read last, for as long as it is still what the mirror holds. */
	readonly #read = new Map<string, Known>();

	/** @param revision another number whenever something in the database may have changed */
	constructor(db: DatabaseSync, revision: () => number) {
		this.#statements = new Statements(db);
		this.#revision = revision;
	}

	/** The words of a document and what it is labelled with; for an index beside the pages. */
	wordsOf({
		kind,
		id,
	}: Pick<Row, 'kind' | 'id'>): { searchable: Searchable; label?: string } | undefined {
		const document = this.#document(kind, id);
		const searchable = document && this.#wordsIn(kind, id, document);
		if (!searchable) return undefined;
		const label = this.#labelOf(kind, document);
		return { searchable, ...(label !== undefined && { label }) };
	}

	/** The texts of a document, title first. */
	textsOf({ kind, id }: Row): string[] {
		const document = this.#document(kind, id);
		const found = document && this.#wordsIn(kind, id, document);
		return found ? [found.title, found.sapo, found.body] : [];
	}

	hitOf(row: Row, matcher: Matcher): Hit | undefined {
		const { kind, id } = row;
		const path = pathOfRow(row);
		const document = this.#document(kind, id);
		const found = document && this.#wordsIn(kind, id, document);
		if (path === undefined || !found) return undefined;
		const title = 'title' in document ? document.title : found.title;
		const sapo = 'sapo' in document ? document.sapo : found.sapo;
		const inSapo = snippet(sapo, matcher, LENGTH);
		// A sapo that has all of it in a row says enough; the long text is not looked through then.
		const inText =
			longestMatch(inSapo) >= matcher.query.text.length
				? inSapo
				: better(inSapo, snippet(found.body, matcher, LENGTH));
		const start = excerpt(sapo === '' ? found.body : sapo, LENGTH);
		return {
			tab: tabOf(kind),
			path,
			title: highlight(title, matcher),
			text: inText ?? (start === '' ? undefined : [{ text: start }]),
			label: this.#labelOf(kind, document),
			at: found.at === '' ? undefined : found.at,
		};
	}

	#labelOf(kind: Kind, document: AnyDocument): string | undefined {
		if (kind === 'article')
			return this.#get('category', (document as DocumentOf<'article'>).primaryCategory)?.name;
		if (kind === 'video') {
			const { programme } = document as DocumentOf<'video'>;
			return (programme && this.#get('programme', programme)?.name) ?? words.kinds.video;
		}
		if (kind === 'document')
			return this.#get('issuer', (document as DocumentOf<'document'>).issuer)?.name;
		return kind === 'author' || kind === 'source' || kind === 'page'
			? words.kinds[kind]
			: undefined;
	}

	readonly #nameOf: NameOf = (kind, id) => {
		const document = this.#document(kind, id);
		return document && nameIn(kind, document);
	};

	#get<K extends Kind>(kind: K, id: string): DocumentOf<K> | undefined {
		return this.#document(kind, id) as DocumentOf<K> | undefined;
	}

	#document(kind: Kind, id: string): AnyDocument | undefined {
		const key = `${kind}:${id}`;
		const known = this.#read.get(key);
		const revision = this.#revision();
		if (known?.revision === revision) return known.document;
		const row = this.#statements.one<{ json: string }>(
			'SELECT json FROM document WHERE kind = ? AND id = ?',
			kind,
			id,
		);
		if (known && known.json === row?.json) {
			known.revision = revision;
			return known.document;
		}
		if (this.#read.size >= MOST_READ) this.#read.clear();
		const document = row && (JSON.parse(row.json) as AnyDocument);
		this.#read.set(key, { json: row?.json, revision, document });
		return document;
	}

	/** The words of a document as it is now, taken out once. Only for showing: nothing shown depends on the names in it. */
	#wordsIn(kind: Kind, id: string, document: AnyDocument): Searchable | undefined {
		const known = this.#read.get(`${kind}:${id}`);
		if (known?.document !== document) return searchableOf(kind, document, this.#nameOf);
		known.searchable ??= searchableOf(kind, document, this.#nameOf);
		return known.searchable;
	}
}

/** The part that shows more of what was asked for in one place; the first when they are alike. */
function better(a: Piece[] | undefined, b: Piece[] | undefined): Piece[] | undefined {
	return longestMatch(b) > longestMatch(a) + 1 ? b : (a ?? b);
}

const longestMatch = (pieces: readonly Piece[] = []): number =>
	Math.max(0, ...pieces.map(({ text, isMatch }) => (isMatch ? text.length : 0)));

/** A document as it was read; `undefined` when there is none. */
type Known = {
	json: string | undefined;
	revision: number;
	document: AnyDocument | undefined;
	searchable?: Searchable | undefined;
};

type AnyDocument = DocumentOf<Kind>;

const isLinkable = (kind: Kind): kind is Kind & LinkableKind =>
	(LINKABLE_KINDS as readonly string[]).includes(kind);
