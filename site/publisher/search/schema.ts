/** Raise it when the tables below, or what goes into them, change: everything is then indexed anew. */
export const SEARCH_VERSION = '3';

/**
 * The search index, in the mirror's file. `search_text` holds folded words (đ as d) with their places,
 * `search_marks` the same words with marks and without places. Both keep no text of their own.
 * `search_word` says which marked forms a folded word has ever had; `search_stale` what is to be indexed.
 * A document that changes gets a new row number, higher than all others.
 */
export const SEARCH_TABLES = `
CREATE TABLE IF NOT EXISTS search_entry (
	rowid INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL, slug TEXT NOT NULL,
	at TEXT NOT NULL, until TEXT NOT NULL, UNIQUE (kind, id)
);
CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(
	title, sapo, names, numbers, body, content='', contentless_delete=1, tokenize='ascii'
);
CREATE VIRTUAL TABLE IF NOT EXISTS search_marks USING fts5(
	title, sapo, rest, content='', contentless_delete=1, detail=column, tokenize='ascii'
);
CREATE TABLE IF NOT EXISTS search_word (
	folded TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (folded, word)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS search_stale (
	kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
`;

export const SEARCH_TABLE_NAMES = [
	'search_entry',
	'search_text',
	'search_marks',
	'search_word',
	'search_stale',
] as const;
