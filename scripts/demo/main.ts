import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { AppError } from '@haidang/shared/errors';

import { inherited } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { loadSecrets } from '../start/secrets.ts';
import { settingsFromEnv } from '../start/settings.ts';
import { text } from './text.ts';

await runCommand(text.help, async () => {
	const { positionals } = parseArgs({ allowPositionals: true });
	const [command, ...more] = positionals;
	if ((command !== 'seed' && command !== 'remove') || more.length > 0)
		throw new AppError({
			code: 'DEMO_USAGE',
			message: text.unknown(more[0] ?? command),
			hint: text.usage,
		});
	const { dataDir } = settingsFromEnv();
	const password = passwordFor(dataDir);
	// `npm start` shows this account and its password while the demonstration is there.
	const marker = path.join(dataDir, 'demo.json');

	// Loading the CMS takes seconds; a wrong command is told at once.
	const { openCms } = await import('../import/open-cms.ts');
	const { payload } = await openCms();
	try {
		if (command === 'seed') {
			const { seedDemo } = await import('./seed.ts');
			const { MAIN_ACCOUNT } = await import('./seed/users.ts');
			const since = performance.now();
			const onStep = (step: Parameters<typeof text.step>[0]) => say(text.step(step));
			const isNew = await seedDemo(payload, { now: new Date(), password, onStep });
			writeFileSync(marker, `${JSON.stringify({ email: MAIN_ACCOUNT })}\n`);
			const seconds = ((performance.now() - since) / 1000).toFixed(1).replace('.', ',');
			say(isNew ? text.seeded(seconds, MAIN_ACCOUNT) : text.present);
		} else {
			const { removeDemo } = await import('./remove.ts');
			say(text.removed(await removeDemo(payload)));
			rmSync(marker, { force: true });
		}
	} finally {
		await payload.destroy();
	}
	// Payload keeps timers that would hold the process.
	process.exit(0);
});

function passwordFor(dataDir: string): string {
	const given = inherited['DEMO_PASSWORD'] ?? '';
	const password = given === '' ? loadSecrets(dataDir).DEMO_PASSWORD : given;
	if ([...password].length >= 12) return password;
	throw new AppError({
		code: 'DEMO_PASSWORD_SHORT',
		message: text.shortPassword,
		hint: text.shortPasswordHint,
	});
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
