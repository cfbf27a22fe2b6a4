import { globSync } from 'node:fs';
import path from 'node:path';

import { chromiumPath } from '../e2e/browser.ts';
import { judge, launchForLighthouse, type Verdict } from '../e2e/journey/lighthouse.ts';
import type { Newsroom } from './newsroom.ts';
import { median } from './statistics.ts';

/** Each page is loaded so often; the median counts. */
const ROUNDS = 3;

/** What Lighthouse measures of one page on simulated slow 4G, as on a telephone. */
export type Reading = {
	page: keyof typeof PAGES;
	/** 0 to 100. */
	score: number;
	/** Largest contentful paint, in milliseconds. */
	lcp: number;
	/** Cumulative layout shift. */
	cls: number;
};

const PAGES = {
	home: 'index.html',
	article: 'tin/*/index.html',
	list: 'chuyen-muc/*/index.html',
	search: 'tim-kiem/index.html',
	document: 'van-ban/*/index.html',
} as const;

/** Judges one page of each kind. @returns nothing where there is no Chromium */
export async function readPages({ settings }: Newsroom): Promise<Reading[]> {
	if (chromiumPath === undefined) return [];
	const release = path.join(settings.dataDir, 'site/releases/current');
	const readings: Reading[] = [];
	for (const page of Object.keys(PAGES) as Reading['page'][]) {
		const [file] = globSync(PAGES[page], { cwd: release }).sort();
		if (file === undefined) continue;
		const query = page === 'search' ? '?q=bi%E1%BB%83n' : '';
		const url = `${settings.siteUrl}/${file.replace('index.html', '')}${query}`;
		const verdicts: Verdict[] = [];
		for (let round = 0; round < ROUNDS; round += 1) verdicts.push(await judgeFirstVisit(url));
		readings.push({
			page,
			score: median(verdicts.map(({ scores }) => scores['performance'] ?? 0)),
			lcp: Math.round(median(verdicts.map(({ lcp }) => lcp ?? 0))),
			cls: median(verdicts.map(({ cls }) => cls ?? 0)),
		});
	}
	return readings;
}

/** With a browser that has never been here: a later visit uses the text face, which takes its time to come. */
async function judgeFirstVisit(url: string): Promise<Verdict> {
	const browser = await launchForLighthouse();
	try {
		return await judge(url, browser, ['performance']);
	} finally {
		await browser.close();
	}
}
