import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';

/** A CMS of its own for one test file. */
export type TestPayload = {
	payload: Payload;
	config: SanitizedConfig;
	/** Its data folder; uploads lie in `media/` below. */
	folder: string;
	/** The REST API without a server: `request('/api/articles', { headers })`. */
	request: (path: string, init?: RequestInit) => Promise<Response>;
	/** Closes the database and removes every trace of it. */
	stop: () => Promise<void>;
};

/**
 * Starts the real CMS on an empty database: an SQLite file in a temporary folder, or a database of
 * its own on the server at `MONGODB_URL`. Call it before anything else imports `env.ts` or the
 * configuration: both read the environment once. Nothing runs in the background.
 */
export async function startTestPayload(more: Record<string, string> = {}): Promise<TestPayload> {
	const folder = mkdtempSync(join(tmpdir(), 'haidang-cms-'));
	const mongo = process.env['MONGODB_URL'];
	Object.assign(process.env, {
		HAIDANG_DATA: folder,
		DATABASE_URL: mongo ? databaseOnServer(mongo) : '',
		PAYLOAD_SECRET: 'bi-mat-cua-bai-kiem-thu-0123456789abcdef',
		CMS_URL: 'http://127.0.0.1:31000',
		...more,
	});
	const { env } = await import('../env.ts');
	if (env.HAIDANG_DATA !== folder) {
		throw new Error('env.ts was read too early: import what uses it after startTestPayload.');
	}
	const config = await (await import('../payload.config.ts')).default;
	const payload = await getPayload({ config, key: folder });
	return {
		payload,
		config,
		folder,
		request: (path, init) =>
			handleEndpoints({
				config,
				request: new Request(new URL(path, config.serverURL), init),
				payloadInstanceCacheKey: folder,
			}),
		stop: async () => {
			if (mongo) await dropDatabase(payload);
			await payload.destroy();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function databaseOnServer(server: string): string {
	const url = new URL(server);
	url.pathname = `/haidang-test-${randomUUID().slice(0, 8)}`;
	return url.href;
}

async function dropDatabase({ db }: Payload): Promise<void> {
	const { connection } = db as unknown as { connection: { dropDatabase(): Promise<void> } };
	await connection.dropDatabase();
}
