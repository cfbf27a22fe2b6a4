import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { AppError } from '@haidang/shared/errors';

import { type Manifest, readManifest, sqliteDamage, tar } from './archive.ts';
import { text } from './text.ts';

/**
 * Unpacks a backup into an empty or missing data folder. All is unpacked and checked beside its place first, so
 * that a bad archive leaves the folder as empty as it was.
 *
 * @returns what the backup says about itself
 * @throws {@link AppError} `RESTORE_MISSING`, `RESTORE_NOT_EMPTY`, `RESTORE_NOT_A_BACKUP`, `RESTORE_DAMAGED`
 */
export async function restore(file: string, dataDir: string): Promise<Manifest> {
	if (!existsSync(file)) throw new AppError({ code: 'RESTORE_MISSING', ...text.missing(file) });
	if (existsSync(dataDir) && readdirSync(dataDir).length > 0)
		throw new AppError({ code: 'RESTORE_NOT_EMPTY', ...text.notEmpty(dataDir) });

	const work = path.join(dataDir, '.restoring');
	mkdirSync(work, { recursive: true, mode: 0o700 });
	try {
		await tar(['-xzf', file, '-C', work, '--no-same-owner']).catch((cause: unknown) => {
			throw new AppError({ code: 'RESTORE_NOT_A_BACKUP', ...text.notBackup(file), cause });
		});
		const manifest = readManifest(path.join(work, 'manifest.json'));
		if (manifest === undefined)
			throw new AppError({ code: 'RESTORE_NOT_A_BACKUP', ...text.notBackup(file) });
		const damage =
			manifest.database === 'sqlite' ? sqliteDamage(path.join(work, 'cms.db')) : undefined;
		if (damage !== undefined)
			throw new AppError({ code: 'RESTORE_DAMAGED', ...text.damaged(file, damage) });

		rmSync(path.join(work, 'manifest.json'));
		for (const name of readdirSync(work))
			renameSync(path.join(work, name), path.join(dataDir, name));
		return manifest;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
