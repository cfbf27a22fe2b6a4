import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { DocumentOf } from '@haidang/shared/content/document';
import { AppError } from '@haidang/shared/errors';
import { numberKeysIn } from '@haidang/shared/search/number-key';
import { synonymsOf } from '@haidang/shared/search/synonyms';
import { wordsOf } from '@haidang/shared/search/words';
import { excerpt } from '@haidang/shared/text/excerpt';
import { close, createIndex } from 'pagefind';

import { Hits, pathOfRow, tabOf } from '../publisher/search/hits.ts';
import { SEARCHABLE_KINDS } from '../publisher/search/searchable.ts';
import { env } from '../src/env.ts';
import { fileOf } from '../src/file-of.ts';

/** Titles are searched as if they stood there so often. */
const TITLE_WEIGHT = 4;

/**
 * Makes the search index of a static site, for hosts without the publisher: the same folded words that the
 * publisher searches. Run after `astro build`, on its folder; only pages that stand there are indexed.
 *
 * @returns how many pages can be found
 */
export async function buildStaticSearch(dist: string, mirrorFile: string): Promise<number> {
	const db = new DatabaseSync(mirrorFile, { readOnly: true });
	const hits = new Hits(db, () => 0);
	const { index, errors } = await createIndex({ forceLanguage: 'vi' });
	if (!index) throw failed(errors);
	const abbreviations = documentsOf(db, 'glossary-entry').map(
		(json) => JSON.parse(json) as DocumentOf<'glossary-entry'>,
	);
	const synonyms = synonymsOf(abbreviations);
	const categories = new Map(
		documentsOf(db, 'category')
			.map((json) => JSON.parse(json) as DocumentOf<'category'>)
			.map(({ id, slug }) => [`category:${id}`, slug]),
	);
	let count = 0;
	for (const kind of SEARCHABLE_KINDS) {
		for (const row of db
			.prepare('SELECT id, slug FROM document WHERE kind = ? ORDER BY id')
			.all(kind)) {
			const { id, slug } = row as { id: string; slug: string };
			const found = hits.wordsOf({ kind, id });
			const url = pathOfRow({ kind, slug });
			if (!found || url === undefined || !existsSync(path.join(dist, fileOf(url)))) continue;
			const { title, sapo, names, body, at } = found.searchable;
			const words = wordsOf(
				[...Array.from({ length: TITLE_WEIGHT }, () => title), sapo, names, body].join('\n'),
			);
			const others = new Set(
				synonyms
					.meaningsIn(words)
					.map(({ words: name }) => name.map(({ folded }) => folded).join(' ')),
			);
			const lists = db.prepare('SELECT list FROM entry WHERE id = ?').all(id);
			const tab = tabOf(kind);
			const { errors: refused } = await index.addCustomRecord({
				url,
				language: 'vi',
				content: [
					...words.map(({ folded }) => folded),
					...others,
					...numberKeysIn([title, sapo, body].join('\n')),
				].join(' '),
				meta: {
					...{ title, tab, at, label: found.label ?? '' },
					text: excerpt(sapo === '' ? body : sapo, 220),
				},
				filters: {
					tab: [tab],
					category: lists.flatMap(({ list }) => categories.get(list as string) ?? []),
					day: at === '' ? [] : [at.slice(0, 10)],
				},
				sort: { at: at === '' ? '0' : at },
			});
			if (refused.length > 0) throw failed(refused);
			count += 1;
		}
	}
	const written = await index.writeFiles({ outputPath: path.join(dist, 'pagefind') });
	if (written.errors.length > 0) throw failed(written.errors);
	await close();
	db.close();
	allowWasm(path.join(dist, 'tim-kiem/index.html'));
	return count;
}

/** The index runs as WebAssembly, which the policy of this one page has to allow. */
function allowWasm(file: string): void {
	const html = readFileSync(file, 'utf8');
	writeFileSync(file, html.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
}

const documentsOf = (db: DatabaseSync, kind: string): string[] =>
	db
		.prepare('SELECT json FROM document WHERE kind = ?')
		.all(kind)
		.map((row) => row['json'] as string);

const failed = (errors: readonly string[]): AppError =>
	new AppError({
		code: 'SEARCH_INDEX_FAILED',
		message: `Không lập được chỉ mục tìm kiếm của trang tĩnh: ${errors.join('; ')}`,
	});

if (import.meta.main) {
	const dist = path.resolve(process.argv[2] ?? 'dist');
	const data = path.resolve(import.meta.dirname, '../..', env.HAIDANG_DATA);
	const count = await buildStaticSearch(dist, path.join(data, 'site/mirror.db'));
	process.stdout.write(`Chỉ mục tìm kiếm: ${count} trang.\n`);
}
