import { AppError } from '@haidang/shared/errors';

import { probeDatabase } from './probe.ts';

/** Probes the database for a process that cannot do without it: one line on stderr and exit code 1 if it fails. */
export async function requireDatabase(url: string | undefined): Promise<void> {
	try {
		const warning = await probeDatabase(url);
		if (warning) console.warn(`Cảnh báo: ${warning}`);
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		console.error(`Lỗi: ${error.message} ${error.hint ?? ''}`.trim());
		process.exit(1);
	}
}
