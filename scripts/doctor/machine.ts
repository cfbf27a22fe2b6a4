import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';

import { describe } from '../run-command.ts';
import { loadSecrets, secretsFile } from '../start/secrets.ts';
import { bad, type Finding, ok, warn } from './finding.ts';
import { text } from './text.ts';

const GIGABYTE = 1_000_000_000;

/** The Node that runs the commands. */
export function checkNode(version: string = process.versions.node): Finding {
	return version.startsWith('24.') ? ok(text.node(version)) : bad(text.nodeOld(version));
}

/** Whether the data folder is there, can be written, and lies on a disk with room. */
export function checkFolder(dataDir: string): Finding {
	if (!existsSync(dataDir)) return warn(text.folderMissing(dataDir));
	try {
		accessSync(dataDir, constants.W_OK);
	} catch {
		return bad(text.folderLocked(dataDir));
	}
	const { bavail, bsize } = statfsSync(dataDir);
	const gigabytes = (bavail * bsize) / GIGABYTE;
	const free = `${gigabytes.toFixed(1).replace('.', ',')} GB`;
	return gigabytes < 1 ? bad(text.diskLow(dataDir, free)) : ok(text.folder(dataDir, free));
}

/** Whether the secrets are there, whole, and readable by their owner alone. */
export function checkSecrets(dataDir: string): Finding {
	const file = secretsFile(dataDir);
	if (!existsSync(file)) return warn(text.secretsMissing);
	try {
		loadSecrets(dataDir);
	} catch (error) {
		return bad(describe(error));
	}
	const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
	return isOpen ? bad(text.secretsOpen(file)) : ok(text.secrets);
}
