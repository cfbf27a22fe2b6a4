import path from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { missingIdentity } from '@haidang/shared/content/identity-items';
import { AppError } from '@haidang/shared/errors';
import type { Report } from '@haidang/shared/feed/schemas';

import { Ahead } from './ahead.ts';
import { type BulkContext, pressBulk } from './bulk.ts';
import { createExclusive } from './exclusive.ts';
import { faultsOf } from './faults.ts';
import type { FeedClient } from './feed-client.ts';
import { type Folders, foldersIn } from './folders.ts';
import { type Log, reasonOf } from './log.ts';
import { makeRelease } from './make-release.ts';
import { Mirror } from './mirror/mirror.ts';
import { plan, planAll, type Subject } from './plan.ts';
import { rendererHash } from './press/renderer.ts';
import { addOutcome, noOutcome, type Outcome, Preempted, publish } from './publish.ts';
import { type PullArgs, type Pulled, pull } from './pull.ts';
import {
	currentId,
	openSite,
	releaseIds,
	removeRelease,
	removeUnfinished,
	type Site,
} from './release/site.ts';
import { step } from './steps.ts';
import { text } from './text.ts';
import { type Withdrawn, withdraw } from './withdraw.ts';

/** Up to so many pages are pressed at once on this thread; more go to worker threads. */
const SMALL = 120;
/** Releases that are kept besides the current one. */
const KEPT = 2;
/** Documents that are indexed for search in one go, when many are to be. */
const INDEXED_AT_ONCE = 100;

export type PublisherArgs = {
	data: string;
	/** Build folder of the compiled site. */
	renderer: string;
	siteUrl: string;
	threads: number;
	feed: FeedClient;
	log: Log;
	/** The clock, for tests. */
	now?: () => string;
};

/** What one cycle did. */
export type Cycle = { pulled: Pulled; outcome: Outcome; subjects: Subject[]; isBulk: boolean };

/** Mirror, release and what happens between them. One per data folder; `Sync` drives it. */
export class Publisher {
	readonly folders: Folders;
	readonly mirror: Mirror;
	readonly exclusive = createExclusive();
	readonly ahead = new Ahead();
	readonly log: Log;
	readonly now: () => string;
	readonly threads: number;
	/** The release that readers get. */
	site: Site | undefined;
	/** Something is wrong beyond single pages and documents. */
	readonly troubles = new Map<string, { message: string; since: string }>();
	/** Called with each report for the CMS. */
	onReport: (report: Report) => void = () => {};
	/** Called when pages are in place; `isAll` when it may have been any of them. */
	onPages: (isAll: boolean) => void = () => {};

	readonly #args: PublisherArgs;
	#bulk: Promise<void> | undefined;
	/** Aborted while a removal waits for what is being pressed. */
	#giveWay = new AbortController();
	#removing: Promise<void> | undefined;
	#indexing: Promise<void> | undefined;
	/** Code is built before a start, not under a running publisher. */
	#seenCode: string | undefined;
	#waiting: Subject[] = [];
	#isStopping = false;
	#lastTold = '[[],[]]';
	/** While a release is made, changes after this row stay pending for it too. */
	#keepPending = Number.POSITIVE_INFINITY;

	constructor(args: PublisherArgs) {
		this.#args = args;
		this.folders = foldersIn(args.data);
		this.mirror = new Mirror(this.folders.mirror);
		this.log = args.log;
		this.now = args.now ?? (() => new Date().toISOString());
		this.threads = args.threads;
	}

	/** Opens the release that readers have. */
	async open(): Promise<void> {
		removeUnfinished(this.folders);
		const id = currentId(this.folders);
		if (id === undefined || !releaseIds(this.folders).includes(id)) return;
		this.site = await openSite(this.folders, this.mirror, { id, now: this.now() });
	}

	/** Lets bulk work end after its present chunk. */
	stopSoon(): void {
		this.#isStopping = true;
	}

	async close(): Promise<void> {
		this.stopSoon();
		await this.#bulk;
		await this.#indexing;
		await this.#removing?.catch(() => {});
		await this.exclusive(async () => {
			this.site?.graph.close();
			this.mirror.close();
		});
	}

	/** Whether the compiled code differs from the release's, and was not rolled back from. */
	needsRelease(): boolean {
		if (!this.site) return true;
		const code = (this.#seenCode ??= this.#builtCode());
		return (
			code !== undefined && code !== this.site.code && code !== this.mirror.meta('refused-code')
		);
	}

	/** Presses everything into a new release. */
	async pressEverything(): Promise<Outcome> {
		await this.#bulk;
		const startedAt = this.now();
		const code = this.#builtCode();
		if (code === undefined) {
			throw new AppError({
				code: 'RENDERER_MISSING',
				message: text.noRenderer(this.#args.renderer),
			});
		}
		this.#seenCode = code;
		this.log.info('pressing everything into a new release', { code });
		const before = this.site;
		this.#keepPending = this.mirror.lastPending();
		const { site, outcome } = await makeRelease({
			folders: this.folders,
			mirror: this.mirror,
			before,
			code,
			builtIn: this.#args.renderer,
			exclusive: this.exclusive,
			context: this.bulkContext(),
			now: this.now,
			onActive: (made) => {
				this.site = made;
			},
		}).finally(() => {
			this.#keepPending = Number.POSITIVE_INFINITY;
		});
		this.mirror.setMeta('refused-code', '');
		before?.graph.close();
		this.prune();
		this.log.info('new release', { release: site.id, ...outcome });
		this.report({ kind: 'full', startedAt, outcome, subjects: [] });
		this.onPages(true);
		return outcome;
	}

	/** Pulls, plans, presses and releases what changed. */
	async cycle(): Promise<Cycle> {
		const startedAt = this.now();
		let failure: Error | undefined;
		const pulled = await pull(this.#pullArgs()).catch((error: unknown): Pulled => {
			failure = error instanceof Error ? error : new Error(String(error)); // what was taken in before is published all the same
			return { documents: 0, since: undefined };
		});
		const cycle = await this.publishPending(startedAt);
		this.#indexRest();
		if (failure !== undefined) throw failure;
		return { pulled, ...cycle };
	}

	/** Publishes what is pending in the mirror, and what time or a retry makes due. */
	async publishPending(startedAt = this.now()): Promise<Omit<Cycle, 'pulled'>> {
		const nothing = { outcome: noOutcome(), subjects: [], isBulk: false };
		if (!this.site) return nothing;
		const first = await this.#publishUntilDone();
		const { site } = this;
		if (first === 'all') {
			await planAll(site, this.mirror, this);
			this.#clearPending(site);
			return this.publishPending(startedAt);
		}
		const { outcome, subjects } = first;
		const isBulk = site.graph.todos.countDue(this.now()) > 0;
		if (isBulk) this.#startBulk(site, startedAt);
		const done = [...this.#waiting, ...subjects].filter(
			(subject) => !this.#isWaiting(site, subject),
		);
		this.#waiting = [...this.#waiting, ...subjects].filter((subject) =>
			this.#isWaiting(site, subject),
		);
		this.report({ kind: 'publish', startedAt, outcome, subjects: done });
		this.onPages(false);
		return { outcome, subjects, isBulk };
	}

	/**
	 * Asks the feed for nothing but removals and carries them out, whatever else is going on: pressing gives way
	 * where it is, and goes on after it.
	 */
	async removeFirst(): Promise<void> {
		this.#removing ??= this.#removeFirst().finally(() => {
			this.#removing = undefined;
		});
		await this.#removing;
	}

	/** Like `exclusive`, but what is being pressed gives way where it is. */
	async urgently<Result>(work: () => Promise<Result>): Promise<Result> {
		this.#giveWay.abort();
		return this.exclusive(async () => {
			this.#giveWay = new AbortController();
			return work();
		}, true);
	}

	/** Waits for work in the background. */
	async settled(): Promise<void> {
		while (this.#bulk ?? this.#indexing) {
			await this.#bulk;
			await this.#indexing;
		}
	}

	/** The next instant at which something changes by itself or is tried again. */
	nextWake(): string | undefined {
		if (!this.site) return undefined;
		const { graph } = this.site;
		const instants = [graph.queries.nextChange(), graph.todos.nextRetry()].filter(
			(at) => at !== undefined,
		);
		return instants.sort()[0];
	}

	bulkContext(): Omit<BulkContext, 'exclusive' | 'isLive'> {
		const { feed, siteUrl, threads } = this.#args;
		return {
			folders: this.folders,
			siteUrl,
			threads,
			fetchMedia: (name, signal) => feed.file(name, signal),
			signal: () => this.#giveWay.signal,
			onFault: (address, message) =>
				this.log.error('page failed', { path: address, fault: message }),
			now: this.now,
			isStopping: () => this.#isStopping,
		};
	}

	/** Reports to the CMS what was done; nothing when nothing happened. */
	report({ kind, startedAt, outcome, subjects }: ReportArgs): void {
		const { site } = this;
		const faults = faultsOf(this);
		const gaps = missingIdentity(this.mirror.identity());
		const told = JSON.stringify([faults, gaps]);
		const isNews =
			subjects.length > 0 ||
			outcome.pressed + outcome.removed > 0 ||
			kind !== 'publish' ||
			told !== this.#lastTold;
		if (!isNews) return;
		this.#lastTold = told;
		const liveAt = this.now();
		this.onReport({
			publisher: path.basename(path.dirname(this.folders.site)) || 'haidang',
			release: site?.id ?? '',
			kind,
			seq: this.mirror.cursor ?? 0,
			startedAt,
			finishedAt: liveAt,
			pagesPressed: outcome.pressed,
			pagesChanged: outcome.changed,
			pagesRemoved: outcome.removed,
			documents: subjects
				.filter(
					(subject) => !faults.some(({ kind, id }) => kind === subject.kind && id === subject.id),
				)
				.map(({ kind, id }) => ({
					kind,
					id,
					path: site?.graph.claims.of(`${kind}:${id}`)[0]?.path ?? null,
					liveAt,
				})),
			faults,
			missingIdentity: gaps,
		});
	}

	/** Removes all but the current release and the two before it. */
	prune(): void {
		const old = releaseIds(this.folders).filter((id) => id !== this.site?.id);
		for (const id of old.slice(KEPT)) removeRelease(this.folders, id);
	}

	#pullArgs(): PullArgs {
		const { mirror, ahead, exclusive, now } = this;
		return {
			...{ feed: this.#args.feed, mirror, ahead, exclusive, now },
			urgently: (work) => this.urgently(work),
			removeFirst: () => this.removeFirst(),
		};
	}

	async #removeFirst(): Promise<void> {
		const startedAt = this.now();
		const { cursor } = this.mirror;
		if (cursor === undefined || !this.site) return;
		const { items, cursor: upTo } = await this.#args.feed.removals(cursor);
		if (!items.some((item) => this.mirror.differs(item))) return;
		const done = await this.urgently(async () => {
			if ((this.mirror.cursor ?? 0) >= upTo || !this.site) return undefined; // came in its turn
			const news = items.filter((item) => this.mirror.differs(item));
			this.ahead.note(items, upTo);
			this.mirror.apply(news, undefined, this.now());
			step('applied-first');
			return withdraw(this.site, this.mirror, this.now(), this.bulkContext());
		});
		if (done) this.#reportRemoval(startedAt, done);
	}

	#reportRemoval(startedAt: string, { outcome, subjects }: Withdrawn): void {
		this.log.info('removed first', { ...outcome, documents: subjects.length });
		this.report({ kind: 'publish', startedAt, outcome, subjects });
	}

	/** Publishes what is planned; once more whenever a removal went first. */
	async #publishUntilDone(): Promise<{ outcome: Outcome; subjects: Subject[] } | 'all'> {
		const sum = { outcome: noOutcome(), subjects: [] as Subject[], stale: new Set<string>() };
		for (;;) {
			const isDone = await this.exclusive(async () => {
				const { site } = this;
				if (!site) return true;
				const removed = await withdraw(site, this.mirror, this.now(), this.bulkContext());
				addOutcome(sum.outcome, removed.outcome);
				return this.#publishNow(site, sum);
			}, true);
			if (isDone === 'all') return 'all';
			if (isDone) return sum;
		}
	}

	/** @returns whether it was done; not when it gave way */
	async #publishNow(site: Site, sum: Round): Promise<boolean | 'all'> {
		const now = this.now();
		const planned = plan(site, this.mirror, now);
		if (planned === 'all') return 'all';
		step('planned');
		for (const path of planned.stale) sum.stale.add(path);
		sum.subjects.push(...planned.subjects);
		const { subjects, stale } = sum;
		this.#clearPending(site);
		let work = site.graph.todos.due(now);
		if (work.length > SMALL) {
			const own = subjects.flatMap(({ kind, id }) =>
				site.graph.claims.of(`${kind}:${id}`).map((place) => place.path),
			);
			const first = stale.size <= SMALL ? stale : new Set([...own.slice(0, SMALL), '/']);
			work = work.filter((todo) => first.has(todo.path) || !site.graph.claims.holderOf(todo.path));
		}
		if (work.length === 0) return true;
		try {
			addOutcome(sum.outcome, await publish(site, work, this.bulkContext()));
			return true;
		} catch (error) {
			if (error instanceof Preempted) return false;
			throw error;
		}
	}

	#startBulk(site: Site, startedAt: string): void {
		if (this.#bulk) return;
		const work = async () => {
			const context = { ...this.bulkContext(), exclusive: this.exclusive, isLive: true };
			const outcome = await pressBulk(site, context);
			const subjects = this.#waiting.splice(0);
			this.report({ kind: 'publish', startedAt, outcome, subjects });
			this.onPages(false);
			this.log.info('bulk done', { ...outcome });
		};
		this.#bulk = work()
			.catch((error: unknown) => {
				this.log.error('bulk failed', { reason: reasonOf(error) });
			})
			.finally(() => {
				this.#bulk = undefined;
			});
	}

	/** Brings the search index up to date after an export, or after a name that many articles carry. */
	#indexRest(): void {
		this.#indexing ??= (async () => {
			let isMore = true;
			while (isMore && !this.#isStopping) {
				isMore = await this.exclusive(async () => this.mirror.indexSome(INDEXED_AT_ONCE));
				await setImmediate(); // readers are served between
			}
		})()
			.catch((error: unknown) => {
				this.log.error('indexing failed', { reason: reasonOf(error) });
			})
			.finally(() => {
				this.#indexing = undefined;
			});
	}

	#clearPending({ graph }: Site): void {
		this.mirror.clearPending(Math.min(graph.planned, this.#keepPending));
	}

	#isWaiting(site: Site, { kind, id }: Subject): boolean {
		const now = this.now();
		return site.graph.claims
			.of(`${kind}:${id}`)
			.some((place) => site.graph.todos.isDue(place.path, now));
	}

	#builtCode(): string | undefined {
		try {
			return rendererHash(this.#args.renderer, this.#args.siteUrl);
		} catch {
			return undefined; // not built here: what is released goes on
		}
	}
}

/** What a publish did so far, and what it is about. */
type Round = { outcome: Outcome; subjects: Subject[]; stale: Set<string> };

type ReportArgs = {
	kind: Report['kind'];
	startedAt: string;
	outcome: Outcome;
	subjects: readonly Subject[];
};
