import config from '@payload-config';
import { getPayload } from 'payload';

import { requireDatabase } from './database/require.ts';
import { env } from './env.ts';
import { startSending } from './notices/start-sending.ts';
import { startBackground } from './outbox/background.ts';
import { startScheduler } from './schedule/start-scheduler.ts';
import { ensureBuiltInRows } from './system/ensure-built-in-rows.ts';

/**
 * Brings the CMS up before it answers anyone: database reached and migrated, dispatcher running.
 * Whatever fails here ends the process with one clear line, because a CMS without its database
 * would only look alive.
 */
export async function boot(): Promise<void> {
	try {
		await requireDatabase(env.DATABASE_URL);
		const payload = await getPayload({ config });
		await ensureBuiltInRows(payload);
		startBackground(payload);
		startScheduler(payload);
		startSending(payload);
	} catch (error) {
		console.error(
			`CMS không khởi động được: ${error instanceof Error ? error.message : String(error)}`,
		);
		process.exit(1);
	}
}
