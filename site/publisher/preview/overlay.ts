import { DatabaseSync } from 'node:sqlite';

import type { Kind } from '@haidang/shared/content/document';
import type { Preview } from '@haidang/shared/feed/preview';

import { toRow } from '../mirror/mirror.ts';

/** What the site's reader may know of a document. */
type Row = { kind: Kind; id: string } & ReturnType<typeof toRow>;

/**
 * The mirror as it would be with these documents. A connection of its own, which cannot write to the file,
 * hides the table of documents behind a temporary view of the same name; so the reader, and every query
 * of the site, work unchanged, and nothing of a draft is ever stored. Close it.
 */
export function overlay(mirror: string, documents: Preview['documents']): DatabaseSync {
	const db = new DatabaseSync(mirror, { readOnly: true });
	try {
		db.exec(TABLES);
		const insert = db.prepare(
			'INSERT OR REPLACE INTO temp.draft (kind, id, hash, slug, json, card, until) VALUES (?, ?, ?, ?, ?, ?, ?)',
		);
		for (const row of documents.map(({ kind, id, doc }): Row => ({
			...{ kind, id },
			...toRow(kind, id, '', doc),
		})))
			insert.run(row.kind, row.id, row.hash, row.slug, row.json, row.card, row.until);
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
}

/** A draft also stands in front of whatever else has its address. */
const TABLES = `
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE draft (
	kind TEXT NOT NULL, id TEXT NOT NULL, hash TEXT, slug TEXT, json TEXT, card TEXT, until TEXT,
	PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TEMP VIEW document AS
	SELECT kind, id, hash, slug, json, card, until FROM temp.draft
	UNION ALL
	SELECT kind, id, hash, slug, json, card, until FROM main.document AS known
	WHERE NOT EXISTS (
		SELECT 1 FROM temp.draft AS mine
		WHERE mine.kind = known.kind AND (mine.id = known.id OR mine.slug = known.slug)
	);
`;
