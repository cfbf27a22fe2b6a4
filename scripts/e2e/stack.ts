import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Environment } from '../env.ts';
import { freePorts } from '../start/ports.ts';
import { runLogged } from '../start/run-step.ts';
import { loadSecrets, type Secrets } from '../start/secrets.ts';
import { type Service, tail } from '../start/service.ts';
import { cmsService, publisherService } from '../start/services.ts';
import { processEnv, root, type Settings } from '../start/settings.ts';
import { users } from './users.ts';

/** A whole newsroom of its own: folder, database, ports, secrets, and one person per role. */
export type Stack = {
	cmsUrl: string;
	siteUrl: string;
	controlUrl: string;
	dataDir: string;
	users: typeof users;
	secrets: Secrets;
	/** What the CMS and the publisher run with, for further programs of a test. */
	env: Environment;
	cms: Service;
	publisher: Service;
	startCms: () => Promise<void>;
	stopCms: () => Promise<void>;
	startPublisher: () => Promise<void>;
	stopPublisher: () => Promise<void>;
	/** Stops both and removes the folder. */
	stop: () => Promise<void>;
};

type StackArgs = {
	/** With the demonstration newsroom. */
	demo?: boolean;
	/** A server to use in place of an SQLite file; every stack takes a database of its own on it. */
	mongodbUrl?: string | undefined;
	/** False leaves the publisher to be started by the test. */
	publisher?: boolean;
	/** Further environment of both processes. */
	extraEnv?: Environment;
	/** Further environment of the publisher alone. */
	publisherEnv?: Environment;
};

/**
 * Starts the built CMS and the built site (`npm test` builds both before) as processes of their own, as in
 * production. When it resolves, everything public is on the site.
 *
 * @throws AppError `SERVICE_FAILED`, or an Error with the log of a seed that failed; nothing is left running
 */
export async function startStack({
	demo = false,
	mongodbUrl,
	publisher: hasPublisher = true,
	extraEnv = {},
	publisherEnv = {},
}: StackArgs = {}): Promise<Stack> {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'haidang-stack-'));
	const settings = await freeSettings(dataDir, mongodbUrl);
	const secrets = loadSecrets(dataDir);
	const env = { ...processEnv(settings, secrets), ...extraEnv };
	const cms = cmsService(settings, secrets, extraEnv);
	const publisher = publisherService(settings, secrets, { ...extraEnv, ...publisherEnv });

	const killAll = () => {
		for (const service of [cms, publisher]) service.kill('SIGKILL');
	};
	process.once('exit', killAll);
	const stop = async () => {
		await Promise.all([publisher.stop(), cms.stop()]);
		process.off('exit', killAll);
		rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
	};
	const startCms = () => start(cms);
	const startPublisher = () => start(publisher);

	try {
		if (demo) await runProgram('scripts/demo/main.ts', ['seed'], env, dataDir);
		await runProgram('scripts/e2e/seed-users.ts', [], env, dataDir);
		await startCms();
		if (hasPublisher) await startPublisher();
	} catch (error) {
		await stop();
		throw error;
	}
	return {
		cmsUrl: settings.cmsUrl,
		siteUrl: settings.siteUrl,
		controlUrl: settings.publisherUrl,
		...{ dataDir, users, secrets, env, cms, publisher },
		...{
			startCms,
			stopCms: () => cms.stop(),
			startPublisher,
			stopPublisher: () => publisher.stop(),
		},
		stop,
	};
}

async function start(service: Service): Promise<void> {
	service.start();
	await service.ready();
}

async function freeSettings(dataDir: string, mongodbUrl: string | undefined): Promise<Settings> {
	const host = '127.0.0.1';
	const [cmsPort = 0, sitePort = 0, controlPort = 0] = await freePorts(3);
	return {
		dataDir,
		databaseUrl: mongodbUrl === undefined ? undefined : ownDatabase(mongodbUrl, cmsPort),
		cms: { host, port: cmsPort },
		site: { host, port: sitePort },
		control: { host, port: controlPort },
		cmsUrl: `http://${host}:${cmsPort}`,
		siteUrl: `http://${host}:${sitePort}`,
		publisherUrl: `http://${host}:${controlPort}`,
	};
}

function ownDatabase(mongodbUrl: string, number: number): string {
	const url = new URL(mongodbUrl);
	url.pathname = `/haidang-stack-${process.pid}-${number}`;
	return url.href;
}

/** Runs one of our programs to its end. @throws with the end of its output when it fails */
async function runProgram(
	main: string,
	args: readonly string[],
	env: Environment,
	dataDir: string,
): Promise<void> {
	const logFile = path.join(dataDir, 'logs', `${main.replaceAll(/[/.]/g, '-')}.log`);
	// From the folder of the CMS, whose migrations are found from there.
	const cwd = path.join(root, 'cms');
	const code = await runLogged({ args: [path.join(root, main), ...args], cwd, env, logFile });
	if (code !== 0) throw new Error(`${main} ended with ${code}:\n${tail(logFile, 40)}`);
}
