import { setTimeout as pause } from 'node:timers/promises';

import type { Stack } from '../stack.ts';
import { mediaFiles, readRelease } from './release.ts';

/** What must not be found any more, and where. */
export type Removal = {
	address: string;
	title: string;
	/** Address of its category's list. */
	category: string;
	/** Part of its picture's file names, if it has one. */
	picture?: string;
};

/** Milliseconds from `start` until each place had lost the article. */
export type Lost = Record<string, number>;

/** Long, because a machine may be slow: the figures are printed, and judged by people. */
const LIMIT = 120_000;

/**
 * Watches all places that show an article, from the moment its removal is asked for.
 *
 * @param start resolves with `performance.now()` at that moment
 * @throws with the names of those that still show it when time is up
 */
export async function watchRemoval(
	stack: Stack,
	removal: Removal,
	start: Promise<number>,
): Promise<Lost> {
	const places = placesOf(stack, removal);
	const began = await start;
	const lost: Lost = {};
	while (performance.now() - began < LIMIT) {
		for (const [name, shows] of places) {
			if (lost[name] !== undefined || (await shows())) continue;
			lost[name] = Math.round(performance.now() - began);
		}
		if (Object.keys(lost).length === places.length) return lost;
		await pause(5);
	}
	const left = places.map(([name]) => name).filter((name) => lost[name] === undefined);
	throw new Error(`“${removal.title}” is still shown by: ${left.join(', ')}`);
}

/** One line for the test's output. */
export const printed = (lost: Lost): string =>
	`${Math.max(...Object.values(lost))} ms (${Object.entries(lost)
		.map(([name, ms]) => `${name} ${ms}`)
		.join(', ')})`;

function placesOf(
	{ siteUrl, dataDir }: Stack,
	{ address, title, category, picture }: Removal,
): [string, () => Promise<boolean> | boolean][] {
	const file = (name: string) => () => readRelease(dataDir, name)?.includes(address) ?? false;
	const query = encodeURIComponent(`"${title}"`);
	return [
		['410', async () => (await fetch(siteUrl + address)).status !== 410],
		['home', file('index.html')],
		['category', file(`${category.slice(1)}index.html`)],
		['RSS', file('rss.xml')],
		['JSON feed', file('feed.json')],
		['news sitemap', file('sitemap/tin-moi.xml')],
		[
			'search',
			async () => {
				const answer = await fetch(`${siteUrl}/tim-kiem.json?q=${query}`);
				return (await answer.text()).includes(address);
			},
		],
		...(picture === undefined
			? []
			: ([['picture', () => mediaFiles(dataDir).some((name) => name.includes(picture))]] as [
					string,
					() => boolean,
				][])),
	];
}
