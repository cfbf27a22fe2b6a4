import { getPayload, type Payload, type SanitizedConfig } from 'payload';

import { inherited } from '../env.ts';
import { loadSecrets } from '../start/secrets.ts';
import { processEnv, settingsFromEnv } from '../start/settings.ts';

/**
 * Opens the newsroom's own database through Payload, beside a CMS that may be running: the same
 * rules and hooks hold, and what becomes public is published by the running CMS.
 */
export async function openCms(): Promise<{ payload: Payload; cmsUrl: string }> {
	const settings = settingsFromEnv();
	// The configuration reads the environment once, when it is imported.
	Object.assign(inherited, processEnv(settings, loadSecrets(settings.dataDir)));
	const { requireDatabase } = await import('@haidang/cms/database/require');
	await requireDatabase(settings.databaseUrl);
	const config = await (await import('@haidang/cms/payload.config')).default;
	const quiet = { ...config, logger: { options: { level: 'error' } } } as SanitizedConfig;
	const payload = await getPayload({ config: quiet });
	return { payload, cmsUrl: settings.cmsUrl };
}
