import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { AppError } from '@haidang/shared/errors';

import { inherited } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { banner } from './banner.ts';
import { buildWhatChanged } from './build.ts';
import { takeLock } from './lock.ts';
import { portProblem } from './ports.ts';
import { elapsed, task } from './progress.ts';
import { runStep, stopSteps } from './run-step.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import type { Service } from './service.ts';
import { cmsService, publisherService } from './services.ts';
import { processEnv, root, type Settings, settingsFromEnv } from './settings.ts';
import { text } from './text.ts';

await runCommand(text.help, async () => {
	const since = performance.now();
	const { values } = parseArgs({
		options: { 'no-demo': { type: 'boolean' } },
	});
	const settings = settingsFromEnv();
	const services: Service[] = [];
	const isStopping = stopOnSignal(services);

	prepareFolder(settings);
	refuseSecondStart(settings);
	await refuseTakenPorts(settings);
	const secrets = loadSecrets(settings.dataDir);

	await buildWhatChanged(path.join(settings.dataDir, 'logs'), inherited);
	const hasDemo = values['no-demo'] !== true;
	if (hasDemo && isFirstRun(settings)) await seed(settings, secrets);

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

	const dead = await Promise.race(
		services.map(async (service) => ({ service, code: await service.exited })),
	);
	if (isStopping()) return new Promise<never>(() => {}); // the signal's own handler ends the process
	await Promise.all(services.map((service) => service.stop()));
	throw dead.service.failure(text.died(dead.code));
});

/** On Ctrl-C or SIGTERM: readers' process last, nothing left behind, exit code 0 as an ordered end. */
function stopOnSignal(services: readonly Service[]): () => boolean {
	let stopping = false;
	const stop = async () => {
		if (stopping) return;
		stopping = true;
		process.stdout.write(`\n${text.stopping}\n`);
		stopSteps();
		await Promise.all(services.map((service) => service.stop()));
		process.stdout.write(`${text.stopped}\n`);
		process.exit(0);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => void stop());
	process.on('exit', () => {
		for (const service of services) service.kill('SIGKILL');
	});
	return () => stopping;
}

function prepareFolder({ dataDir }: Settings): void {
	try {
		mkdirSync(path.join(dataDir, 'logs'), { recursive: true });
	} catch (cause) {
		throw new AppError({ code: 'DATA_NOT_WRITABLE', ...text.dataNotWritable(dataDir), cause });
	}
}

function refuseSecondStart({ dataDir, siteUrl, cmsUrl }: Settings): void {
	const holder = takeLock(dataDir);
	if (holder === undefined) return;
	throw new AppError({
		code: 'ALREADY_RUNNING',
		...text.alreadyRunning(holder, siteUrl, `${cmsUrl}/admin`),
	});
}

async function refuseTakenPorts({ cms, site, control }: Settings): Promise<void> {
	const listeners = [
		{ ...cms, use: text.admin.toLowerCase(), name: 'CMS' },
		{ ...site, use: text.site.toLowerCase(), name: 'SITE' },
		{ ...control, use: text.control, name: 'CONTROL' },
	];
	for (const { host, port, use, name } of listeners) {
		const problem = await portProblem({ host, port });
		if (problem === undefined) continue;
		if (problem === 'EADDRNOTAVAIL' || problem === 'ENOTFOUND')
			throw new AppError({
				code: 'HOST_UNKNOWN',
				...text.addressMissing(host, use, `${name}_HOST`),
			});
		const words = problem === 'EADDRINUSE' ? text.portTaken : text.portForbidden;
		throw new AppError({ code: 'PORT_UNAVAILABLE', ...words(port, use, `${name}_PORT`) });
	}
}

/**
 * With SQLite: there is no database file yet. With a database server: this data folder has not been used before.
 * A seed that was interrupted is taken up again.
 */
function isFirstRun({ dataDir, databaseUrl }: Settings): boolean {
	const marker = path.join(dataDir, 'seeded');
	if (existsSync(marker)) return readFileSync(marker, 'utf8') === 'started';
	return databaseUrl === undefined ? !existsSync(path.join(dataDir, 'cms.db')) : true;
}

async function seed(settings: Settings, secrets: Secrets): Promise<void> {
	const marker = path.join(settings.dataDir, 'seeded');
	writeFileSync(marker, 'started');
	await runStep({
		label: text.seed,
		args: [path.join(root, 'scripts/demo/main.ts'), 'seed'],
		cwd: root,
		env: processEnv(settings, secrets),
		logFile: path.join(settings.dataDir, 'logs/demo.log'),
	});
	writeFileSync(marker, 'done');
}
