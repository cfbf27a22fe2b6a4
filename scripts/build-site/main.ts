import path from 'node:path';

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
	process.exitCode =
		pulled !== 0
			? pulled
			: await runHere('node_modules/astro/bin/astro.mjs', ['build'], {
					cwd,
					env: { ...env, HAIDANG_BUILD: 'static' },
				});
});
