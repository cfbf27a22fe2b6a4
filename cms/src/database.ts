import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj, Migration, Payload } from 'payload';

import { migrations } from '../migrations/index.ts';
import { isMongoUrl } from './database/url.ts';
import { env } from './env.ts';

type Options = { url?: string | undefined; folder?: string };

/**
 * The adapter that `DATABASE_URL` asks for: MongoDB, or (by default) an SQLite file in the data
 * folder. Whatever only one of the two can do is hidden here.
 */
export function database({
	url = env.DATABASE_URL,
	folder = env.HAIDANG_DATA,
}: Options = {}): DatabaseAdapterObj {
	return url && isMongoUrl(url) ? mongo(url) : sqlite(url ?? `file:${join(folder, 'cms.db')}`);
}

/** Whether a write and its outbox row commit together. Known once Payload is connected. */
export const hasTransactions = ({ db }: Pick<Payload, 'db'>): boolean =>
	db.name === 'mongoose' && Boolean((db as { transactionOptions?: unknown }).transactionOptions);

/** Whether deleting a document empties the relations that point at it, past all hooks. */
export const emptiesRelations = ({ db }: Pick<Payload, 'db'>): boolean => db.name !== 'mongoose';

/** Whether a document of this database can have the id at all; MongoDB throws when asked for another. */
export const isPossibleId = ({ db }: Pick<Payload, 'db'>, id: string): boolean =>
	db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(id);

/** A write is acknowledged when most members of the replica set have it in their journal. */
const mongo = (url: string): DatabaseAdapterObj =>
	mongooseAdapter({
		url,
		connectOptions: { w: 'majority', journal: true, serverSelectionTimeoutMS: 3000 },
		ensureIndexes: true,
	});

/** Transactions stay off: libsql gives a transaction a connection of its own, which ends in SQLITE_BUSY. */
function sqlite(url: string): DatabaseAdapterObj {
	const adapter = sqliteAdapter({
		client: { url },
		idType: 'uuidv7',
		// NORMAL may lose the last acknowledged saves when the power goes.
		wal: { synchronous: 'FULL' },
		busyTimeout: 5000,
		push: false,
		migrationDir: resolve('migrations'),
	});
	return { ...adapter, init: (args) => prepared(adapter.init(args), url) };
}

/**
 * Makes the file's folder when connecting, not before: reading the configuration must leave no trace.
 * Payload runs migrations by itself in production only; here every start brings the schema up to date.
 */
function prepared<Adapter extends ReturnType<DatabaseAdapterObj['init']>>(
	db: Adapter,
	url: string,
): Adapter {
	const connect = db.connect;
	db.connect = async function (this: Adapter, options) {
		mkdirSync(dirname(url.replace(/^file:/, '')), { recursive: true });
		await connect?.call(this, options);
		// Payload's command line sets this after the configuration has been read, so env.ts cannot know.
		// eslint-disable-next-line no-restricted-properties
		if (process.env['PAYLOAD_MIGRATING'] === 'true' || migrations.length === 0) return;
		await this.migrate({ migrations: migrations as unknown as Migration[] });
	};
	return db;
}
