/** Raise it when the tables below change: every page is then pressed anew. */
export const GRAPH_VERSION = '2';

/**
 * What one release rests on: the recorded queries with what they read, the pages with what they asked,
 * the addresses that documents claim, and what is still to do.
 */
export const GRAPH_TABLES = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS query (
	id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, until TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS query_until ON query (until) WHERE until < '9999';
CREATE TABLE IF NOT EXISTS query_tag (
	tag TEXT NOT NULL, query INTEGER NOT NULL, PRIMARY KEY (tag, query)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS query_tag_of ON query_tag (query);
CREATE TABLE IF NOT EXISTS query_range (
	list TEXT NOT NULL, upto TEXT NOT NULL, since TEXT NOT NULL, query INTEGER NOT NULL,
	PRIMARY KEY (list, upto, since, query)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS query_range_of ON query_range (query);
CREATE TABLE IF NOT EXISTS page (
	id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, status INTEGER NOT NULL, hash TEXT NOT NULL,
	file TEXT NOT NULL, size INTEGER NOT NULL, mtime REAL NOT NULL, packed INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS page_query (
	query INTEGER NOT NULL, page INTEGER NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (query, page)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS page_query_of ON page_query (page);
CREATE TABLE IF NOT EXISTS page_media (
	name TEXT NOT NULL, page INTEGER NOT NULL, PRIMARY KEY (name, page)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS page_media_of ON page_media (page);
CREATE TABLE IF NOT EXISTS page_card (page INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS page_card_name ON page_card (name);
CREATE TABLE IF NOT EXISTS claim (
	path TEXT NOT NULL, owner TEXT NOT NULL, route TEXT NOT NULL, params TEXT NOT NULL,
	PRIMARY KEY (path, owner)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS claim_of ON claim (owner);
CREATE TABLE IF NOT EXISTS todo (
	path TEXT PRIMARY KEY, attempts INTEGER NOT NULL, retry TEXT NOT NULL, message TEXT, since TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS todo_retry ON todo (retry);
`;
