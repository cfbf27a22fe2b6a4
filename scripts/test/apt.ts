import { existsSync } from 'node:fs';
import path from 'node:path';

import { inherited } from '../env.ts';
import { task } from '../start/progress.ts';
import { runLogged } from '../start/run-step.ts';
import { root } from '../start/settings.ts';
import { logs } from './vitest.ts';

/**
 * Installs Debian packages where that needs no question: on Debian or a relative of it, as root. Says so in a step
 * of its own. Returns whether it worked; elsewhere it does nothing and returns false.
 */
export async function aptInstall(label: string, packages: readonly string[]): Promise<boolean> {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
	const apt = (name: string, args: readonly string[]) =>
		runLogged({
			program: 'apt-get',
			args,
			cwd: root,
			env: { ...inherited, DEBIAN_FRONTEND: 'noninteractive' },
			logFile: path.join(logs, `apt-${name}.log`),
		});
	return task(label, async () => {
		await apt('update', ['update', '-q']);
		return (await apt('install', ['install', '-y', '-q', ...packages])) === 0;
	});
}
