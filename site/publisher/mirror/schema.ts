/** Raise it when the tables below change: the mirror is then rebuilt from the CMS's export. */
export const MIRROR_VERSION = '5';

/**
 * The mirror: all that is public, as the feed tells it, and the lists derived from it.
 * `pending` holds what changed and has not been planned yet, written by the transaction that changed it;
 * `gone` marks what changed because a document stopped being public.
 */
export const MIRROR_TABLES = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS document (
	kind TEXT NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, slug TEXT, json TEXT NOT NULL,
	card TEXT, until TEXT, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS document_slug ON document (kind, slug);
CREATE TABLE IF NOT EXISTS entry (
	list TEXT NOT NULL, at TEXT NOT NULL, id TEXT NOT NULL,
	until TEXT NOT NULL, pin TEXT NOT NULL, month TEXT NOT NULL, PRIMARY KEY (list, at, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entry_month ON entry (list, month, until);
CREATE INDEX IF NOT EXISTS entry_expiry ON entry (list, until) WHERE until < '9999';
CREATE INDEX IF NOT EXISTS entry_pin ON entry (list, pin) WHERE pin > '';
CREATE INDEX IF NOT EXISTS entry_of ON entry (id);
CREATE TABLE IF NOT EXISTS pending (
	seq INTEGER PRIMARY KEY AUTOINCREMENT, tag TEXT, list TEXT, at TEXT,
	gone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS broken (
	kind TEXT NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, message TEXT NOT NULL, since TEXT NOT NULL,
	PRIMARY KEY (kind, id)
) WITHOUT ROWID;
`;
