import { execFileSync } from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { backup } from './backup.ts';
import { restore } from './restore.ts';

const now = new Date('2026-11-24T03:00:00.000Z');
let folder = '';
let dataDir = '';
let archive = '';
let target = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'haidang-backup-test-'));
	[dataDir, target] = [path.join(folder, 'data'), path.join(folder, 'new')];
	archive = path.join(folder, 'out', 'b.tar.gz');
	mkdirSync(path.join(dataDir, 'media'), { recursive: true });
	writeFileSync(path.join(dataDir, 'media', 'anh.webp'), 'picture');
	writeFileSync(path.join(dataDir, 'secrets.json'), '{}', { mode: 0o600 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The CMS while it runs: WAL, the last writes not yet in the main file. */
function openCms(): DatabaseSync {
	const database = new DatabaseSync(path.join(dataDir, 'cms.db'));
	database.exec('PRAGMA journal_mode = WAL; CREATE TABLE articles (title TEXT)');
	database.exec("INSERT INTO articles VALUES ('Khánh thành cầu mới')");
	return database;
}

test('a backup of a running newsroom brings back database, media and secrets', async () => {
	using _cms = openCms();
	await backup({ dataDir, out: archive, database: path.join(dataDir, 'cms.db'), now });
	expect(statSync(archive).mode & 0o777).toBe(0o600);

	const manifest = await restore(archive, target);
	expect(manifest.createdAt).toBe(now.toISOString());
	expect(readdirSync(target).sort()).toEqual(['cms.db', 'media', 'secrets.json']);
	expect(readFileSync(path.join(target, 'media/anh.webp'), 'utf8')).toBe('picture');
	expect(statSync(path.join(target, 'secrets.json')).mode & 0o777).toBe(0o600);
	using restored = new DatabaseSync(path.join(target, 'cms.db'));
	expect(restored.prepare('SELECT title FROM articles').all()).toEqual([
		{ title: 'Khánh thành cầu mới' },
	]);
});

test('an existing backup is never overwritten', async () => {
	using _cms = openCms();
	await backup({ dataDir, out: archive, database: path.join(dataDir, 'cms.db'), now });
	await expect(
		backup({ dataDir, out: archive, database: path.join(dataDir, 'cms.db'), now }),
	).rejects.toMatchObject({
		code: 'BACKUP_EXISTS',
	});
});

test('an empty data folder has nothing to back up', async () => {
	await expect(
		backup({ dataDir, out: archive, database: path.join(dataDir, 'cms.db'), now }),
	).rejects.toMatchObject({
		code: 'BACKUP_NOTHING',
	});
});

test('with a database server, media and secrets are backed up alone', async () => {
	await backup({ dataDir, out: archive, database: undefined, now });
	expect((await restore(archive, target)).database).toBe('mongodb');
	expect(readdirSync(target).sort()).toEqual(['media', 'secrets.json']);
});

test('a folder with data is never restored over', async () => {
	await backup({ dataDir, out: archive, database: undefined, now });
	await expect(restore(archive, dataDir)).rejects.toMatchObject({ code: 'RESTORE_NOT_EMPTY' });
	expect(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')).toBe('{}');
});

test('a cut archive, a foreign archive and a missing one leave the folder empty', async () => {
	using _cms = openCms();
	await backup({ dataDir, out: archive, database: path.join(dataDir, 'cms.db'), now });
	const cut = path.join(folder, 'cut.tar.gz');
	const whole = readFileSync(archive);
	writeFileSync(cut, whole.subarray(0, whole.length / 2));
	await expect(restore(cut, target)).rejects.toMatchObject({ code: 'RESTORE_NOT_A_BACKUP' });
	expect(readdirSync(target)).toEqual([]);

	const foreign = path.join(folder, 'foreign.tar.gz');
	execFileSync('tar', ['-czf', foreign, '-C', dataDir, 'secrets.json']);
	await expect(restore(foreign, target)).rejects.toMatchObject({ code: 'RESTORE_NOT_A_BACKUP' });
	expect(readdirSync(target)).toEqual([]);

	await expect(restore(path.join(folder, 'none'), target)).rejects.toMatchObject({
		code: 'RESTORE_MISSING',
	});
});

test('a backup whose database is damaged is refused', async () => {
	writeFileSync(path.join(dataDir, 'cms.db'), 'not a database');
	writeFileSync(
		path.join(dataDir, 'manifest.json'),
		JSON.stringify({
			product: 'haidang',
			version: 1,
			createdAt: now.toISOString(),
			database: 'sqlite',
		}),
	);
	const damaged = path.join(folder, 'damaged.tar.gz');
	execFileSync('tar', ['-czf', damaged, '-C', dataDir, 'manifest.json', 'cms.db']);
	await expect(restore(damaged, target)).rejects.toMatchObject({ code: 'RESTORE_DAMAGED' });
	expect(readdirSync(target)).toEqual([]);
});
