import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { env } from '../env.ts';
import { freePorts } from '../start/ports.ts';
import { installPython } from './python.ts';
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
	const installed = await installPython({
		folder: 'secantus',
		requirement: PACKAGE,
		program: 'secantusd-py',
		label: text.installSecantus,
		failed: text.noSecantus,
	});
	return installed.ok ? startServer(path.join(installed.bin, 'secantusd-py')) : installed;
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
