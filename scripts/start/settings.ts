import path from 'node:path';

import { type Environment, env, inherited } from '../env.ts';
import type { Secrets } from './secrets.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export type Listener = { host: string; port: number };

/** Where one newsroom lives: its folder, database, ports and public addresses. */
export type Settings = {
	dataDir: string;
	databaseUrl: string | undefined;
	cms: Listener;
	site: Listener;
	control: Listener;
	cmsUrl: string;
	siteUrl: string;
	publisherUrl: string;
};

/** The settings that the environment asks for. A relative data folder lies in the project. */
export function settingsFromEnv(): Settings {
	const cms = { host: env.CMS_HOST, port: env.CMS_PORT };
	const site = { host: env.SITE_HOST, port: env.SITE_PORT };
	const control = { host: env.CONTROL_HOST, port: env.CONTROL_PORT };
	return {
		dataDir: path.resolve(root, env.HAIDANG_DATA),
		databaseUrl: env.DATABASE_URL,
		cms,
		site,
		control,
		cmsUrl: env.CMS_URL ?? localUrl(cms),
		siteUrl: env.SITE_URL ?? localUrl(site),
		publisherUrl: env.PUBLISHER_URL ?? localUrl(control),
	};
}

/** The address by which this machine reaches a listener; one on all interfaces is reached by loopback. */
export function localUrl({ host, port }: Listener): string {
	const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
	return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** The SQLite file that holds the newsroom; undefined when a database server does. */
export function sqliteFile({ dataDir, databaseUrl }: Settings): string | undefined {
	if (databaseUrl === undefined) return path.join(dataDir, 'cms.db');
	// The CMS runs in its own folder and reads a relative address from there.
	if (databaseUrl.startsWith('file:')) return path.resolve(root, 'cms', databaseUrl.slice(5));
	return undefined;
}

/** The environment of the CMS, of the publisher, and of scripts that open the CMS's database. */
export function processEnv(settings: Settings, secrets: Secrets): Environment {
	const { databaseUrl } = settings;
	return {
		...inherited,
		NODE_ENV: 'production',
		HAIDANG_DATA: settings.dataDir,
		...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
		PAYLOAD_SECRET: secrets.PAYLOAD_SECRET,
		FEED_KEY: secrets.FEED_KEY,
		WEBHOOK_SECRETS: secrets.WEBHOOK_SECRETS,
		DEMO_PASSWORD: secrets.DEMO_PASSWORD,
		CMS_URL: settings.cmsUrl,
		SITE_URL: settings.siteUrl,
		PUBLISHER_URL: settings.publisherUrl,
		CMS_HOST: settings.cms.host,
		CMS_PORT: String(settings.cms.port),
		SITE_HOST: settings.site.host,
		SITE_PORT: String(settings.site.port),
		CONTROL_HOST: settings.control.host,
		CONTROL_PORT: String(settings.control.port),
	};
}
