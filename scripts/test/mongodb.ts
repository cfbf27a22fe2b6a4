import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { env, inherited } from '../env.ts';
import { freePorts } from '../start/ports.ts';
import { runLogged } from '../start/run-step.ts';
import { task } from '../start/progress.ts';
import { root } from '../start/settings.ts';
import { aptInstall } from './apt.ts';
import { text } from './text.ts';
import { logs } from './vitest.ts';

/** A test server under GPL-2.0 that speaks MongoDB's protocol: installed for the tests, never shipped. */
const PACKAGE = 'SecantusDB==0.7.0b3';

export type TestMongodb =
	{ ok: true; url: string; stop: () => Promise<void> } | { ok: false; reason: string };

/**
 * A MongoDB for the tests: `MONGODB_URL` when it is set, else SecantusDB on a free port with a temporary folder.
 * The caller stops it; so does the end of this process.
 */
export async function startMongodb(): Promise<TestMongodb> {
	if (env.MONGODB_URL !== undefined)
		return { ok: true, url: env.MONGODB_URL, stop: () => Promise.resolve() };
	const installed = await installServer();
	return installed.ok ? startServer(installed.program) : installed;
}

async function installServer(): Promise<
	{ ok: true; program: string } | { ok: false; reason: string }
> {
	const folder = path.join(root, '.cache/secantus');
	const bin = path.join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
	const program = path.join(bin, 'secantusd-py');
	const logFile = path.join(logs, 'secantus-install.log');
	if (existsSync(program)) return { ok: true, program };

	const run = (file: string, args: readonly string[]) =>
		runLogged({ program: file, args, cwd: root, env: inherited, logFile });
	const python = await firstThatRuns(
		['python3', 'python3.13', 'python3.12', 'python3.11', 'python'],
		run,
	);
	if (python === undefined) return { ok: false, reason: text.noPython };

	return task(text.installSecantus, async () => {
		const makeVenv = () => run(python, ['-m', 'venv', '--clear', folder]);
		const hasVenv =
			(await makeVenv()) === 0 ||
			((await aptInstall(text.installVenv, ['python3-venv'])) && (await makeVenv()) === 0);
		if (!hasVenv) {
			rmSync(folder, { recursive: true, force: true });
			return { ok: false, reason: text.noPython };
		}
		const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PACKAGE];
		if ((await run(path.join(bin, 'python'), pip)) === 0 && existsSync(program))
			return { ok: true, program };
		return { ok: false, reason: text.noSecantus(logFile) };
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

async function startServer(program: string): Promise<TestMongodb> {
	const storage = mkdtempSync(path.join(tmpdir(), 'haidang-mongodb-'));
	const [port = 0] = await freePorts(1);
	const logFile = path.join(logs, 'secantus.log');
	const log = openSync(logFile, 'w');
	const child = spawn(program, ['--port', String(port), '--storage-path', storage], {
		stdio: ['ignore', log, log],
	});
	closeSync(log);

	const exited = new Promise<void>((resolve) => {
		child.once('exit', () => {
			resolve();
		});
		child.once('error', () => {
			resolve();
		});
	});
	const killNow = () => {
		child.kill('SIGKILL');
		rmSync(storage, { recursive: true, force: true });
	};
	process.once('exit', killNow);
	const stop = async () => {
		process.off('exit', killNow);
		child.kill('SIGTERM');
		const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
		await exited;
		clearTimeout(timer);
		rmSync(storage, { recursive: true, force: true });
	};

	const hasStarted = await Promise.race([exited.then(() => false), listens(port, 20_000)]);
	if (hasStarted)
		return { ok: true, url: `mongodb://127.0.0.1:${port}/haidang?replicaSet=secantus`, stop };
	await stop();
	return {
		ok: false,
		reason: `${text.mongodbDied(logFile)} ${readFileSync(logFile, 'utf8').slice(-300)}`,
	};
}

/** Whether something accepts connections on a loopback port within `limit` milliseconds. */
async function listens(port: number, limit: number): Promise<boolean> {
	const deadline = performance.now() + limit;
	while (performance.now() < deadline) {
		const isOpen = await new Promise<boolean>((resolve) => {
			const socket = connect({ host: '127.0.0.1', port });
			socket.once('connect', () => {
				socket.destroy();
				resolve(true);
			});
			socket.once('error', () => {
				resolve(false);
			});
		});
		if (isOpen) return true;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return false;
}
