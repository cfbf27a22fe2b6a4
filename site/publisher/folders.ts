import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** Where everything of the publisher lies, below the data folder. */
export type Folders = ReturnType<typeof foldersIn>;

/** Names the folders in `data`, and makes them. */
export function foldersIn(data: string) {
	const site = path.join(data, 'site');
	const folders = {
		site,
		mirror: path.join(site, 'mirror.db'),
		/** Media as the CMS gave them. */
		files: path.join(site, 'files'),
		/** Social cards, named by the hash of what they show. */
		cards: path.join(site, 'cards'),
		/** What readers get: one folder per release, and the link `current`. */
		releases: path.join(site, 'releases'),
		/** What each release rests on. */
		graphs: path.join(site, 'graphs'),
		/** The compiled code of each release. */
		renderers: path.join(site, 'renderers'),
		/** Redirects and removed addresses for Caddy and nginx. */
		maps: path.join(site, 'maps'),
		/** Files on their way into a release; same file system, so that a rename is enough. */
		temporary: path.join(site, 'tmp'),
	} as const;
	for (const name of [
		'files',
		'cards',
		'releases',
		'graphs',
		'renderers',
		'maps',
		'temporary',
	] as const)
		mkdirSync(folders[name], { recursive: true });
	return folders;
}
