import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Environment } from '../env.ts';
import { runStep } from './run-step.ts';
import { root } from './settings.ts';
import { text } from './text.ts';

type Build = {
	room: 'cms' | 'site';
	label: string;
	/** Files and folders whose content decides whether to build again, relative to the project. */
	inputs: readonly string[];
	/** Exists when the last build is complete. */
	output: string;
	/** The program and its arguments, relative to the room. */
	args: readonly string[];
	env: Environment;
};

const BUILDS: readonly Build[] = [
	{
		room: 'cms',
		label: text.buildCms,
		inputs: ['pnpm-lock.yaml', 'tsconfig.base.json', 'shared/src', 'cms'],
		output: 'cms/.next/BUILD_ID',
		args: ['node_modules/next/dist/bin/next', 'build'],
		env: {},
	},
	{
		room: 'site',
		label: text.buildSite,
		inputs: ['pnpm-lock.yaml', 'tsconfig.base.json', 'shared/src', 'site'],
		output: 'site/build/renderer',
		args: ['node_modules/astro/bin/astro.mjs', 'build'],
		env: { HAIDANG_BUILD: 'renderer' },
	},
];

/** Generated or irrelevant: a change there needs no build. */
const IGNORED =
	/^(node_modules|build|dist|docs|publisher|testing|next-env\.d\.ts|\..*)$|\.(test\.ts|md|log|tsbuildinfo)$/;

/**
 * Builds the CMS and the site's renderer, at the same time, where their sources differ from the last successful
 * build (by content, so touching a file or switching branches back and forth costs nothing).
 *
 * @param logs folder for the output of the builds
 * @param rooms what to look at
 * @throws AppError `STEP_FAILED` with the last lines a failed build printed
 */
export async function buildWhatChanged(
	logs: string,
	env: Environment,
	rooms: readonly Build['room'][] = ['cms', 'site'],
): Promise<void> {
	const wanted = BUILDS.filter(({ room }) => rooms.includes(room));
	const outcomes = await Promise.allSettled(
		wanted.map((build) => buildIfChanged(build, logs, env)),
	);
	for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function buildIfChanged(build: Build, logs: string, env: Environment): Promise<void> {
	const stamp = path.join(root, '.cache/builds', `${build.room}.sha256`);
	const wanted = fingerprint(build.inputs);
	const isBuilt = existsSync(path.join(root, build.output)) && existsSync(stamp);
	if (isBuilt && readFileSync(stamp, 'utf8') === wanted) return;

	rmSync(stamp, { force: true });
	await runStep({
		label: build.label,
		args: build.args,
		cwd: path.join(root, build.room),
		env: { ...env, NODE_ENV: 'production', ...build.env },
		logFile: path.join(logs, `build-${build.room}.log`),
	});
	mkdirSync(path.dirname(stamp), { recursive: true });
	writeFileSync(stamp, wanted);
}

/** One hash over the names and contents of all input files. */
function fingerprint(inputs: readonly string[]): string {
	const hash = createHash('sha256');
	for (const input of inputs) addToHash(hash, input);
	return hash.digest('hex');
}

function addToHash(hash: ReturnType<typeof createHash>, relative: string): void {
	const absolute = path.join(root, relative);
	const isFolder = !/\.(ya?ml|json)$/.test(relative);
	if (!isFolder) return addFile(hash, relative, absolute);

	const entries = readdirSync(absolute, { withFileTypes: true })
		.filter(({ name }) => !IGNORED.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const name = `${relative}/${entry.name}`;
		if (entry.isDirectory()) addToHash(hash, name);
		else addFile(hash, name, path.join(root, name));
	}
}

function addFile(hash: ReturnType<typeof createHash>, name: string, absolute: string): void {
	hash.update(`${name}\0`).update(readFileSync(absolute)).update('\0');
}
