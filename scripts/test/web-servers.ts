import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { inherited } from '../env.ts';
import { task } from '../start/progress.ts';
import { runLogged } from '../start/run-step.ts';
import { root } from '../start/settings.ts';
import { text } from './text.ts';
import { logs } from './vitest.ts';

/** Debian's packages: the two servers, nginx's module for Brotli, and what that needs. */
const PACKAGES = [
	'nginx',
	'nginx-common',
	'libnginx-mod-http-brotli-static',
	'libbrotli1',
	'caddy',
];

const folder = path.join(root, '.cache', 'web-servers');

/** What the tests of the production documentation run. */
export type WebServers = {
	nginx: string;
	caddy: string;
	modules: string;
	types: string;
	libraries: string;
};

/** The unpacked servers; undefined where they have not been brought. */
export function findWebServers(): WebServers | undefined {
	const nginx = path.join(folder, 'usr/sbin/nginx');
	const caddy = path.join(folder, 'usr/bin/caddy');
	if (!existsSync(nginx) || !existsSync(caddy)) return undefined;
	accessSync(nginx, constants.X_OK);
	const libraries = path.join(folder, 'usr/lib');
	const triplet = readdirSync(libraries).find((name) => name.includes('-linux-gnu')) ?? '';
	return {
		...{ nginx, caddy, modules: path.join(libraries, 'nginx/modules') },
		types: path.join(folder, 'etc/nginx/mime.types'),
		libraries: path.join(libraries, triplet),
	};
}

/**
 * Brings nginx and Caddy out of Debian's packages into an ignored folder. Nothing is installed: a package that is
 * installed starts its server on port 80. Elsewhere than on Debian with its package lists nothing is brought.
 */
export async function ensureWebServers(): Promise<WebServers | undefined> {
	const found = findWebServers();
	if (found || !existsSync('/etc/debian_version')) return found;
	return task(text.fetchWebServers, async () => {
		const packages = path.join(folder, 'packages');
		await mkdir(packages, { recursive: true });
		const run = (program: string, args: readonly string[]) =>
			runLogged({
				...{ program, args, cwd: packages, env: inherited },
				logFile: path.join(logs, 'web-servers.log'),
			});
		const download = () => run('apt-get', ['download', '-q', ...PACKAGES]);
		if ((await download()) !== 0) {
			if (process.getuid?.() === 0) await run('apt-get', ['update', '-q']);
			if ((await download()) !== 0) return undefined;
		}
		for (const name of readdirSync(packages).filter((name) => name.endsWith('.deb')))
			await run('dpkg', ['-x', name, folder]);
		return findWebServers();
	});
}
