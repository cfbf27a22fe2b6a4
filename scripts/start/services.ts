import path from 'node:path';

import type { Environment } from '../env.ts';
import type { Secrets } from './secrets.ts';
import { Service } from './service.ts';
import { localUrl, processEnv, root, type Settings } from './settings.ts';
import { text } from './text.ts';

/**
 * glibc keeps freed memory for itself, more so the larger the blocks it once gave; compression and pictures ask
 * for large ones. With fixed thresholds it gives them back (`mallopt(3)`; measured: decision 0016 of `site`).
 */
const RETURN_MEMORY = { MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

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
		env: { ...RETURN_MEMORY, ...processEnv(settings, secrets), ...extraEnv },
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
		// Pages are short-lived: a larger nursery only grows the process.
		args: ['--max-semi-space-size=8', 'publisher/main.ts'],
		cwd: path.join(root, 'site'),
		env: { ...RETURN_MEMORY, ...processEnv(settings, secrets), ...extraEnv },
		logFile: path.join(settings.dataDir, 'logs/publisher.log'),
		healthUrl: `${localUrl(settings.control)}/healthz`,
	});
}
