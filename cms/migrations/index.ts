import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite';

type Migration = {
	name: string;
	up: (args: MigrateUpArgs) => Promise<void>;
	down: (args: MigrateDownArgs) => Promise<void>;
};

/** Every change of the SQLite schema, oldest first; `payload migrate:create` adds to it. */
export const migrations: Migration[] = [];
