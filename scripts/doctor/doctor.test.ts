import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { loadSecrets, secretsFile } from '../start/secrets.ts';
import { type Settings, settingsFromEnv } from '../start/settings.ts';
import { checkFolder, checkNode, checkSecrets } from './machine.ts';
import { checkDatabase, checkIdentity } from './newsroom.ts';

let settings: Settings;

beforeEach(() => {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'haidang-doctor-test-'));
	settings = { ...settingsFromEnv(), dataDir, databaseUrl: undefined };
});
afterEach(() => rmSync(settings.dataDir, { recursive: true, force: true }));

test('another Node than 24 is an error', () => {
	expect(checkNode('24.1.0').level).toBe('ok');
	expect(checkNode('22.12.0').level).toBe('bad');
});

test('a folder that is not there yet is only worth a note', () => {
	expect(checkFolder(settings.dataDir).level).toBe('ok');
	expect(checkFolder(path.join(settings.dataDir, 'none')).level).toBe('warn');
});

test('secrets that others can read are an error, and so are broken ones', () => {
	expect(checkSecrets(settings.dataDir).level).toBe('warn');
	loadSecrets(settings.dataDir);
	expect(checkSecrets(settings.dataDir).level).toBe('ok');
	chmodSync(secretsFile(settings.dataDir), 0o644);
	expect(checkSecrets(settings.dataDir).level).toBe('bad');
	writeFileSync(secretsFile(settings.dataDir), '{"PAYLOAD_SECRET":');
	expect(checkSecrets(settings.dataDir).level).toBe('bad');
});

test('a damaged database is told from a missing one', async () => {
	expect((await checkDatabase(settings)).level).toBe('warn');
	writeFileSync(path.join(settings.dataDir, 'cms.db'), 'not a database');
	expect((await checkDatabase(settings)).level).toBe('bad');
});

test('the missing items of the legal identity are named', () => {
	mkdirSync(path.join(settings.dataDir, 'site'));
	using mirror = new DatabaseSync(path.join(settings.dataDir, 'site/mirror.db'));
	mirror.exec('CREATE TABLE document (kind TEXT, id TEXT, json TEXT)');
	mirror
		.prepare("INSERT INTO document VALUES ('legal-identity', 'legal-identity', ?)")
		.run(JSON.stringify({ organisation: 'Hội A', address: 'Hà Nội', demo: true }));

	const [identity, demo] = checkIdentity(settings);
	expect(identity?.line).toContain('giấy phép');
	expect(identity?.line).not.toContain('đơn vị quản lý');
	expect(demo?.line).toContain('tòa soạn mẫu');
});
