import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { AppError } from '@haidang/shared/errors';

import { takeLock } from './lock.ts';
import { portProblem } from './ports.ts';
import type { Settings } from './settings.ts';
import { text } from './text.ts';

/**
 * Makes sure that this process, and no other, may run the newsroom of a data folder: the folder can be written,
 * nobody runs it already, and its three ports are free.
 *
 * @throws {@link AppError} `DATA_NOT_WRITABLE`, `ALREADY_RUNNING`, `HOST_UNKNOWN` or `PORT_UNAVAILABLE`, each
 * saying what to do
 */
export async function openFolder(settings: Settings): Promise<void> {
	const { dataDir, siteUrl, cmsUrl } = settings;
	let holder: number | undefined;
	try {
		mkdirSync(path.join(dataDir, 'logs'), { recursive: true });
		holder = takeLock(dataDir);
	} catch (cause) {
		throw new AppError({ code: 'DATA_NOT_WRITABLE', ...text.dataNotWritable(dataDir), cause });
	}
	if (holder !== undefined)
		throw new AppError({
			code: 'ALREADY_RUNNING',
			...text.alreadyRunning(holder, siteUrl, `${cmsUrl}/admin`),
		});
	await refuseTakenPorts(settings);
}

async function refuseTakenPorts({ cms, site, control }: Settings): Promise<void> {
	const listeners = [
		{ ...cms, use: text.admin.toLowerCase(), name: 'CMS' },
		{ ...site, use: text.site.toLowerCase(), name: 'SITE' },
		{ ...control, use: text.control, name: 'CONTROL' },
	];
	for (const { host, port, use, name } of listeners) {
		const problem = await portProblem({ host, port });
		if (problem === undefined) continue;
		if (problem === 'EADDRNOTAVAIL' || problem === 'ENOTFOUND')
			throw new AppError({
				code: 'HOST_UNKNOWN',
				...text.addressMissing(host, use, `${name}_HOST`),
			});
		const words = problem === 'EADDRINUSE' ? text.portTaken : text.portForbidden;
		throw new AppError({ code: 'PORT_UNAVAILABLE', ...words(port, use, `${name}_PORT`) });
	}
}
