import path from 'node:path';

import type { Place } from '../src/content/listing.ts';
import { dropCards } from './cards/card-files.ts';
import type { Folders } from './folders.ts';
import type { Todo } from './graph/todos.ts';
import { reasonOf } from './log.ts';
import { rankOf } from './press/order.ts';
import { type Pressed, pressPage } from './press/press-page.ts';
import { discard, place, remove, stage, type Staged, syncFolders } from './release/files.ts';
import {
	bringMedia,
	dropMedia,
	type FetchMedia,
	hasMedia,
	type Unhad,
	unlinkMedia,
} from './release/media.ts';
import { mergeCsp, writeMaps } from './release/maps.ts';
import { outputFile } from './release/output-file.ts';
import { isPackable, pack } from './release/pack.ts';
import type { Site } from './release/site.ts';
import { step } from './steps.ts';
import { text } from './text.ts';

/** What became of one batch of pages. */
export type Outcome = { pressed: number; changed: number; removed: number; failed: number };
export const noOutcome = (): Outcome => ({ pressed: 0, changed: 0, removed: 0, failed: 0 });

export function addOutcome(sum: Outcome, { pressed, changed, removed, failed }: Outcome): void {
	sum.pressed += pressed;
	sum.changed += changed;
	sum.removed += removed;
	sum.failed += failed;
}

export type PublishContext = {
	folders: Folders;
	siteUrl: string;
	fetchMedia: FetchMedia;
	/** Called at most once per page and batch, when a page could not be pressed. */
	onFault: (path: string, message: string) => void;
	/** Aborted while something must go first that cannot wait: see {@link Preempted}. */
	signal?: () => AbortSignal;
};

/** A batch gave way to a removal before any of it reached readers. Its pages stay work. */
export class Preempted extends Error {}

/** How a batch goes out when it takes something away from readers; see `withdraw.ts`. */
export type Urgency = {
	/** How long pages wait for pictures that they show now, in milliseconds; they then go out without and stay work. */
	patience: number;
};

/** A pressed page that is about to be written; `file` is where. */
export type Ready = Extract<Pressed, { ok: true }> & { file: string; holder: Place };

/** Pages rendered at the same time on one thread; more than a few only take memory. */
const CONCURRENCY = 4;

/**
 * Presses pages and gives them to readers, in order. A page that fails keeps its last good file, is noted as
 * a fault and tried again later; all others, and every removal, go out.
 *
 * @throws {@link Preempted} never when it is itself urgent
 */
export async function publish(
	site: Site,
	work: readonly Pick<Todo, 'path'>[],
	context: PublishContext,
	urgency?: Urgency,
): Promise<Outcome> {
	const { graph, reader } = site;
	const holders = work.map(({ path }) => ({ path, holder: graph.claims.holderOf(path) }));
	const gone = holders.flatMap(({ path, holder }) => (holder ? [] : [path]));
	const wanted = holders.flatMap(({ holder }) => holder ?? []);

	const folders = new Set<string>();
	if (urgency) removeFiles(site, gone, folders); // first of all, not even after rendering
	const signal = urgency ? undefined : context.signal?.();
	const staging: Staging = new Map();
	const pressed = await pressAll(site, wanted, { ...context, signal }, staging);
	step('pressed');
	const { ready, faults } = sortOut(site, pressed);
	const missing = new Set(
		ready.flatMap(({ media }) => media.filter((name) => !hasMedia(site.folder, name))),
	);
	if (missing.size > 0) removeFiles(site, gone, folders); // removals wait for nobody
	const unhad = await bringMedia({
		...context,
		release: site.folder,
		names: missing,
		signal: urgency ? AbortSignal.timeout(urgency.patience) : signal,
	});
	step('media');
	if (signal?.aborted === true) {
		await giveWay(staging);
		unlinkMedia(
			site.folder,
			[...missing].filter((name) => !graph.isMediaUsed(name)),
		);
		throw new Preempted();
	}
	const later = new Set<string>();
	const complete = ready.filter(({ path, media }) => {
		if (urgency) {
			if (media.some((name) => unhad.failed.has(name) || unhad.absent.has(name))) later.add(path);
			return true;
		}
		const fault = mediaFault(media, unhad);
		if (fault !== undefined) faults.set(path, fault);
		return !media.some((name) => unhad.failed.has(name));
	});

	const written = await write(site, complete, faults, folders, staging);
	if (missing.size === 0 && !urgency) removeFiles(site, gone, folders);
	step('removed');
	await syncFolders(folders);
	step('synced');
	const dropped = store(site, { pressed, written, gone, faults, later }, reader.now);
	try {
		step('stored');
	} finally {
		// The graph has forgotten them: whatever happens now, nobody else would remove them.
		for (const name of dropped) dropMedia(context.folders, name);
		dropCards(context.folders, graph.cards.takeUnused());
	}
	settleMaps(
		site,
		context.folders,
		pressed,
		holders.some(({ holder }) => holder?.route === 'redirect') || gone.length > 0,
	);
	for (const [path, message] of faults) context.onFault(path, message);
	return {
		pressed: wanted.length,
		changed: [...written.values()].filter(({ isNew }) => isNew).length,
		removed: gone.length,
		failed: faults.size,
	};
}

/** What editors are told of a page that shows these files. */
export function mediaFault(
	media: readonly string[],
	{ failed, absent }: Unhad,
): string | undefined {
	const names = media.filter((name) => failed.has(name));
	if (names.length > 0) return text.mediaMissing(names, failed.get(names[0] ?? '') ?? '?');
	const lost = media.filter((name) => absent.has(name));
	return lost.length > 0 ? text.mediaLost(lost) : undefined;
}

/** Pages that are compressed and written beside the release while others are still rendered. */
type Staging = Map<string, Promise<Staged>>;

async function pressAll(
	site: Site,
	wanted: readonly Place[],
	{ siteUrl, folders, signal }: PressArgs,
	staging: Staging,
): Promise<Pressed[]> {
	const { graph, renderer, reader } = site;
	const isKnown = (key: string, hash: string) => graph.queries.find(key)?.hash === hash;
	const pressed: Pressed[] = [];
	const queue = [...wanted];
	const pressNext = async (): Promise<void> => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			if (signal?.aborted === true) return;
			const page = await pressPage(next, { renderer, reader, siteUrl, isKnown });
			pressed.push(page);
			const file = outputFile(page.path);
			if (!page.ok || file === undefined || isStanding(site, { ...page, file })) continue;
			const staged = packAndStage(folders.temporary, file, page.bytes);
			staged.catch(() => {}); // told where it is awaited
			staging.set(page.path, staged);
		}
	};
	await Promise.all(Array.from({ length: CONCURRENCY }, pressNext));
	if (signal?.aborted === true) {
		await giveWay(staging);
		throw new Preempted();
	}
	return pressed;
}

type PressArgs = Pick<PublishContext, 'siteUrl' | 'folders'> & { signal: AbortSignal | undefined };

/** Throws away what was staged. */
async function giveWay(staging: Staging): Promise<void> {
	for (const waiting of staging.values()) await waiting.then(discard, () => {});
	staging.clear();
}

/** Whether readers have these very bytes at this very place. */
function isStanding({ graph }: Site, page: { path: string; file: string; hash: string }): boolean {
	const known = graph.page(page.path);
	return known?.hash === page.hash && known.file === page.file;
}

async function packAndStage(temporary: string, file: string, bytes: Buffer): Promise<Staged> {
	const packed = isPackable(file, bytes.length) ? await pack(bytes) : undefined;
	return stage(temporary, file, bytes, packed);
}

function sortOut({ graph }: Site, pressed: readonly Pressed[]) {
	const faults = new Map<string, string>();
	const ready: Ready[] = [];
	for (const page of pressed) {
		const holder = graph.claims.holderOf(page.path);
		const file = outputFile(page.path);
		if (!page.ok) faults.set(page.path, page.fault);
		else if (file === undefined) faults.set(page.path, text.badAddress);
		else if (holder) ready.push({ ...page, file, holder });
	}
	return { ready, faults };
}

/** How a page lies on disk now. */
export type Written = Ready & { mtime: number; packed: boolean; isNew: boolean };

async function write(
	site: Site,
	ready: readonly Ready[],
	faults: Map<string, string>,
	folders: Set<string>,
	staging: Staging,
): Promise<Map<string, Written>> {
	const written = new Map<string, Written>();
	const staged: { page: Ready; waiting: Staged }[] = [];
	for (const page of ready) {
		const waiting = staging.get(page.path);
		staging.delete(page.path);
		if (!waiting) {
			const { mtime = 0, packed = false } = site.graph.page(page.path) ?? {};
			written.set(page.path, { ...page, mtime, packed, isNew: false });
			continue;
		}
		try {
			staged.push({ page, waiting: await waiting });
		} catch (error) {
			faults.set(page.path, text.writeFailed(reasonOf(error)));
		}
	}
	await giveWay(staging); // they wait for media
	step('staged');
	staged.sort(
		(a, b) => rankOf(a.page.holder, a.page.status) - rankOf(b.page.holder, b.page.status),
	);
	for (const { page, waiting } of staged) {
		try {
			const mtime = place(site.folder, waiting);
			folders.add(path.dirname(path.join(site.folder, page.file)));
			written.set(page.path, { ...page, mtime, packed: waiting.packed, isNew: true });
			step('placed', page.path);
		} catch (error) {
			faults.set(page.path, text.writeFailed(reasonOf(error)));
		}
	}
	return written;
}

function removeFiles(site: Site, gone: readonly string[], folders: Set<string>): void {
	for (const address of gone) {
		const file = site.graph.page(address)?.file ?? outputFile(address);
		if (!file) continue;
		remove(site.folder, file);
		folders.add(path.dirname(path.join(site.folder, file)));
		step('taken', address);
	}
}

/** Notes what was done in the graph. @returns media that no page shows any more */
export function store(site: Site, done: Done, now: string): string[] {
	const { graph } = site;
	return graph.transaction(
		() => {
			const released = new Set<string>();
			graph.storeAnswers(done.pressed.flatMap(({ fresh }) => fresh));
			for (const page of done.pressed) {
				const now_ = done.written.get(page.path);
				if (now_) {
					for (const name of graph.mediaOf(page.path)) released.add(name);
					graph.storePage({ ...now_, size: now_.size ?? now_.bytes?.length ?? 0 });
					graph.storeMedia(page.path, now_.media);
					graph.storeCard(page.path, now_.card);
				}
				graph.linkPage(page.path, page.asked);
				const fault = done.faults.get(page.path);
				if (done.later?.has(page.path)) continue;
				if (fault === undefined) graph.todos.end(page.path);
				else graph.todos.fail(page.path, fault, retryAt(graph.todos.attempts(page.path), now), now);
			}
			for (const address of done.gone) {
				for (const name of graph.mediaOf(address)) released.add(name);
				graph.removePage(address);
				graph.todos.end(address);
			}
			graph.sweepQueries();
			return [...released].filter((name) => !graph.isMediaUsed(name));
		},
		{ durable: false },
	);
}

type Done = {
	pressed: readonly Pick<Pressed, 'path' | 'asked' | 'fresh'>[];
	written: ReadonlyMap<string, Stored>;
	gone: readonly string[];
	faults: ReadonlyMap<string, string>;
	/** Pages that stay work although they were written. */
	later?: ReadonlySet<string>;
};

type Stored = {
	path: string;
	status: number;
	hash: string;
	file: string;
	mtime: number;
	packed: boolean;
	media: string[];
	card?: string;
	bytes?: Buffer;
	size?: number;
};

/** Writes the maps again when a redirect, a removed address or the policy changed. */
export function settleMaps(
	site: Site,
	folders: Folders,
	pressed: readonly { csp: string | undefined; status?: number }[],
	haveRedirectsChanged: boolean,
): void {
	const { graph } = site;
	const before = graph.meta('csp');
	let csp = before;
	for (const page of pressed) csp = mergeCsp(csp, page.csp);
	if (csp !== undefined && csp !== before) graph.setMeta('csp', csp);
	const hasGone = pressed.some(({ status }) => status === 410);
	if (haveRedirectsChanged || hasGone || csp !== before) writeMaps(folders, site);
}

/** Back-off after a failure: 2 s doubling to 10 minutes, with jitter. */
export function retryAt(attempts: number, now: string): string {
	const wait = Math.min(600_000, 2000 * 2 ** attempts) * (0.75 + Math.random() / 2);
	return new Date(Date.parse(now) + wait).toISOString();
}
