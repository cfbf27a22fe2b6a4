import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { AppError } from '@haidang/shared/errors';

import { text } from './text.ts';

/**
 * Makes this process the only publisher of a data folder. The lock is the file system's own, taken through
 * SQLite, so a killed process leaves none behind.
 *
 * @returns releases the lock
 * @throws {@link AppError} `PUBLISHER_LOCKED` when another process has it
 */
export function takeLock(folder: string): () => void {
	const db = new DatabaseSync(path.join(folder, 'lock.db'));
	try {
		db.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
	} catch (cause) {
		db.close();
		throw new AppError({
			code: 'PUBLISHER_LOCKED',
			message: text.locked(folder),
			hint: text.lockedHint,
			cause,
		});
	}
	return () => {
		db.close();
	};
}
