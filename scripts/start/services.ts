import path from 'node:path';

import type { Environment } from '../env.ts';
import type { Secrets } from './secrets.ts';
import { Service } from './service.ts';
import { localUrl, processEnv, root, type Settings } from './settings.ts';
import { text } from './text.ts';

/** The built CMS, ready when its database answers. */
export function cmsService(
	settings: Settings,
	secrets: Secrets,
	extraEnv: Environment = {},
): Service {
	const cwd = path.join(root, 'cms');
	const { host, port } = settings.cms;
	return new Service({
		name: text.cms,
		args: ['node_modules/next/dist/bin/next', 'start', '-H', host, '-p', String(port)],
		cwd,
		env: { ...processEnv(settings, secrets), ...extraEnv },
		logFile: path.join(settings.dataDir, 'logs/cms.log'),
		healthUrl: `${localUrl(settings.cms)}/api/health`,
	});
}

/** The publisher with its static serving, ready when the site stands as the feed tells. */
export function publisherService(
	settings: Settings,
	secrets: Secrets,
	extraEnv: Environment = {},
): Service {
	return new Service({
		name: text.publisher,
		args: ['publisher/main.ts'],
		cwd: path.join(root, 'site'),
		env: { ...processEnv(settings, secrets), ...extraEnv },
		logFile: path.join(settings.dataDir, 'logs/publisher.log'),
		healthUrl: `${localUrl(settings.control)}/healthz`,
	});
}
