import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { type Environment, inherited } from '../env.ts';
import { freePorts, portProblem } from '../start/ports.ts';
import { root } from '../start/settings.ts';
import { run, Running } from './journey/program.ts';

const folders: string[] = [];
const started: Running[] = [];

/** A newsroom of its own for `npm start`. */
async function newsroom(more: Environment = {}) {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'haidang-start-'));
	folders.push(dataDir);
	const [cms = 0, site = 0, control = 0] = await freePorts(3);
	const env: Environment = {
		...inherited,
		NODE_ENV: undefined,
		E2E: undefined,
		HAIDANG_DATA: dataDir,
		CMS_PORT: String(cms),
		SITE_PORT: String(site),
		CONTROL_PORT: String(control),
		...more,
	};
	return { dataDir, env, ports: { cms, site, control } };
}

/** What `npm start` runs, as in a terminal. (npm ends by the signal itself, so its own exit code says nothing.) */
function npmStart(env: Environment): Running {
	const running = new Running(process.execPath, ['scripts/run.mjs', 'start'], env);
	started.push(running);
	return running;
}

const runStart = (env: Environment) => run([path.join(root, 'scripts/start/main.ts')], env);

afterAll(async () => {
	for (const running of started) {
		running.signal('SIGTERM');
		await running.ended;
	}
	for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm start', () => {
	test('says where everything is and how to log in, once, and leaves nothing behind', async () => {
		const { dataDir, env, ports } = await newsroom();
		const running = npmStart(env);
		await running.says('┘', 240_000); // the end of the box; in between it may have to build
		const siteUrl = `http://127.0.0.1:${ports.site}`;
		const cmsUrl = `http://127.0.0.1:${ports.cms}`;
		expect(running.output).toContain(siteUrl);
		expect(running.output).toContain(`${cmsUrl}/admin`);

		const { email } = JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')) as {
			email: string;
		};
		const [, password = ''] = /Mật khẩu\s+(\S+)/.exec(running.output) ?? [];
		expect(running.output).toContain(email);
		const login = await fetch(`${cmsUrl}/api/users/login`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: cmsUrl },
			body: JSON.stringify({ email, password }),
		});
		expect(login.status).toBe(200);
		expect(await (await fetch(siteUrl)).text()).toContain('noindex');

		const second = await runStart(env);
		expect(second.code).not.toBe(0);
		expect(second.output).toContain(siteUrl);
		expect(second.output).toMatch(/đang chạy/);

		running.signal('SIGINT');
		expect(await running.ended, running.output).toBe(0);
		for (const port of Object.values(ports))
			expect(await portProblem({ host: '127.0.0.1', port })).toBeUndefined();
	}, 300_000);

	test('names a port that another program has', async () => {
		const { env, ports } = await newsroom();
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(ports.site, '127.0.0.1', resolve));
		const { code, output } = await runStart(env);
		await new Promise((resolve) => other.close(resolve));
		expect(code).not.toBe(0);
		expect(output).toContain(String(ports.site));
		expect(output).toContain('SITE_PORT=');
	});
});

describe('a database that cannot be used', () => {
	const PASSWORD = 'mat-khau-rat-bi-mat';
	test.each([
		['an address that is none', () => `mongodb://nguoi:${PASSWORD}@:99999/x y`],
		['another kind of database', () => `mysql://nguoi:${PASSWORD}@127.0.0.1/haidang`],
		['nobody listens', (port: number) => `mongodb://nguoi:${PASSWORD}@127.0.0.1:${port}/haidang`],
		['an unknown host', () => `mongodb://nguoi:${PASSWORD}@may-khong-co.invalid/haidang`],
	])('(%s) is told in one line, and nothing starts', async (_name, url) => {
		const { env, ports } = await newsroom();
		const [free = 0] = await freePorts(1);
		const { code, output, ms } = await runStart({ ...env, DATABASE_URL: url(free) });
		console.info(`${Math.round(ms)} ms: ${output.trim()}`);
		expect(code).not.toBe(0);
		expect(output).not.toContain(PASSWORD);
		expect(output).not.toMatch(/^\s+at /m);
		expect(output.trim().split('\n').length).toBeLessThanOrEqual(2);
		expect(await portProblem({ host: '127.0.0.1', port: ports.cms })).toBeUndefined();
	});
});
