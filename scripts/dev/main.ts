import path from 'node:path';

import { inherited } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { buildWhatChanged } from '../start/build.ts';
import { openFolder } from '../start/open-folder.ts';
import { task } from '../start/progress.ts';
import { loadSecrets } from '../start/secrets.ts';
import { Service } from '../start/service.ts';
import { publisherService } from '../start/services.ts';
import { localUrl, processEnv, root, settingsFromEnv } from '../start/settings.ts';
import { stopOnSignal, watch } from '../start/supervise.ts';
import { text } from './text.ts';

await runCommand(text.help, async () => {
	const settings = settingsFromEnv();
	const preview = { host: settings.site.host, port: settings.control.port + 1 };
	const services: Service[] = [];
	stopOnSignal(services);
	await openFolder(settings);
	const secrets = loadSecrets(settings.dataDir);
	const logs = path.join(settings.dataDir, 'logs');
	await buildWhatChanged(logs, inherited, ['site']);

	const env = { ...processEnv(settings, secrets), NODE_ENV: 'development' };
	const { host, port } = settings.cms;
	const cms = new Service({
		name: text.cms,
		args: ['node_modules/next/dist/bin/next', 'dev', '-H', host, '-p', String(port)],
		cwd: path.join(root, 'cms'),
		env,
		logFile: path.join(logs, 'cms-dev.log'),
		healthUrl: `${localUrl(settings.cms)}/api/health`,
	});
	const site = new Service({
		name: text.site,
		args: [
			...['node_modules/astro/bin/astro.mjs', 'dev'],
			...['--host', preview.host, '--port', String(preview.port)],
		],
		cwd: path.join(root, 'site'),
		env: { ...env, SITE_URL: localUrl(preview) },
		logFile: path.join(logs, 'site-dev.log'),
		healthUrl: `${localUrl(preview)}/`,
	});
	const publisher = publisherService(settings, secrets);
	services.push(publisher, site, cms);

	// The publisher keeps the mirror up to date, from which the pages read.
	for (const service of [cms, publisher, site])
		await task(service.name, async () => {
			service.start();
			await service.ready(300_000);
		});
	process.stdout.write(text.ready(`${settings.cmsUrl}/admin`, localUrl(preview), logs));
	await watch(services);
});
