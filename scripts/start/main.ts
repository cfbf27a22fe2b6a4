import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { inherited } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { banner } from './banner.ts';
import { buildWhatChanged } from './build.ts';
import { openFolder } from './open-folder.ts';
import { elapsed, task } from './progress.ts';
import { runLogged, runStep } from './run-step.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import type { Service } from './service.ts';
import { cmsService, publisherService } from './services.ts';
import { processEnv, root, type Settings, settingsFromEnv, sqliteFile } from './settings.ts';
import { stopOnSignal, watch } from './supervise.ts';
import { text } from './text.ts';

await runCommand(text.help, async () => {
	const since = performance.now();
	const { values } = parseArgs({ options: { 'no-demo': { type: 'boolean' } } });
	const settings = settingsFromEnv();
	const services: Service[] = [];
	stopOnSignal(services);
	await openFolder(settings);
	await refuseBadDatabase(settings);
	const secrets = loadSecrets(settings.dataDir);

	// The seed needs the CMS's sources, not its build, so the first start does both at once.
	await Promise.all([
		buildWhatChanged(path.join(settings.dataDir, 'logs'), inherited),
		values['no-demo'] === true ? undefined : seedFirstRun(settings, secrets),
	]);

	const cms = cmsService(settings, secrets);
	const publisher = publisherService(settings, secrets);
	services.push(publisher, cms);
	await task(text.startCms, async () => {
		cms.start();
		await cms.ready();
	});
	await task(text.startPublisher, async () => {
		publisher.start();
		await publisher.ready(600_000);
	});
	process.stdout.write(banner(settings, secrets, elapsed(since)));
	await watch(services);
});

/** A wrong address or password is told before anything is built or written. */
async function refuseBadDatabase({ databaseUrl }: Settings): Promise<void> {
	if (databaseUrl === undefined) return;
	const { probeDatabase } = await import('@haidang/cms/database/probe');
	const warning = await probeDatabase(databaseUrl);
	if (warning !== undefined) process.stdout.write(`⚠ ${warning}\n`);
}

/**
 * With SQLite: there is no database file yet. With a database server: nobody has an account in it, for it may hold
 * a real newsroom that has moved to this machine. A seed that was interrupted is taken up again.
 */
async function isFirstRun(settings: Settings, secrets: Secrets): Promise<boolean> {
	const marker = path.join(settings.dataDir, 'seeded');
	if (existsSync(marker)) return readFileSync(marker, 'utf8') === 'started';
	const file = sqliteFile(settings);
	if (file !== undefined) return !existsSync(file);
	const code = await runLogged({
		args: [path.join(root, 'scripts/start/has-accounts.ts')],
		cwd: path.join(root, 'cms'),
		env: processEnv(settings, secrets),
		logFile: path.join(settings.dataDir, 'logs/has-accounts.log'),
	});
	if (code === 10) writeFileSync(marker, 'done');
	return code === 0;
}

async function seedFirstRun(settings: Settings, secrets: Secrets): Promise<void> {
	if (!(await isFirstRun(settings, secrets))) return;
	const marker = path.join(settings.dataDir, 'seeded');
	writeFileSync(marker, 'started');
	await runStep({
		label: text.seed,
		args: [path.join(root, 'scripts/demo/main.ts'), 'seed'],
		cwd: path.join(root, 'cms'),
		env: processEnv(settings, secrets),
		logFile: path.join(settings.dataDir, 'logs/demo.log'),
	});
	writeFileSync(marker, 'done');
}
