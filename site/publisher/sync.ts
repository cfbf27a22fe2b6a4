import { AppError } from '@haidang/shared/errors';
import type { Report } from '@haidang/shared/feed/schemas';

import type { FeedClient } from './feed-client.ts';
import { type Log, reasonOf } from './log.ts';
import type { Publisher } from './publisher.ts';
import { reconcile } from './reconcile.ts';

/** Without a poke the feed is asked this often, in milliseconds. */
const POLL = 30_000;
/** The longest wait after failures in a row. */
const LONGEST_WAIT = 60_000;
/** Reports that wait while the CMS is away; older ones are outdated by newer ones. */
const MOST_REPORTS = 200;
const HOUR = 3_600_000;

export type SyncState = {
	/** Readers have a release, and the feed was asked once at least. */
	isReady: boolean;
	/** When the site last stood as the feed tells. */
	lastSuccess: string | undefined;
	lastError: string | undefined;
	/** From the change in the CMS to its pages on disk, in milliseconds, for the last batch. */
	lag: number | undefined;
	/** The publisher's own part of that. */
	duration: number | undefined;
	cycles: number;
	failures: number;
	pagesPressed: number;
	pagesChanged: number;
	pagesRemoved: number;
};

/** Runs the publisher: one cycle at a time, woken by pokes, by the clock, and by time that content waits for. */
export class Sync {
	readonly state: SyncState = {
		isReady: false,
		lastSuccess: undefined,
		lastError: undefined,
		lag: undefined,
		duration: undefined,
		cycles: 0,
		failures: 0,
		pagesPressed: 0,
		pagesChanged: 0,
		pagesRemoved: 0,
	};

	readonly #publisher: Publisher;
	readonly #feed: FeedClient;
	readonly #log: Log;
	readonly #poll: number;
	#timer: NodeJS.Timeout | undefined;
	#running: Promise<void> | undefined;
	#isWanted = false;
	#removing: Promise<void> | undefined;
	#isRemovalWanted = false;
	#isStopped = false;
	#failuresInRow = 0;
	#reconciledAt = 0;
	#reconciling: Promise<void> | undefined;
	#releaseFailedAt = 0;
	readonly #reports: Report[] = [];
	#reporting: Promise<void> | undefined;

	constructor({ publisher, feed, log, poll = POLL }: SyncArgs) {
		this.#publisher = publisher;
		this.#feed = feed;
		this.#log = log;
		this.#poll = poll;
		publisher.onReport = (report) => {
			this.state.pagesPressed += report.pagesPressed;
			this.state.pagesChanged += report.pagesChanged;
			this.state.pagesRemoved += report.pagesRemoved;
			this.#reports.push(report);
			if (this.#reports.length > MOST_REPORTS) this.#reports.shift();
			void this.#sendReports();
		};
	}

	/** Asks for a cycle. While one runs, any number of calls cause one more. */
	wake(): void {
		if (this.#isStopped) return;
		this.#isWanted = true;
		if (this.#running) this.#removeFirst();
		this.#running ??= this.#run().finally(() => {
			this.#running = undefined;
			this.#schedule();
		});
	}

	/** Resolves when nothing is running or wanted. */
	async idle(): Promise<void> {
		while (this.#running ?? this.#removing ?? this.#reconciling) {
			await this.#running;
			await this.#removing;
			await this.#reconciling;
		}
		await this.#publisher.settled();
		await this.#reporting;
	}

	async stop(): Promise<void> {
		this.#isStopped = true;
		clearTimeout(this.#timer);
		await this.#running;
		await this.#removing;
		await this.#reconciling;
		await this.#reporting;
	}

	/** What stopped being public does not wait for the cycle that is running. */
	#removeFirst(): void {
		this.#isRemovalWanted = true;
		this.#removing ??= (async () => {
			while (this.#isRemovalWanted && this.#running && !this.#isStopped) {
				this.#isRemovalWanted = false;
				await this.#publisher.removeFirst();
			}
		})()
			.catch((error: unknown) => {
				this.#log.warn('removals not asked for', { reason: reasonOf(error) });
			})
			.finally(() => {
				this.#removing = undefined;
			});
	}

	async #run(): Promise<void> {
		clearTimeout(this.#timer);
		while (this.#isWanted && !this.#isStopped) {
			this.#isWanted = false;
			await this.#cycle();
		}
	}

	async #cycle(): Promise<void> {
		const publisher = this.#publisher;
		const started = performance.now();
		const { state } = this;
		try {
			const { pulled, outcome, subjects } = await publisher.cycle();
			if (publisher.needsRelease()) await this.#makeRelease();
			state.lastSuccess = publisher.now();
			state.lastError = undefined;
			this.#failuresInRow = 0;
			if (subjects.length > 0) {
				state.duration = performance.now() - started;
				if (pulled.since !== undefined) state.lag = Date.now() - Date.parse(pulled.since);
				const { duration, lag } = state;
				this.#log.info('published', {
					...outcome,
					documents: subjects.length,
					ms: Math.round(duration),
					lag,
				});
			}
		} catch (error) {
			state.failures += 1;
			this.#failuresInRow += 1;
			state.lastError = reasonOf(error);
			this.#log.warn('cycle failed', { reason: state.lastError, inRow: this.#failuresInRow });
		}
		state.cycles += 1;
		state.isReady = publisher.site !== undefined;
		this.#reconcileIfDue();
		void this.#sendReports();
	}

	/** New code. While it cannot be released, readers keep what they have and it is tried again hourly. */
	async #makeRelease(): Promise<void> {
		const publisher = this.#publisher;
		if (publisher.site && Date.now() - this.#releaseFailedAt < HOUR) return;
		// A new mirror is released only when it is complete.
		if (publisher.mirror.cursor === undefined) return;
		const pressing = publisher.pressEverything();
		try {
			if (publisher.site) {
				this.state.isReady = true;
				await this.#publishMeanwhile(pressing);
			} else await pressing;
			publisher.troubles.delete('release');
		} catch (error) {
			if (error instanceof AppError && error.code === 'STOPPED') return;
			if (!publisher.site) throw error;
			this.#releaseFailedAt = Date.now();
			publisher.troubles.set('release', { message: reasonOf(error), since: publisher.now() });
			this.#log.error('release failed', { reason: reasonOf(error) });
		}
	}

	/** While a new release is pressed, changes still reach the readers of the old one. */
	async #publishMeanwhile(pressing: Promise<unknown>): Promise<void> {
		let isDone = false;
		const end = pressing.finally(() => {
			isDone = true;
		});
		end.catch(() => {});
		while (!isDone) {
			await Promise.race([end.catch(() => {}), pause(200)]);
			if (isDone || !this.#isWanted) continue;
			this.#isWanted = false;
			await this.#publisher.cycle().catch((error: unknown) => {
				this.#log.warn('cycle failed', { reason: reasonOf(error) });
			});
		}
		await end;
	}

	/** At the start and at night, beside the cycles: comparing takes long, and a publish must not wait for it. */
	#reconcileIfDue(): void {
		const { site } = this.#publisher;
		if (!site || this.state.lastError !== undefined || this.#isStopped || this.#reconciling) return;
		const isFirst = this.#reconciledAt === 0;
		if (!isFirst && !isNight(new Date())) return;
		if (!isFirst && Date.now() - this.#reconciledAt < 20 * HOUR) return;
		this.#reconciledAt = Date.now();
		this.#reconciling = reconcile(this.#publisher, this.#feed, { isDeep: !isFirst })
			.then(() => {})
			.catch((error: unknown) => {
				this.#log.warn('reconciliation failed', { reason: reasonOf(error) });
			})
			.finally(() => {
				this.#reconciling = undefined;
			});
	}

	#schedule(): void {
		if (this.#isStopped) return;
		clearTimeout(this.#timer);
		const backOff = Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(10, this.#failuresInRow));
		let wait = this.#failuresInRow > 0 ? backOff * (0.75 + Math.random() / 2) : this.#poll;
		const next = this.#publisher.nextWake();
		if (next !== undefined) wait = Math.min(wait, Math.max(5, Date.parse(next) - Date.now()));
		this.#timer = setTimeout(() => {
			this.wake();
		}, wait);
	}

	async #sendReports(): Promise<void> {
		this.#reporting ??= (async () => {
			for (let report = this.#reports[0]; report; report = this.#reports[0]) {
				await this.#feed.report(report);
				this.#reports.shift();
			}
		})()
			.catch((error: unknown) => {
				this.#log.warn('report not delivered', { reason: reasonOf(error) });
			})
			.finally(() => {
				this.#reporting = undefined;
			});
		await this.#reporting;
	}
}

type SyncArgs = { publisher: Publisher; feed: FeedClient; log: Log; poll?: number };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Between two and five in Viet Nam, when few read and nobody edits. */
const isNight = (now: Date): boolean => [19, 20, 21].includes(now.getUTCHours());
