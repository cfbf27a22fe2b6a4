import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { freePorts } from '../../start/ports.ts';
import { root } from '../../start/settings.ts';
import type { WebServers } from '../../test/web-servers.ts';
import type { Stack } from '../stack.ts';
import { Running } from './program.ts';
import { until } from './wait.ts';

export type ServerName = 'caddy' | 'nginx';

/** A web server that runs with what the production documentation says. */
export type WebServer = {
	/** Address of the site on it. */
	url: string;
	/** Address of the CMS on it. */
	cmsUrl: string;
	/** Its log of requests, as far as it is written. */
	accessLog: () => string;
	/** Reads the tables of redirects and removed addresses anew. */
	reload: () => Promise<void>;
	stop: () => Promise<void>;
};

/** The configuration that `docs/deploy.md` tells operators to use: its only block in that language. */
function documented(language: ServerName): string {
	const document = readFileSync(path.join(root, 'scripts/docs/deploy.md'), 'utf8');
	const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(document)?.[1];
	if (block === undefined) throw new Error(`docs/deploy.md has no block for ${language}.`);
	return block;
}

/**
 * Starts a web server with the documented configuration; only names, ports and folders become those of the stack.
 *
 * @throws with what the server said, when it refuses the configuration
 */
export async function startWebServer(
	name: ServerName,
	servers: WebServers,
	stack: Stack,
): Promise<WebServer> {
	const [sitePort = 0, cmsPort = 0] = await freePorts(2);
	const folder = path.join(stack.dataDir, name);
	mkdirSync(folder);
	// nginx leaves root for a user who must come through.
	for (const each of [stack.dataDir, folder]) chmodSync(each, 0o755);
	const own = documented(name)
		.replaceAll('/var/lib/haidang', stack.dataDir)
		.replaceAll('127.0.0.1:4321', new URL(stack.siteUrl).host)
		.replaceAll('127.0.0.1:3000', new URL(stack.cmsUrl).host);
	const file = path.join(folder, 'config');
	const accessLog = path.join(folder, 'access.log');
	const [url, cmsUrl] = [sitePort, cmsPort].map((port) => `http://127.0.0.1:${port}`) as [
		string,
		string,
	];
	const env = { ...stack.env, HOME: folder, LD_LIBRARY_PATH: servers.libraries };
	const place = { own, folder, sitePort, cmsPort, accessLog };
	writeFileSync(file, name === 'nginx' ? nginxFile(place, servers) : caddyFile(place));
	writeFileSync(accessLog, '');
	const [command, ...args] =
		name === 'nginx'
			? [servers.nginx, '-c', file, '-p', folder, '-e', path.join(folder, 'error.log')]
			: [servers.caddy, 'run', '--adapter', 'caddyfile', '--config', file];
	const server = new Running(command, args, env);
	const stop = async () => {
		server.signal('SIGTERM');
		await server.ended;
	};
	try {
		await until(`${name} to answer`, async () => (await fetch(url)).ok);
	} catch (cause) {
		await stop();
		throw new Error(server.output, { cause });
	}
	return {
		...{ url, cmsUrl, stop },
		accessLog: () => readFileSync(accessLog, 'utf8'),
		reload: async () => {
			if (name === 'nginx') server.signal('SIGHUP');
			else
				await new Running(
					command,
					['reload', '--adapter', 'caddyfile', '--config', file, '--force'],
					env,
				).ended;
		},
	};
}

type Place = { own: string; folder: string; sitePort: number; cmsPort: number; accessLog: string };

const FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What a main configuration of nginx has around the documented part; Debian's has the same types and more. */
const nginxFile = (
	{ own, folder, sitePort, cmsPort, accessLog }: Place,
	{ modules, types }: WebServers,
): string => `
load_module ${modules}/ngx_http_brotli_static_module.so;
daemon off;
pid ${folder}/pid;
events {}
http {
	include ${types};
	access_log ${accessLog};
	${FOLDERS.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n\t')}
	${own
		.replace('server_name example.vn;', `listen 127.0.0.1:${sitePort};`)
		.replace('server_name toasoan.example.vn;', `listen 127.0.0.1:${cmsPort};`)}
}
`;

const caddyFile = ({ own, folder, sitePort, cmsPort, accessLog }: Place): string => `
{
	auto_https off
	admin unix/${folder}/admin.sock
}
${own
	.replace(
		/^example\.vn \{/m,
		`http://127.0.0.1:${sitePort} {\n\tlog {\n\t\toutput file ${accessLog}\n\t}`,
	)
	.replace(/^toasoan\.example\.vn \{/m, `http://127.0.0.1:${cmsPort} {`)}
`;
