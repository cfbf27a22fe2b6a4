import { existsSync } from 'node:fs';
import path from 'node:path';

import { AppError } from '@haidang/shared/errors';

import { inherited } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { buildWhatChanged } from './build.ts';
import { publisherMain, runHere } from './processes.ts';
import { loadSecrets, secretsFile } from './secrets.ts';
import { processEnv, root, settingsFromEnv } from './settings.ts';
import { text } from './text.ts';

/** A command that is one task of the publisher: builds the site's program when it has changed, then runs the task. */
export async function runPublisher(task: string, help: string): Promise<void> {
	await runCommand(help, async () => {
		const settings = settingsFromEnv();
		if (!existsSync(secretsFile(settings.dataDir)))
			throw new AppError({ code: 'NOT_STARTED_YET', ...text.notStartedYet(settings.dataDir) });
		await buildWhatChanged(path.join(settings.dataDir, 'logs'), inherited, ['site']);
		process.exitCode = await runHere(publisherMain, [task, ...process.argv.slice(2)], {
			cwd: path.join(root, 'site'),
			env: processEnv(settings, loadSecrets(settings.dataDir)),
		});
	});
}
