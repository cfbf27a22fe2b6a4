import { execFileSync } from 'node:child_process';
import os from 'node:os';

import { root } from '../start/settings.ts';

/** Where figures come from: without these they mean nothing. */
export type Machine = {
	date: string;
	cpu: string;
	cores: number;
	memoryGB: number;
	system: string;
	node: string;
	/** Processes that wanted a core in the last minute before the bench began. */
	loadBefore: number;
	commit: string | undefined;
};

export function machine(): Machine {
	return {
		date: new Date().toISOString(),
		cpu: os.cpus()[0]?.model.trim() ?? '?',
		cores: os.availableParallelism(),
		memoryGB: Math.round(os.totalmem() / 2 ** 30),
		system: `${os.type()} ${os.release()} ${os.arch()}`,
		node: process.versions.node,
		loadBefore: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
		commit: commit(),
	};
}

function commit(): string | undefined {
	try {
		const args = ['describe', '--always', '--dirty'];
		return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
	} catch {
		return undefined; // no git, or an archive of the project
	}
}
