import path from 'node:path';
import { parseArgs } from 'node:util';

import { AppError } from '@haidang/shared/errors';
import { formatDateTime } from '@haidang/shared/text/dates';

import { restore } from '../backup/restore.ts';
import { text } from '../backup/text.ts';
import { env } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { task } from '../start/progress.ts';
import { settingsFromEnv } from '../start/settings.ts';

await runCommand(text.helpRestore, async () => {
	const { positionals } = parseArgs({ allowPositionals: true });
	const [file] = positionals;
	if (file === undefined || positionals.length > 1)
		throw new AppError({
			code: 'RESTORE_MISSING',
			...text.missing(positionals.join(' ') || '(chưa nêu)'),
		});

	const { dataDir } = settingsFromEnv();
	const manifest = await task(text.unpack, () =>
		restore(path.resolve(env.INIT_CWD, file), dataDir),
	);
	if (manifest.database === 'mongodb') process.stdout.write(`${text.restoreMongodb}\n`);
	const when = formatDateTime(manifest.createdAt);
	process.stdout.write(`${text.restored(dataDir, when)}\n`);
});
