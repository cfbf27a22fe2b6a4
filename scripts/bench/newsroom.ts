import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { freePorts } from '../start/ports.ts';
import { runStep } from '../start/run-step.ts';
import { loadSecrets, type Secrets } from '../start/secrets.ts';
import type { Service } from '../start/service.ts';
import { cmsService, publisherService } from '../start/services.ts';
import { processEnv, root, type Settings } from '../start/settings.ts';
import { text } from './text.ts';

const CACHE = path.join(root, '.cache/bench');
/** What the generated database depends on. */
const SOURCES = [
	...['scripts/demo/generate.ts', 'scripts/demo/generate', 'scripts/bench/fill.ts'],
	...['scripts/e2e/users.ts', 'cms/migrations'],
];

/** A newsroom of generated articles, in a folder of its own, with the two processes of an installation. */
export type Newsroom = {
	settings: Settings;
	secrets: Secrets;
	cms: Service;
	publisher: Service;
	/** Where the publisher writes its steps: see `trace.ts`. */
	traceFile: string;
	logs: string;
	stop: () => Promise<void>;
};

/**
 * Prepares one; nothing runs yet. Generating thousands of articles takes its time, so the filled database is
 * kept and copied from the second time on.
 *
 * @throws AppError `STEP_FAILED` when it cannot be generated
 */
export async function prepareNewsroom(articles: number): Promise<Newsroom> {
	const filled = path.join(CACHE, `${articles}-${fingerprint()}`);
	if (!existsSync(filled)) await fill(filled, articles);
	const dataDir = path.join(CACHE, `run-${process.pid}-${articles}`);
	rmSync(dataDir, { recursive: true, force: true });
	cpSync(filled, dataDir, { recursive: true });

	const settings = await settingsIn(dataDir);
	const secrets = loadSecrets(dataDir);
	const traceFile = path.join(dataDir, 'trace.jsonl');
	const tracer = pathToFileURL(path.join(import.meta.dirname, 'trace.ts'));
	tracer.searchParams.set('file', traceFile);
	const cms = cmsService(settings, secrets);
	const publisher = publisherService(settings, secrets, {
		NODE_OPTIONS: `--import ${tracer.href}`,
	});
	const killAll = () => {
		for (const service of [cms, publisher]) service.kill('SIGKILL');
	};
	process.once('exit', killAll);
	const stop = async () => {
		await Promise.all([publisher.stop(), cms.stop()]);
		process.off('exit', killAll);
		rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
	};
	return { settings, secrets, cms, publisher, traceFile, logs: path.join(dataDir, 'logs'), stop };
}

async function fill(folder: string, articles: number): Promise<void> {
	const temporary = `${folder}.${process.pid}.tmp`;
	rmSync(temporary, { recursive: true, force: true });
	mkdirSync(temporary, { recursive: true });
	const settings = await settingsIn(temporary);
	const run = runStep({
		label: text.fill(articles),
		args: [path.join(import.meta.dirname, 'fill.ts'), String(articles)],
		// The CMS finds its migrations from its own folder.
		cwd: path.join(root, 'cms'),
		env: processEnv(settings, loadSecrets(temporary)),
		logFile: path.join(CACHE, `fill-${articles}.log`),
	});
	await run.catch((error: unknown) => {
		rmSync(temporary, { recursive: true, force: true });
		throw error;
	});
	for (const name of readdirSync(CACHE))
		if (name.startsWith(`${articles}-`) && !name.endsWith('.tmp'))
			rmSync(path.join(CACHE, name), { recursive: true, force: true });
	renameSync(temporary, folder);
}

async function settingsIn(dataDir: string): Promise<Settings> {
	const host = '127.0.0.1';
	const [cms = 0, site = 0, control = 0] = await freePorts(3);
	return {
		dataDir,
		databaseUrl: undefined,
		cms: { host, port: cms },
		site: { host, port: site },
		control: { host, port: control },
		cmsUrl: `http://${host}:${cms}`,
		siteUrl: `http://${host}:${site}`,
		publisherUrl: `http://${host}:${control}`,
	};
}

function fingerprint(): string {
	const hash = createHash('sha256');
	const add = (file: string) =>
		hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
	for (const source of SOURCES) {
		if (source.endsWith('.ts')) {
			add(source);
			continue;
		}
		const entries = readdirSync(path.join(root, source), { recursive: true, withFileTypes: true });
		const files = entries
			.filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
			.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
		for (const file of files.sort()) add(file);
	}
	return hash.digest('hex').slice(0, 12);
}
