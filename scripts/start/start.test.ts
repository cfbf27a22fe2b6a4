import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { takeLock } from './lock.ts';
import { openFolder } from './open-folder.ts';
import { freePorts, portProblem } from './ports.ts';
import { loadSecrets, secretsFile } from './secrets.ts';
import { Service } from './service.ts';
import { localUrl, settingsFromEnv } from './settings.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'haidang-start-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('secrets are made once, differ between installations, and belong to their owner alone', () => {
	const first = loadSecrets(folder);
	expect(loadSecrets(folder)).toEqual(first);
	expect(statSync(secretsFile(folder)).mode & 0o777).toBe(0o600);
	expect(loadSecrets(path.join(folder, 'other')).DEMO_PASSWORD).not.toBe(first.DEMO_PASSWORD);
	expect(first.WEBHOOK_SECRETS).toMatch(/^whsec_/);
});

test('a broken secrets file is refused and left as it is', () => {
	writeFileSync(secretsFile(folder), '{}');
	expect(() => loadSecrets(folder)).toThrow(expect.objectContaining({ code: 'SECRETS_INVALID' }));
	expect(readFileSync(secretsFile(folder), 'utf8')).toBe('{}');
});

test('a lock of a dead process is taken over', () => {
	writeFileSync(path.join(folder, 'start.lock'), '999999999');
	expect(takeLock(folder)).toBeUndefined();
	expect(readFileSync(path.join(folder, 'start.lock'), 'utf8')).toBe(String(process.pid));
});

test('free ports are different and free; a taken one is named with the variable that moves it', async () => {
	const [port = 0, ...others] = await freePorts(3);
	expect(new Set([port, ...others]).size).toBe(3);
	expect(await portProblem({ host: '127.0.0.1', port })).toBeUndefined();

	const server = createServer();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	try {
		expect(await portProblem({ host: '127.0.0.1', port })).toBe('EADDRINUSE');
		const settings = { ...settingsFromEnv(), dataDir: folder };
		await expect(
			openFolder({ ...settings, cms: { host: '127.0.0.1', port } }),
		).rejects.toMatchObject({
			code: 'PORT_UNAVAILABLE',
			message: expect.stringContaining(String(port)),
			hint: expect.stringContaining('CMS_PORT'),
		});
	} finally {
		server.close();
	}
});

test('a listener on all interfaces is reached by loopback', () => {
	expect(localUrl({ host: '0.0.0.0', port: 3000 })).toBe('http://127.0.0.1:3000');
	expect(localUrl({ host: '::1', port: 3000 })).toBe('http://[::1]:3000');
});

/** A small server program with a child of its own, both listening. */
const PROGRAM = `
	const { createServer } = require('node:http');
	const { spawn } = require('node:child_process');
	const [port, childPort] = process.argv.slice(2).map(Number);
	createServer((req, res) => res.end('ok')).listen(port, '127.0.0.1');
	if (childPort) spawn(process.execPath, [__filename, childPort], { stdio: 'inherit' });
	console.log('up', port);
`;

async function program(): Promise<{ service: Service; ports: number[] }> {
	const ports = await freePorts(2);
	const file = path.join(folder, 'program.cjs');
	writeFileSync(file, PROGRAM);
	const service = new Service({
		name: 'thử',
		args: [file, ...ports.map(String)],
		cwd: folder,
		env: {},
		logFile: path.join(folder, 'logs/program.log'),
		healthUrl: `http://127.0.0.1:${ports[0]}/`,
	});
	return { service, ports };
}

test('a stopped service leaves no listener, nor do its children', async () => {
	const { service, ports } = await program();
	service.start();
	await service.ready();
	await service.stop();
	for (const port of ports) expect(await portProblem({ host: '127.0.0.1', port })).toBeUndefined();
	expect(readFileSync(service.logFile, 'utf8')).toContain('up');
});

test('a service that dies by itself is told from one that was stopped', async () => {
	const { service } = await program();
	service.start();
	await service.ready();
	service.kill('SIGKILL');
	expect(await service.died).toBe(1);
});

test('a service that cannot start shows the end of its log', async () => {
	const service = new Service({
		name: 'thử',
		args: ['-e', 'console.error("cổng đã bận"); process.exit(3)'],
		cwd: folder,
		env: {},
		logFile: path.join(folder, 'logs/bad.log'),
		healthUrl: 'http://127.0.0.1:9/',
	});
	service.start();
	await expect(service.ready()).rejects.toMatchObject({
		code: 'SERVICE_FAILED',
		message: expect.stringContaining('cổng đã bận'),
	});
});
