import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { env } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { task } from '../start/progress.ts';
import { settingsFromEnv, sqliteFile } from '../start/settings.ts';
import { backup } from './backup.ts';
import { text } from './text.ts';

await runCommand(text.helpBackup, async () => {
	const { values } = parseArgs({ options: { out: { type: 'string' } } });
	const settings = settingsFromEnv();
	const { dataDir } = settings;
	const database = sqliteFile(settings);
	const now = new Date();
	const stamp = now.toISOString().slice(0, 19).replaceAll(':', '');
	const out =
		values.out === undefined
			? path.join(dataDir, 'backups', `haidang-${stamp}Z.tar.gz`)
			: path.resolve(env.INIT_CWD, values.out);

	await task(text.pack, () => backup({ dataDir, out, database, now }));
	if (database === undefined) process.stdout.write(`${text.mongodb}\n`);
	process.stdout.write(`${text.written(out, size(statSync(out).size))}\n`);
});

function size(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
