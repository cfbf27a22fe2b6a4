import { existsSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { inherited } from '../env.ts';
import { task } from '../start/progress.ts';
import { runLogged } from '../start/run-step.ts';
import { root } from '../start/settings.ts';
import { aptInstall } from './apt.ts';
import { text } from './text.ts';
import { logs } from './vitest.ts';

export type PythonPackage = {
	/** Folder below `.cache` with an environment of its own. */
	folder: string;
	/** As pip installs it: name and exact version. */
	requirement: string;
	/** A program that it brings, whose presence is proof enough. */
	program?: string;
	/** What is printed while it is installed. */
	label: string;
	/** What is said when pip fails. */
	failed: (logFile: string) => string;
};

export type Installed = { ok: true; bin: string } | { ok: false; reason: string };

/** Installs a Python package for the tests alone, once, into an environment below `.cache`. */
export async function installPython(args: PythonPackage): Promise<Installed> {
	const { requirement, program, label, failed } = args;
	const folder = path.join(root, '.cache', args.folder);
	const bin = path.join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
	const done = path.join(folder, `${requirement}.installed`);
	const logFile = path.join(logs, `${args.folder}-install.log`);
	const isThere = existsSync(program === undefined ? done : path.join(bin, program));
	if (isThere) return { ok: true, bin };

	const run = (file: string, args: readonly string[]) =>
		runLogged({ program: file, args, cwd: root, env: inherited, logFile });
	const python = await firstThatRuns(
		['python3', 'python3.13', 'python3.12', 'python3.11', 'python'],
		run,
	);
	if (python === undefined) return { ok: false, reason: text.noPython };

	return task(label, async () => {
		const makeVenv = () => run(python, ['-m', 'venv', '--clear', folder]);
		const hasVenv =
			(await makeVenv()) === 0 ||
			((await aptInstall(text.installVenv, ['python3-venv'])) && (await makeVenv()) === 0);
		if (!hasVenv) {
			rmSync(folder, { recursive: true, force: true });
			return { ok: false, reason: text.noPython };
		}
		const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement];
		if ((await run(path.join(bin, 'python'), pip)) !== 0)
			return { ok: false, reason: failed(logFile) };
		await writeFile(done, '');
		return { ok: true, bin };
	});
}

async function firstThatRuns(
	names: readonly string[],
	run: (file: string, args: readonly string[]) => Promise<number>,
): Promise<string | undefined> {
	const isNewEnough = 'import sys; sys.exit(sys.version_info < (3, 9))';
	for (const name of names) if ((await run(name, ['-c', isNewEnough])) === 0) return name;
	return undefined;
}
