import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Kind } from '@haidang/shared/content/document';
import type { FeedItem, Index } from '@haidang/shared/feed/schemas';
import { CARD_FOLDER } from '@haidang/shared/paths';

import { sweepCards } from './cards/card-files.ts';
import type { FeedClient } from './feed-client.ts';
import { planAll } from './plan.ts';
import { noOutcome } from './publish.ts';
import type { Publisher } from './publisher.ts';
import { repairAssets } from './release/assets.ts';
import { writeMaps } from './release/maps.ts';
import type { Site } from './release/site.ts';
import { text } from './text.ts';

/** What did not agree. */
export type Drift = { documents: number; pages: number; files: number };

/**
 * Compares the CMS with the mirror, the mirror with what pages were made of, and that with the disk, and
 * repairs all three. Drift is a fault of its own, reported once.
 *
 * @param isDeep compare every file's bytes, not only its size and time of change
 */
export async function reconcile(
	publisher: Publisher,
	feed: FeedClient,
	{ isDeep }: Options,
): Promise<Drift> {
	const startedAt = publisher.now();
	const documents = await reconcileMirror(publisher, feed).catch((error: unknown) => {
		publisher.log.warn('index not compared', { reason: String(error) });
		return 0;
	});
	if (documents > 0) await publisher.publishPending();
	await publisher.settled();
	const { site } = publisher;
	if (!site) return { documents, pages: 0, files: 0 };

	const pages = await planAll(site, publisher.mirror, publisher);
	const files = await publisher.exclusive(async () => reconcileFiles(publisher, site, isDeep));
	await publisher.publishPending();
	await publisher.settled();

	const drift = { documents, pages, files };
	const found = [
		...(documents > 0 ? [text.driftDocuments(documents)] : []),
		...(pages > 0 ? [text.driftPages(pages)] : []),
		...(files > 0 ? [text.driftFiles(files)] : []),
	];
	publisher.log.info('reconciled', { ...drift });
	sweepCards(publisher.folders, site);
	publisher.onPages(true);
	if (found.length > 0) {
		publisher.troubles.set('drift', { message: text.drift(found.join('; ')), since: startedAt });
	}
	publisher.report({ kind: 'reconcile', startedAt, outcome: noOutcome(), subjects: [] });
	publisher.troubles.delete('drift');
	return drift;
}

type Options = { isDeep: boolean };

/** How often the CMS's index is asked for when editors publish meanwhile. */
const ATTEMPTS = 5;

/**
 * Fetches again what differs from the CMS's index. Compares only while both stand at the same change: against an
 * older index, what was published meanwhile would look like something to remove.
 *
 * @returns how many documents differed
 */
async function reconcileMirror(publisher: Publisher, feed: FeedClient): Promise<number> {
	const { mirror, ahead, exclusive, now } = publisher;
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		const index = await feed.index();
		if (mirror.cursor === undefined || index.cursor > mirror.cursor) return 0; // the next cycle brings news first
		const { gone, wanted } = differences(mirror, index);
		const found = wanted.size > 0 ? await fetchAgain(feed, wanted) : [];
		const items = [...gone, ...found];
		const isDone = await exclusive(async () => {
			if (mirror.cursor !== index.cursor || ahead.isAny) return false;
			if (items.length > 0) mirror.apply(items, undefined, now());
			return true;
		});
		if (isDone) return items.length;
	}
	throw new Error('the content kept changing');
}

function differences(mirror: Publisher['mirror'], index: Index) {
	const here = new Map(
		mirror.index().map(({ kind, id, hash }) => [`${kind}:${id}`, { kind, id, hash }]),
	);
	const wanted = new Set<string>();
	for (const { kind, id, hash } of index.items) {
		const key = `${kind}:${id}`;
		const isSame = here.get(key)?.hash === hash || mirror.brokenHash(kind, id) === hash;
		if (!isSame) wanted.add(key);
		here.delete(key);
	}
	const gone = [...here.values()].map(({ kind, id }): FeedItem => ({
		kind,
		id,
		hash: null,
		doc: null,
	}));
	return { gone, wanted };
}

/** The feed gives documents one by one only as changes, so the export is searched. */
async function fetchAgain(feed: FeedClient, wanted: ReadonlySet<string>): Promise<FeedItem[]> {
	const found: FeedItem[] = [];
	let page: string | undefined;
	do {
		const answer = await feed.export(page);
		found.push(
			...answer.items.filter(({ kind, id }: { kind: Kind; id: string }) =>
				wanted.has(`${kind}:${id}`),
			),
		);
		page = answer.next ?? undefined;
	} while (page !== undefined && found.length < wanted.size);
	return found;
}

/** Notes pages whose files are missing or altered as work, and removes what does not belong. @returns how many */
function reconcileFiles({ folders, now }: Publisher, site: Site, isDeep: boolean): number {
	const { graph, folder } = site;
	let drift = 0;
	const expected = new Set<string>();
	const damaged: string[] = [];
	for (const page of graph.pages()) {
		if (page.status === 0) continue;
		const names = page.packed ? [page.file, `${page.file}.br`, `${page.file}.gz`] : [page.file];
		for (const name of names) expected.add(name);
		if (!isIntact(folder, page, names, isDeep)) damaged.push(page.path);
	}
	const media = new Set(graph.usedMedia());
	for (const name of media) {
		if (existsSync(path.join(folder, 'media', name))) continue;
		damaged.push(...graph.pagesWithMedia(name));
	}
	graph.transaction(() => {
		for (const address of new Set(damaged)) {
			const page = graph.page(address);
			if (page) graph.storePage({ ...page, hash: '' });
			graph.todos.add(address, now());
			drift += 1;
		}
	});
	for (const file of listFiles(folder)) {
		const [top = '', name = ''] = file.split('/');
		if (top === CARD_FOLDER) continue; // settled below
		if (top === '_astro' || expected.has(file) || (top === 'media' && media.has(name))) continue;
		if (existsSync(path.join(site.rendererFolder, 'client', file.replace(/\.(br|gz)$/, ''))))
			continue;
		rmSync(path.join(folder, file), { force: true });
		drift += 1;
	}
	for (const name of readdirSync(folders.files))
		if (!media.has(name)) rmSync(path.join(folders.files, name), { force: true });
	for (const name of readdirSync(folders.temporary))
		rmSync(path.join(folders.temporary, name), { recursive: true, force: true });
	writeMaps(folders, site);
	return drift + repairAssets(site.rendererFolder, folder, folders.temporary);
}

function isIntact(
	folder: string,
	page: ExpectedPage,
	names: readonly string[],
	isDeep: boolean,
): boolean {
	const target = path.join(folder, page.file);
	const stat = statSync(target, { throwIfNoEntry: false });
	if (!stat?.isFile() || stat.size !== page.size) return false;
	const isPacked = existsSync(`${target}.br`);
	if (isPacked !== page.packed || !names.every((name) => existsSync(path.join(folder, name))))
		return false;
	if (stat.mtimeMs === page.mtime && !isDeep) return true;
	return createHash('sha256').update(readFileSync(target)).digest('hex') === page.hash;
}

type ExpectedPage = { file: string; size: number; mtime: number; hash: string; packed: boolean };

const listFiles = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
