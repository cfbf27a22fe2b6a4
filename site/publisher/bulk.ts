import path from 'node:path';
import { setImmediate } from 'node:timers/promises';

import type { Place } from '../src/content/listing.ts';
import { dropCards } from './cards/card-files.ts';
import type { Folders } from './folders.ts';
import type { Todo } from './graph/todos.ts';
import { reasonOf } from './log.ts';
import { rankBefore, rankOf } from './press/order.ts';
import { Pool } from './press/pool.ts';
import type { WorkerResult } from './press/worker.ts';
import { place, remove, syncFolders, syncTree } from './release/files.ts';
import { bringMedia, dropMedia, type Unhad, unlinkMedia } from './release/media.ts';
import { outputFile } from './release/output-file.ts';
import type { Site } from './release/site.ts';
import {
	addOutcome,
	mediaFault,
	noOutcome,
	type Outcome,
	type PublishContext,
	settleMaps,
	store,
} from './publish.ts';
import { step } from './steps.ts';
import { text } from './text.ts';

/** Pages per chunk and thread: a publish waits for no more than one chunk, a removal for no more than one page. */
const CHUNK = 50;
/** The same where no publish waits. */
const CHUNK_AHEAD = 100;

/**
 * Works off all that is due in a release on worker threads, chunk by chunk. Each chunk runs inside
 * `exclusive`, which lets a publish go first whenever one waits.
 *
 * @param isLive whether readers see this release now
 */
export async function pressBulk(site: Site, context: BulkContext): Promise<Outcome> {
	const { folders, siteUrl, threads, isLive, exclusive, now } = context;
	const outcome = noOutcome();
	const pool = new Pool(
		{
			rendererFolder: site.rendererFolder,
			mirror: folders.mirror,
			folder: site.folder,
			temporary: folders.temporary,
			files: folders.files,
			siteUrl,
			isLive,
		},
		threads,
	);
	try {
		await pool.ready();
		const next = () => exclusive(async () => inOrder(site, site.graph.todos.due(now())));
		for (let queue = await next(); queue.length > 0 && !context.isStopping(); queue = await next())
			addOutcome(outcome, await (isLive ? pressLive : pressAhead)(site, queue, pool, context));
	} finally {
		await pool.close();
	}
	return outcome;
}

export type BulkContext = PublishContext & {
	threads: number;
	isLive: boolean;
	exclusive: <Result>(work: () => Promise<Result>) => Promise<Result>;
	now: () => string;
	isStopping: () => boolean;
};

/** Chunk by chunk, each as one piece of work, so that none overwrites what a publish did meanwhile. */
async function pressLive(site: Site, queue: string[], pool: Pool, context: BulkContext) {
	const outcome = noOutcome();
	while (queue.length > 0 && !context.isStopping()) {
		const chunk = queue.splice(0, CHUNK * context.threads);
		const work = async () =>
			finishChunk(site, await startChunk(site, chunk, pool, context), context);
		addOutcome(outcome, await context.exclusive(work));
		await setImmediate();
	}
	return outcome;
}

/**
 * For a release that nobody sees yet and nobody else writes to: the threads press the next chunk while this
 * one is noted. What changes meanwhile is found by the plan before the release is given to readers.
 */
async function pressAhead(site: Site, queue: string[], pool: Pool, context: BulkContext) {
	const outcome = noOutcome();
	const start = () =>
		queue.length > 0 && !context.isStopping()
			? startChunk(site, queue.splice(0, CHUNK_AHEAD * context.threads), pool, context)
			: undefined;
	for (let ahead = start(); ahead;) {
		const chunk = await ahead;
		ahead = start();
		ahead?.catch(() => {}); // thrown where it is awaited, unless noting this chunk throws first
		addOutcome(outcome, await context.exclusive(() => finishChunk(site, chunk, context)));
		await setImmediate();
	}
	return outcome;
}

function inOrder(site: Site, work: readonly Todo[]): string[] {
	return work
		.map(({ path: address }) => ({
			address,
			rank: rankBefore(site.graph.claims.holderOf(address)),
		}))
		.sort((a, b) => a.rank - b.rank)
		.map(({ address }) => address);
}

/** A chunk that is rendered, and what of it could not be. */
type Chunk = {
	now: string;
	holders: { address: string; holder: Place | undefined }[];
	gone: string[];
	results: WorkerResult[];
	unhad: Unhad;
	count: number;
};

/** Has a chunk rendered, with the media that it shows. */
async function startChunk(
	site: Site,
	addresses: readonly string[],
	pool: Pool,
	context: BulkContext,
): Promise<Chunk> {
	const { graph, reader } = site;
	// A publish may have done some of it meanwhile.
	const now = context.now();
	const due = addresses.filter((address) => graph.todos.isDue(address, now));
	const holders = due.map((address) => ({ address, holder: graph.claims.holderOf(address) }));
	const gone = holders.flatMap(({ address, holder }) => (holder ? [] : [address]));
	const pages = holders.flatMap(({ address, holder }) => {
		const known = graph.page(address);
		return holder ? [{ place: holder, hash: known?.hash ?? '', file: known?.file ?? '' }] : [];
	});
	const signal = context.isLive ? context.signal?.() : undefined;
	let results = await pool.press({ now: reader.now, pages }, signal);
	const unhad = await bringMissing(site, results, { ...context, signal });
	if (signal?.aborted === true) {
		const kept = withoutIncomplete(results);
		takeBackMedia(site, results, kept);
		results = kept;
	}
	const again = pages.filter(({ place: { path: address } }) =>
		results.some((result) => result.path === address && isComplete(result, unhad)),
	);
	if (again.length > 0) {
		const absent = [...unhad.absent];
		const second = await pool.press({ now: reader.now, pages: again, absent });
		const paths = new Set(again.map(({ place }) => place.path));
		// A thread hands over an answer once, so what the first press brought must not be lost.
		const fresh = new Map(results.map((result) => [result.path, result.fresh]));
		results = [
			...results.filter((result) => !paths.has(result.path)),
			...second.map((result) => ({
				...result,
				fresh: [...(fresh.get(result.path) ?? []), ...result.fresh],
			})),
		];
	}
	return { now, holders, gone, results, unhad, count: results.length };
}

/**
 * What is left of a chunk when a removal cannot wait for its pictures: pages without any of their own stay work.
 * Their answers were handed over for the whole chunk, so they go with another page's.
 */
function withoutIncomplete(results: readonly WorkerResult[]): WorkerResult[] {
	const [first, ...rest] = results.filter(({ missing }) => missing === undefined);
	if (!first) return [];
	const fresh = results
		.filter(({ missing }) => missing !== undefined)
		.flatMap((page) => page.fresh);
	return [{ ...first, fresh: [...fresh, ...first.fresh] }, ...rest];
}

/** A picture must not lie there for pages that were put off: they may be taken down before their turn. */
function takeBackMedia(
	{ graph, folder }: Site,
	results: readonly WorkerResult[],
	kept: readonly WorkerResult[],
): void {
	const shown = new Set(kept.flatMap(({ written }) => written?.media ?? []));
	const brought = results.flatMap(({ missing }) => missing ?? []);
	unlinkMedia(
		folder,
		brought.filter((name) => !shown.has(name) && !graph.isMediaUsed(name)),
	);
}

/** Brings a rendered chunk to its place, and notes it. */
async function finishChunk(site: Site, chunk: Chunk, context: BulkContext): Promise<Outcome> {
	const { graph } = site;
	const { folders } = context;
	const { now, holders, gone, results, unhad } = chunk;
	step('bulk-chunk');
	const faults = new Map<string, string>();
	const written = new Map<string, NonNullable<WorkerResult['written']> & { mtime: number }>();
	const touched = new Set<string>();
	let changed = 0;
	if (results.some(({ written: page }) => page?.staged)) await syncTree(folders.temporary);
	for (const { path: address, fault, missing, written: page } of results.sort(byRank(holders))) {
		if (fault !== undefined) faults.set(address, fault);
		else {
			const lacking = mediaFault(missing ?? page?.media ?? [], unhad);
			if (lacking !== undefined) faults.set(address, lacking);
		}
		if (!page) continue;
		if (page.staged) {
			try {
				page.mtime = place(site.folder, page.staged);
			} catch (error) {
				faults.set(address, text.writeFailed(reasonOf(error)));
				continue;
			}
		}
		if (page.mtime !== undefined) {
			changed += 1;
			touched.add(path.dirname(path.join(site.folder, page.file)));
		}
		written.set(address, { ...page, mtime: page.mtime ?? graph.page(address)?.mtime ?? 0 });
	}
	for (const address of gone) {
		const file = graph.page(address)?.file ?? outputFile(address);
		if (!file) continue;
		remove(site.folder, file);
		touched.add(path.dirname(path.join(site.folder, file)));
	}
	if (context.isLive) await syncFolders(touched);
	const dropped = store(site, { pressed: results, written, gone, faults }, now);
	for (const name of dropped) dropUnused(site, name, context);
	if (context.isLive) dropCards(folders, graph.cards.takeUnused());
	settleMaps(
		site,
		folders,
		results.map(({ csp, written: page }) => ({ csp, ...(page && { status: page.status }) })),
		holders.some(({ holder }) => holder?.route === 'redirect') || gone.length > 0,
	);
	for (const [address, message] of faults) context.onFault(address, message);
	return { pressed: chunk.count, changed, removed: gone.length, failed: faults.size };
}

const byRank = (holders: readonly { holder: Place | undefined }[]) => {
	const ranks = new Map(holders.map(({ holder }) => [holder?.path, holder ? rankOf(holder) : 9]));
	return (a: WorkerResult, b: WorkerResult) => (ranks.get(a.path) ?? 9) - (ranks.get(b.path) ?? 9);
};

const isComplete = ({ missing }: WorkerResult, { failed }: Unhad): boolean =>
	missing !== undefined && !missing.some((name) => failed.has(name));

async function bringMissing(
	site: Site,
	results: readonly WorkerResult[],
	{ folders, fetchMedia, signal }: Pick<BulkContext, 'folders' | 'fetchMedia'> & GiveUp,
) {
	const names = new Set(results.flatMap(({ missing }) => missing ?? []));
	return bringMedia({ folders, fetchMedia, signal, release: site.folder, names });
}

type GiveUp = { signal: AbortSignal | undefined };

/** A release that is only being made must not take files from the one that readers see. */
function dropUnused(
	site: Site,
	name: string,
	{ folders, isLive }: { folders: Folders; isLive: boolean },
): void {
	if (isLive && !site.graph.isMediaUsed(name)) dropMedia(folders, name);
}
