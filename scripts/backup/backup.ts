import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { AppError } from '@haidang/shared/errors';

import { type Manifest, sqliteDamage, tar } from './archive.ts';
import { text } from './text.ts';

type BackupArgs = {
	dataDir: string;
	/** The file to write; must not exist. */
	out: string;
	/** The SQLite file; undefined leaves the database out: a server's data is the server's to back up. */
	database: string | undefined;
	now: Date;
};

/**
 * Writes database, media and secrets of a data folder into one archive (mode 600), while the CMS may go on
 * writing: `VACUUM INTO` copies one consistent state. The database goes first, so that every picture it names is
 * in the archive. Half an archive never carries the final name.
 *
 * @throws {@link AppError} `BACKUP_NOTHING`, `BACKUP_EXISTS`, `BACKUP_DAMAGED`, `TAR_FAILED`
 */
export async function backup({ dataDir, out, database, now }: BackupArgs): Promise<void> {
	if (!existsSync(database ?? path.join(dataDir, 'secrets.json')))
		throw new AppError({ code: 'BACKUP_NOTHING', ...text.nothing(dataDir) });
	if (existsSync(out)) throw new AppError({ code: 'BACKUP_EXISTS', ...text.exists(out) });

	mkdirSync(path.dirname(out), { recursive: true });
	const work = mkdtempSync(path.join(path.dirname(out), '.haidang-backup-'));
	try {
		const manifest: Manifest = {
			product: 'haidang',
			version: 1,
			createdAt: now.toISOString(),
			database: database === undefined ? 'mongodb' : 'sqlite',
		};
		writeFileSync(path.join(work, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
		if (database !== undefined) copyDatabase(database, path.join(work, 'cms.db'));

		const kept = ['media', 'secrets.json', 'seeded', 'demo.json'].filter((name) =>
			existsSync(path.join(dataDir, name)),
		);
		const archive = path.join(work, 'archive.tar.gz');
		writeFileSync(archive, '', { mode: 0o600 });
		const fresh = ['manifest.json', ...(database === undefined ? [] : ['cms.db'])];
		await tar(['-czf', archive, '-C', work, ...fresh, '-C', dataDir, ...kept]);
		chmodSync(archive, 0o600);
		renameSync(archive, out);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

function copyDatabase(from: string, to: string): void {
	using source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
	source.prepare('VACUUM INTO ?').run(to);
	const damage = sqliteDamage(to);
	if (damage !== undefined)
		throw new AppError({ code: 'BACKUP_DAMAGED', ...text.damaged(from, damage) });
}
