import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Makes what `payload migrate:create` wrote fit for Node, which runs our TypeScript as it is: types
 * are imported as types, and files are named with their extension.
 */
const folder = new URL('migrations/', import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
	const file = new URL(name, folder);
	const source = readFileSync(file, 'utf8');
	const tidy = source
		.replace(
			/import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
			'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
		)
		.replace(/\{ db, payload, req \}/g, '{ db }')
		.replace(/from '(\.\/[^']*?)(?<!\.ts)'/g, "from '$1.ts'");
	if (tidy !== source) writeFileSync(file, tidy);
}
