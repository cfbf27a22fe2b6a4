import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { AppError } from '@haidang/shared/errors';

import { type BulkContext, pressBulk } from './bulk.ts';
import { linkCards } from './cards/card-files.ts';
import type { Exclusive } from './exclusive.ts';
import type { Folders } from './folders.ts';
import type { Mirror } from './mirror/mirror.ts';
import { plan, planAll } from './plan.ts';
import { type Outcome, Preempted, publish } from './publish.ts';
import { copyAssets, stampAssets } from './release/assets.ts';
import { syncTree } from './release/files.ts';
import { writeMaps } from './release/maps.ts';
import {
	activate,
	keepRenderer,
	markFinished,
	markUnfinished,
	newId,
	openSite,
	releaseIds,
	removeRelease,
	type Site,
} from './release/site.ts';
import { step } from './steps.ts';
import { text } from './text.ts';

/** More failed pages than this share of all keep a new release from readers. */
const FAILED_SHARE = 0.01;

/**
 * Presses everything into a new release with the compiled code in `builtIn`, checks it, and gives it to readers.
 * The release before it stays theirs, and keeps being published to, until then.
 *
 * @throws {@link AppError} `RELEASE_REFUSED` when too much failed; readers then keep what they have
 */
export async function makeRelease(args: MakeArgs): Promise<{ site: Site; outcome: Outcome }> {
	const { folders, mirror, before, code, builtIn, exclusive, context, now } = args;
	keepRenderer(folders, code, builtIn);
	const id = freshId(folders, code, now());
	markUnfinished(folders, id);
	const site = await openSite(folders, mirror, { id, code, now: now() });
	try {
		site.graph.defer();
		if (before) stampAssets(before.rendererFolder, before.folder);
		copyAssets({
			rendererFolder: site.rendererFolder,
			folder: site.folder,
			before: before?.folder,
			temporary: folders.temporary,
			now: Date.now(),
		});
		await planAll(site, mirror, { exclusive, now });
		step('planned-all');
		const outcome = await pressBulk(site, { ...context, exclusive, isLive: false });
		if (context.isStopping()) throw new AppError({ code: 'STOPPED', message: 'Stopped.' });
		step('pressed-all');
		linkCards(folders, site);
		await syncTree(site.folder);
		site.graph.settle();
		await catchUp(site, args);
		await exclusive(async () => {
			let next = plan(site, mirror, now());
			while (next !== 'all' && next.stale.size > 0) {
				await publish(site, site.graph.todos.due(now()), { ...context, signal: never });
				next = plan(site, mirror, now());
			}
			keepLastGood(site, before);
			verify(site);
			writeMaps(folders, site);
			markFinished(folders, id);
			await activate(folders, id);
			args.onActive(site);
		}, true);
		step('activated');
		return { site, outcome };
	} catch (error) {
		site.graph.close();
		removeRelease(folders, id);
		throw error;
	}
}

type MakeArgs = {
	folders: Folders;
	mirror: Mirror;
	before: Site | undefined;
	code: string;
	builtIn: string;
	exclusive: Exclusive;
	context: Omit<BulkContext, 'exclusive' | 'isLive'>;
	now: () => string;
	/** Called as soon as readers have it, before anything else may be published. */
	onActive: (site: Site) => void;
};

const never = (): AbortSignal => new AbortController().signal;

/** Later than every other release, also within one second: “the one before” is found by name. */
function freshId(folders: Folders, code: string, now: string): string {
	const [newest = ''] = releaseIds(folders);
	for (let time = Date.parse(now); ; time += 1000) {
		const id = newId(code, new Date(time).toISOString());
		const isLater = stampOf(id) > stampOf(newest);
		if (isLater && !existsSync(path.join(folders.graphs, `${id}.db`))) return id;
	}
}

/** `20261124-112233` of `20261124-112233-0123abcd`. */
const stampOf = (id: string): string => id.slice(0, 15);

/** What was published while everything was pressed; a removal goes before it. The last of it follows in one with the swap. */
async function catchUp(site: Site, { mirror, exclusive, context, now }: MakeArgs): Promise<void> {
	await exclusive(async () => {
		if (plan(site, mirror, now()) !== 'all')
			await publish(site, site.graph.todos.due(now()), context);
	}, true).catch((error: unknown) => {
		if (!(error instanceof Preempted)) throw error;
	});
}

/** A page that the new code cannot press keeps the file it has in the release before. */
function keepLastGood(site: Site, before: Site | undefined): void {
	if (!before) return;
	for (const { path: address } of site.graph.todos.failed()) {
		const old = before.graph.page(address);
		if (!old || old.status === 0 || site.graph.page(address)?.status) continue;
		for (const suffix of old.packed ? ['', '.br', '.gz'] : [''])
			link(path.join(before.folder, old.file + suffix), path.join(site.folder, old.file + suffix));
		const media = before.graph.mediaOf(address);
		for (const name of media) {
			link(path.join(before.folder, 'media', name), path.join(site.folder, 'media', name));
		}
		site.graph.transaction(() => {
			site.graph.storePage({ ...old, hash: '' });
			site.graph.storeMedia(address, media);
			site.graph.storeCard(address, before.graph.cardOf(address));
		});
	}
}

function link(from: string, to: string): void {
	if (!existsSync(from)) return;
	mkdirSync(path.dirname(to), { recursive: true });
	rmSync(to, { force: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

function verify(site: Site): void {
	// A page that was made, only with a lost picture, is no reason to refuse the code.
	const failed = site.graph.todos
		.failed()
		.filter(({ path: at }) => !site.graph.page(at)?.hash).length;
	const total = site.graph.countPages();
	const hasHome = (site.graph.page('/')?.status ?? 0) === 200;
	if (hasHome && failed <= Math.max(2, total * FAILED_SHARE)) return;
	const reason = site.graph.todos.failed()[0];
	throw new AppError({
		code: 'RELEASE_REFUSED',
		message: `${text.releaseRefused(failed, total)} ${reason ? `${reason.path}: ${reason.message}` : ''}`,
	});
}
