import { runCommand } from '../run-command.ts';
import { settingsFromEnv } from '../start/settings.ts';
import { checkFolder, checkNode, checkSecrets } from './machine.ts';
import {
	checkCms,
	checkDatabase,
	checkIdentity,
	checkPublisher,
	checkRelease,
} from './newsroom.ts';
import { text } from './text.ts';

const MARKS = { ok: '✓', warn: '⚠', bad: '✗' } as const;

await runCommand(text.help, async () => {
	const settings = settingsFromEnv();
	const findings = [
		checkNode(),
		checkFolder(settings.dataDir),
		checkSecrets(settings.dataDir),
		await checkDatabase(settings),
		await checkCms(settings),
		await checkPublisher(settings),
		checkRelease(settings),
		...checkIdentity(settings),
	];
	for (const { level, line } of findings) process.stdout.write(`${MARKS[level]} ${line}\n`);
	const count = (level: string) => findings.filter((finding) => finding.level === level).length;
	process.stdout.write(`\n${text.summary(count('bad'), count('warn'))}\n`);
	process.exitCode = count('bad') > 0 ? 1 : 0;
});
