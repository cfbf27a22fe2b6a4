import path from 'node:path';

import { checkIdentity } from '../doctor/newsroom.ts';
import { runCommand } from '../run-command.ts';
import { publisherMain, runHere } from '../start/processes.ts';
import { loadSecrets } from '../start/secrets.ts';
import { processEnv, root, settingsFromEnv } from '../start/settings.ts';

const help = `Cách dùng: npm run build:site

Kéo nội dung mới nhất từ CMS (CMS_URL, FEED_KEY) rồi dựng trang tin tĩnh đầy đủ vào site/dist:
đặt được lên mọi máy chủ tệp tĩnh, không cần bộ xuất bản.`;

await runCommand(help, async () => {
	const settings = settingsFromEnv();
	const env = processEnv(settings, loadSecrets(settings.dataDir));
	const cwd = path.join(root, 'site');
	const pulled = await runHere(publisherMain, ['pull'], { cwd, env });
	const staticEnv = { ...env, HAIDANG_BUILD: 'static' };
	const programs = [
		['node_modules/astro/bin/astro.mjs', 'build'],
		[publisherMain, 'bring-media', 'dist'],
		// For hosts without the publisher, which answers searches otherwise.
		['build-tools/static-search.ts', 'dist'],
		['build-tools/static-cards.ts', 'dist'],
	] as const;
	process.exitCode = pulled;
	for (const [main, ...args] of programs) {
		if (process.exitCode !== 0) return;
		process.exitCode = await runHere(main, args, { cwd, env: staticEnv });
	}
	// A site that does not say who answers for it is built all the same; whoever builds it is told.
	for (const { level, line } of checkIdentity(settings))
		if (level === 'warn') process.stdout.write(`⚠ ${line}\n`);
});
