import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { AppError } from '@haidang/shared/errors';
import { afterEach, describe, expect, test } from 'vitest';

import { startHandshake, type Script } from '../testing/mongo-handshake.ts';
import { probeDatabase } from './probe.ts';
import { withoutSecrets } from './url.ts';

const PASSWORD = 'mat-khau-tuyet-mat';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const stop of stops.splice(0)) await stop();
});

/** A server that answers by the script, as the address of a user with a password. */
async function server(script: Script) {
	const { port, stop } = await startHandshake(script);
	stops.push(stop);
	return `mongodb://bien-tap:${PASSWORD}@127.0.0.1:${String(port)}/toa-soan?authSource=admin`;
}

const withoutLogin = (url: string) => url.replace(/\/\/.*@/, '//');

const hello = (maxWireVersion: number) => ({
	isWritablePrimary: true,
	helloOk: true,
	maxBsonObjectSize: 16_777_216,
	maxMessageSizeBytes: 48_000_000,
	maxWriteBatchSize: 100_000,
	minWireVersion: 0,
	maxWireVersion,
});

async function failureOf(url: string): Promise<AppError> {
	const error: unknown = await probeDatabase(url).then(
		() => undefined,
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(AppError);
	return error as AppError;
}

describe('a database that cannot be used is named in one line without its password', () => {
	test.each([
		[
			'another kind of database',
			`mysql://bien-tap:${PASSWORD}@127.0.0.1/a`,
			'DATABASE_URL_INVALID',
		],
		['an address that is none', `mongodb://bien-tap:${PASSWORD}@`, 'DATABASE_URL_INVALID'],
		['nobody there', `mongodb://bien-tap:${PASSWORD}@127.0.0.1:1/a`, 'DATABASE_UNREACHABLE'],
		['a host without a name', `mongodb://x:${PASSWORD}@khong-co.invalid/a`, 'DATABASE_UNREACHABLE'],
		['a folder that cannot be', 'file:/dev/null/cms.db', 'DATABASE_FOLDER'],
	])('%s', async (_, url, code) => {
		const error = await failureOf(url);
		expect(error.code).toBe(code);
		expect(error.message).not.toContain(PASSWORD);
		expect(error.message).not.toContain('\n');
	});

	test('a server that accepts and keeps silent', async () => {
		const error = await failureOf(await server(() => undefined));
		expect(error.code).toBe('DATABASE_UNREACHABLE');
		expect(error.message).not.toContain(PASSWORD);
	});

	test.each([
		['4.4', 9],
		['3.6', 6],
	])('MongoDB %s', async (_, wireVersion) => {
		const url = withoutLogin(await server(() => hello(wireVersion)));
		const error = await failureOf(url);
		expect(error.code).toBe('DATABASE_TOO_OLD');
		expect(error.message).toContain('5.0');
	});

	test('a wrong password', async () => {
		const refused = { ok: 0, code: 18, codeName: 'AuthenticationFailed', errmsg: 'bad auth' };
		const url = await server((name) => (name === 'saslStart' ? refused : hello(17)));
		const error = await failureOf(url);
		expect(error.code).toBe('DATABASE_LOGIN');
		expect(error.message).toContain('mật khẩu');
		expect(error.message).not.toContain(PASSWORD);
	});
});

test('without replicaSet there is a warning, for SQLite there is none', async () => {
	const found = { cursor: { id: 0n, ns: 'toa-soan.leases', firstBatch: [] } };
	const url = withoutLogin(await server((name) => (name === 'find' ? found : hello(17))));
	expect(await probeDatabase(url)).toContain('replicaSet');
	expect(await probeDatabase(undefined)).toBeUndefined();
	expect(await probeDatabase('file:/tmp/cms.db')).toBeUndefined();
});

test('a process that needs the database ends with one line and an exit code', async () => {
	const script = `
		const { requireDatabase } = await import(${JSON.stringify(new URL('require.ts', import.meta.url).href)});
		await requireDatabase('mongodb://bien-tap:${PASSWORD}@127.0.0.1:1/a');
	`;
	const cwd = fileURLToPath(new URL('../..', import.meta.url));
	const args = ['--input-type=module', '-e', script];
	const run = promisify(execFile)(process.execPath, args, { cwd });
	const failed = (await run.catch((error: unknown) => error)) as {
		code: number;
		stderr: string;
		stdout: string;
	};
	expect(failed.code).toBe(1);
	const lines = failed.stderr.trim().split('\n');
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^Lỗi: Không dùng được cơ sở dữ liệu/);
	expect(failed.stderr + failed.stdout).not.toContain(PASSWORD);
});

test.each([
	['mongodb://a:b@h1,h2/db?x=1', 'mongodb://h1,h2/db'],
	['mongodb+srv://a:p@ss@h/db', 'mongodb+srv://h/db'],
	['file:/data/cms.db', 'file:/data/cms.db'],
])('%s is shown as %s', (url, shown) => expect(withoutSecrets(url)).toBe(shown));
