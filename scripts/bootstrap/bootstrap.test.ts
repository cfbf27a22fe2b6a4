import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Environment } from '../env.ts';
import { inherited } from '../env.ts';
import { root } from '../start/settings.ts';

const run = promisify(execFile);
let folder = '';

/** A project with nothing but the launcher, as on a machine that has never run it. */
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'haidang-bootstrap-test-'));
	for (const name of ['package.json', 'scripts/run.mjs', 'scripts/bootstrap'])
		cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
	mkdirSync(path.join(folder, 'scripts/hello'));
	writeFileSync(path.join(folder, 'scripts/hello/main.ts'), 'console.log("hello")');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function launch(
	args: string[],
	env: Environment = {},
): Promise<{ code: number; output: string }> {
	const options = { env: { ...inherited, ...env } as NodeJS.ProcessEnv };
	try {
		const { stdout, stderr } = await run(
			process.execPath,
			[path.join(folder, 'scripts/run.mjs'), ...args],
			options,
		);
		return { code: 0, output: stdout + stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
		return { code, output: stdout + stderr };
	}
}

test('an unknown command lists the known ones', async () => {
	const { code, output } = await launch(['nothing']);
	expect(code).toBe(1);
	expect(output).toContain('Không có lệnh “nothing”. Các lệnh: hello.');
});

test('a command name never leaves the folder of the commands', async () => {
	expect((await launch(['../hello'])).code).toBe(1);
});

test('without npm it says so', async () => {
	const { code, output } = await launch(['hello'], { PATH: folder, npm_execpath: '' });
	expect(code).toBe(1);
	expect(output).toContain('Không tìm thấy npm.');
});

test('without a registry it names the registry and what to do', async () => {
	const registry = 'http://127.0.0.1:9/';
	const { code, output } = await launch(['hello'], {
		npm_config_registry: registry,
		npm_config_cache: path.join(folder, 'cache'),
		npm_execpath: '',
	});
	expect(code).toBe(1);
	expect(output).toContain(`Không kết nối được tới kho gói npm (${registry}).`);
});
