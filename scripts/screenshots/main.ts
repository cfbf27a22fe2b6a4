import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { launchBrowser } from '../e2e/browser.ts';
import { removeOne } from '../e2e/journey/templates.ts';
import { startStack } from '../e2e/stack.ts';
import { env, inherited } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { buildWhatChanged } from '../start/build.ts';
import { root } from '../start/settings.ts';
import { shootAdmin } from './admin.ts';
import { Album } from './album.ts';
import { shootBareHome, shootSparseHome } from './home.ts';
import { shootSite } from './site.ts';
import { text } from './text.ts';

await runCommand(text.help, async () => {
	const [given] = process.argv.slice(2);
	const folder =
		given === undefined ? path.join(root, '.cache/screenshots') : path.resolve(env.INIT_CWD, given);
	mkdirSync(folder, { recursive: true });
	const began = performance.now();
	const logs = path.join(root, '.cache/screenshots-logs');
	mkdirSync(logs, { recursive: true });
	await buildWhatChanged(logs, inherited);
	const browser = await launchBrowser();
	const album = new Album(browser, folder);
	try {
		const stack = await startStack({ demo: true });
		try {
			await removeOne(stack);
			await shootSite(stack, album);
			await shootAdmin(stack, album);
			await shootSparseHome(stack, album);
		} finally {
			await stack.stop();
		}
		await shootBareHome(album);
	} finally {
		await browser.close();
	}
	const { pictures, prints } = album.count;
	const seconds = Math.round((performance.now() - began) / 1000);
	process.stdout.write(`${text.made({ pictures, prints, seconds, folder })}\n`);
	process.exit(0);
});
