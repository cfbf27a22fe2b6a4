import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { CARD_FOLDER } from '@haidang/shared/paths';

import { createFeedClient, type FeedClient } from '../feed-client.ts';
import { type Log, silentLog } from '../log.ts';
import { Publisher } from '../publisher.ts';
import { FeedServer } from './feed-server.ts';

const SITE_URL = 'https://tin.example';

/** A publisher on a real folder with a feed over real HTTP. Dispose of it with {@link Stack.close}. */
export class Stack {
	readonly feed = new FeedServer();
	readonly folder = mkdtempSync(path.join(tmpdir(), 'haidang-publisher-'));
	readonly data: string;
	readonly renderer: string;
	readonly siteUrl = SITE_URL;
	/** The publisher's clock. */
	now = '2026-11-24T01:00:00.000Z';
	client!: FeedClient;
	publisher!: Publisher;

	constructor(renderer?: string) {
		process.env['SITE_URL'] = SITE_URL; // the compiled site reads it where it is loaded
		this.data = path.join(this.folder, 'data');
		this.renderer = path.join(this.folder, 'renderer');
		if (renderer === undefined) writeFakeRenderer(this.renderer);
		else cpSync(renderer, this.renderer, { recursive: true });
	}

	async start(): Promise<void> {
		await this.feed.start();
		this.client = createFeedClient({
			cmsUrl: this.feed.url,
			key: this.feed.key,
			secrets: this.feed.secrets,
		});
	}

	/** Opens a publisher on `data`, as a start of the process does. */
	async open({
		data = this.data,
		log = silentLog,
	}: { data?: string; log?: Log } = {}): Promise<Publisher> {
		const publisher = new Publisher({
			data,
			renderer: this.renderer,
			siteUrl: SITE_URL,
			threads: 2,
			feed: this.client,
			log,
			now: () => this.now,
		});
		await publisher.open();
		return publisher;
	}

	/** A second publisher that presses everything anew: what the disk should look like. */
	async pressFresh(): Promise<Map<string, string>> {
		const data = mkdtempSync(path.join(this.folder, 'fresh-'));
		const fresh = await this.open({ data });
		await fresh.cycle();
		await fresh.pressEverything();
		const tree = treeOf(path.join(data, 'site/releases/current/'));
		await fresh.close();
		rmSync(data, { recursive: true });
		return tree;
	}

	/** What readers get now, by file name. */
	tree(): Map<string, string> {
		return treeOf(path.join(this.data, 'site/releases/current/'));
	}

	async close(): Promise<void> {
		await this.feed.stop();
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** Every file below a folder with its bytes, read as Latin-1 so that nothing is lost. */
export function treeOf(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return new Map(
		files
			.map((entry): [string, string] => {
				const file = path.join(entry.parentPath, entry.name);
				return [path.relative(folder, file), readFileSync(file, 'latin1')];
			})
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Names of files that two trees do not have alike. */
export function differences(
	a: ReadonlyMap<string, string>,
	b: ReadonlyMap<string, string>,
): string[] {
	return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

/** The same for pages alone: social cards come after them, and have a test of their own. */
export const differentPages = (
	a: ReadonlyMap<string, string>,
	b: ReadonlyMap<string, string>,
): string[] => differences(a, b).filter((name) => !name.startsWith(CARD_FOLDER));

/** The fake site in the place and shape of a compiled one; `mark` makes it other code. */
export function writeFakeRenderer(folder: string, mark = ''): void {
	const source = pathToFileURL(path.join(import.meta.dirname, 'fake-site.ts')).href;
	mkdirSync(path.join(folder, 'server'), { recursive: true });
	mkdirSync(path.join(folder, 'client/_astro'), { recursive: true });
	writeFileSync(
		path.join(folder, 'server/entry.mjs'),
		`export * from ${JSON.stringify(source)}; // ${mark}\n`,
	);
	writeFileSync(
		path.join(folder, `client/_astro/style.${mark || 'a'}.css`),
		`.x{color:red}/*${mark}*/`.repeat(99),
	);
}
