import { setTimeout as pause } from 'node:timers/promises';

import { task } from '../start/progress.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { Editor } from './editor.ts';
import { exportFeed, type FeedExport } from './feed-export.ts';
import { type FullPress, pressEverything } from './full-press.ts';
import { hasLogged } from './log-tail.ts';
import { memoryOf } from './memory.ts';
import { type Newsroom, prepareNewsroom } from './newsroom.ts';
import { liveMs, type Publish, timePublishes } from './publishes.ts';
import { type Reading, readPages } from './reading.ts';
import { buildStatic, type StaticBuild } from './static-build.ts';
import { type Searches, timeSearches } from './searches.ts';
import { mean, median, round, type Summary, summary } from './statistics.ts';
import { text } from './text.ts';

/** Everything measured at one size; times in milliseconds unless named otherwise, memory in bytes. */
export type Result = {
	articles: number;
	publish: Figures;
	edit: Figures;
	/** Pages that a reader did not get as they were on disk, over all publishes: must be 0. */
	stale: number;
	export: FeedExport;
	/** From an empty data folder of the publisher until it is ready: export and full press. */
	firstStartSeconds: number;
	warmStartSeconds: number;
	presses: FullPress[];
	staticBuild: StaticBuild;
	searches: Searches;
	/** Empty where there is no Chromium. */
	readings: Reading[];
	memory: {
		publisherSteady: number | undefined;
		cmsSteady: number | undefined;
		cmsPeak: number | undefined;
	};
};

type Figures = {
	live: Summary;
	/** Until the editor has the answer. */
	answered: Summary;
	/** From the poke to the last file. */
	publisher: Summary;
	/** Mean number of pages whose bytes changed. */
	pages: number;
	steps: Breakdown;
};

export type RunOptions = { publishes: number; warmUp: number };

/** Measures a newsroom of so many articles from its first export to its static build. */
export async function runAt(articles: number, options: RunOptions): Promise<Result> {
	const newsroom = await prepareNewsroom(articles);
	const { cms, publisher } = newsroom;
	const named = <Value>(name: string, work: () => Promise<Value>) =>
		task(`${text.size(articles)}: ${name}`, work);
	try {
		await named(text.startCms, () => start(cms));
		const editor = await Editor.login(newsroom.settings);
		const exported = await named(text.export, async () => {
			await exportFeed(newsroom);
			return exportFeed(newsroom);
		});
		const firstStart = await named(text.firstStart, () => timed(() => start(publisher)));
		// After a start the publisher compares itself with the CMS, which is not what is measured.
		await hasLogged(publisher.logFile, 'reconciled', 120_000);
		const publishes = await named(text.publishes(options.publishes), () =>
			timePublishes(newsroom, editor, { ...options, count: options.publishes }),
		);
		const searches = await named(text.searches, () => timeSearches(newsroom));
		const readings = await named(text.readings, () => readPages(newsroom));
		await pause(5000);
		const memory = {
			publisherSteady: memoryOf(publisher.pid)?.now,
			cmsSteady: memoryOf(cms.pid)?.now,
			cmsPeak: memoryOf(cms.pid)?.peak,
		};
		const figures = (kind: Publish['kind']) => figuresOf(newsroom, publishes, kind);
		const [publish, edit] = [figures('publish'), figures('edit')];
		const warmStart = await named(text.warmStart, () => warmStarts(newsroom));
		await Promise.all([publisher.stop(), cms.stop()]);
		const presses: FullPress[] = [];
		for (const how of PRESSES)
			presses.push(await named(text.press(how), () => pressEverything(newsroom, how)));
		const staticBuild = await named(text.staticBuild, () => buildStatic(newsroom));
		return {
			...{ articles, publish, edit, presses, staticBuild, searches, readings, memory },
			stale: publishes.reduce((sum, { stale }) => sum + stale, 0),
			export: exported,
			firstStartSeconds: round(firstStart),
			warmStartSeconds: round(warmStart),
		};
	} finally {
		await newsroom.stop();
	}
}

const PRESSES = [
	{ threads: 2, packed: true },
	{ threads: 1, packed: true },
	{ threads: 2, packed: false },
];

function figuresOf(newsroom: Newsroom, all: readonly Publish[], kind: Publish['kind']): Figures {
	const publishes = all.filter((publish) => publish.kind === kind);
	const { steps, publisherMs } = breakdown(newsroom, publishes);
	return {
		live: summary(publishes.map(liveMs)),
		answered: summary(publishes.map(({ clickAt, answeredAt }) => answeredAt - clickAt)),
		publisher: summary(publisherMs),
		pages: round(mean(publishes.map(({ pages }) => pages))),
		steps,
	};
}

async function warmStarts({ publisher }: Newsroom): Promise<number> {
	const times: number[] = [];
	for (let time = 0; time < 3; time += 1) {
		await publisher.stop();
		times.push(await timed(() => start(publisher)));
	}
	return median(times);
}

async function start(service: Newsroom['cms']): Promise<void> {
	service.start();
	await service.ready(900_000);
}

async function timed(work: () => Promise<void>): Promise<number> {
	const since = performance.now();
	await work();
	return (performance.now() - since) / 1000;
}
