import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { missingIdentity } from '@haidang/shared/content/identity-items';

import { sqliteDamage } from '../backup/archive.ts';
import { describe } from '../run-command.ts';
import { localUrl, type Settings, sqliteFile } from '../start/settings.ts';
import { bad, type Finding, ok, warn } from './finding.ts';
import { text } from './text.ts';

/** Whether the database is there, whole, and lets us in. */
export async function checkDatabase(settings: Settings): Promise<Finding> {
	const file = sqliteFile(settings);
	if (file !== undefined) {
		if (!existsSync(file)) return warn(text.databaseMissing(file));
		const damage = sqliteDamage(file);
		return damage === undefined ? ok(text.database(file)) : bad(text.databaseDamaged(file, damage));
	}
	try {
		const { probeDatabase } = await import('@haidang/cms/database/probe');
		const warning = await probeDatabase(settings.databaseUrl);
		return warning === undefined ? ok(text.database('MongoDB')) : warn(warning);
	} catch (error) {
		return bad(describe(error));
	}
}

/** Whether the CMS answers. */
export async function checkCms({ cms }: Settings): Promise<Finding> {
	const url = localUrl(cms);
	const response = await ask(`${url}/api/health`);
	return response?.ok === true ? ok(text.cms(url)) : warn(text.cmsOff(url));
}

/** Whether the publisher is up and has the site in order. */
export async function checkPublisher({ control }: Settings): Promise<Finding> {
	const url = localUrl(control);
	const response = await ask(`${url}/healthz`);
	if (response === undefined) return warn(text.publisherOff(url));
	if (response.ok) return ok(text.publisher(url));
	return bad(text.publisherBad((await response.text()).slice(0, 300)));
}

/** Whether readers have something to read even with everything switched off. */
export function checkRelease({ dataDir }: Settings): Finding {
	return existsSync(path.join(dataDir, 'site/releases/current/index.html'))
		? ok(text.release)
		: warn(text.releaseMissing);
}

/** What the site does not yet say about who answers for it, as last published. */
export function checkIdentity({ dataDir }: Settings): Finding[] {
	const identity = publishedIdentity(path.join(dataDir, 'site/mirror.db'));
	if (identity === undefined) return [warn(text.identityUnknown)];
	const missing = missingIdentity(identity);
	return [
		missing.length === 0 ? ok(text.identity) : warn(text.identityMissing(missing)),
		...(identity['demo'] === true ? [warn(text.demo)] : []),
	];
}

function publishedIdentity(mirror: string): Record<string, unknown> | undefined {
	if (!existsSync(mirror)) return undefined;
	try {
		using database = new DatabaseSync(mirror, { readOnly: true, timeout: 2000 });
		const row = database.prepare("SELECT json FROM document WHERE kind = 'legal-identity'").get();
		return row === undefined
			? undefined
			: (JSON.parse(String(row['json'])) as Record<string, unknown>);
	} catch {
		return undefined; // a mirror of another version: the publisher rebuilds it
	}
}

async function ask(url: string): Promise<Response | undefined> {
	try {
		return await fetch(url, { signal: AbortSignal.timeout(3000) });
	} catch {
		return undefined;
	}
}
