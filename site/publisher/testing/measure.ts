import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Report } from '@haidang/shared/feed/schemas';

import { onStep } from '../steps.ts';
import { fillNewsroom, newArticle } from './newsroom.ts';
import { Random } from './random.ts';
import { Stack } from './stack.ts';

/**
 * Measures the publisher alone, on a generated newsroom: `node publisher/testing/measure.ts --articles 10000`.
 * A publish is measured from the call that a poke makes to the last file in place and on disk.
 */
const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '1000' },
		publishes: { type: 'string', default: '60' },
		renderer: { type: 'string', default: 'build/renderer' },
	},
});
process.env['NODE_ENV'] = 'production';
const stack = new Stack(path.resolve(values.renderer));
await stack.start();
try {
	const count = Number(values.articles);
	fillNewsroom(stack.feed, { count, years: Math.max(4, count / 1500) });
	const publisher = await stack.open();
	const exported = await timed(() => publisher.cycle());
	const before = process.cpuUsage();
	const outcome = await timed(() => publisher.pressEverything());
	const press = process.cpuUsage(before);
	const peak = process.memoryUsage.rss();
	const random = new Random(7);
	const reports: Report[] = [];
	publisher.onReport = (report) => reports.push(report);
	const publish: number[] = [];
	const edit: number[] = [];
	const steps = new Map<string, number[]>();
	let last = 0;
	onStep((name) => {
		if (last > 0) steps.set(name, [...(steps.get(name) ?? []), performance.now() - last]);
		last = performance.now();
	});
	const cpu = process.cpuUsage();
	for (let number = 0; number < Number(values.publishes); number += 1) {
		stack.now = new Date(Date.parse(stack.now) + 61_000).toISOString();
		const article = newArticle(stack.feed, random, 500_000 + number, stack.now);
		stack.feed.put('article', article.id, article);
		last = performance.now();
		publish.push((await timed(() => publisher.cycle())).ms);
		last = 0;
		stack.feed.put('article', article.id, { ...article, body: article.body.slice(1) });
		edit.push((await timed(() => publisher.cycle())).ms);
		await publisher.settled();
	}
	const { user, system } = process.cpuUsage(cpu);
	const pressed = reports.reduce((sum, { pagesPressed }) => sum + pagesPressed, 0);
	console.log(
		JSON.stringify({
			articles: count,
			pages: outcome.result.pressed,
			exportSeconds: round(exported.ms / 1000),
			fullPressSeconds: round(outcome.ms / 1000),
			pagesPerSecond: Math.round(outcome.result.pressed / (outcome.ms / 1000)),
			fullPressCpuSeconds: round((press.user + press.system) / 1e6),
			publish: summary(publish.slice(5)),
			editBody: summary(edit.slice(5)),
			cpuPerChange: round((user + system) / 1000 / reports.length),
			steps: Object.fromEntries(
				[...steps].map(([name, times]) => [
					name,
					round(times.reduce((sum, ms) => sum + ms, 0) / publish.length),
				]),
			),
			pagesPerChange: round(pressed / reports.length),
			rssMB: { fullPress: mb(peak), after: mb(process.memoryUsage.rss()) },
		}),
	);
	await publisher.close();
} finally {
	await stack.close();
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
	const since = performance.now();
	const result = await work();
	return { ms: performance.now() - since, result };
}

function summary(times: number[]): { p50: number; p95: number; max: number } {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
	return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function mb(bytes: number): number {
	return Math.round(bytes / 1e6);
}
