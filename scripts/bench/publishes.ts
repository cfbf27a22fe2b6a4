import { setTimeout as pause } from 'node:timers/promises';

import { type Doc, type Editor, withParagraph } from './editor.ts';
import { LogTail } from './log-tail.ts';
import type { Newsroom } from './newsroom.ts';
import { changedSince, currentRelease, staleFor } from './release.ts';

/** One change that an editor published, by the clock in milliseconds. */
export type Publish = {
	kind: 'publish' | 'edit';
	/** The request leaves the editor. */
	clickAt: number;
	/** The editor has the answer. */
	answeredAt: number;
	/** The first time that a reader got the new article. */
	readAt: number;
	/** The last file, compressed siblings included, is in place. */
	placedAt: number;
	/** Pages, feeds and sitemaps whose bytes changed. */
	pages: number;
	/** Of these, how many a reader did not get as they are on disk: must be 0. */
	stale: number;
};

/** From the click until the last file is in place and the article was read. */
export const liveMs = ({ clickAt, readAt, placedAt }: Publish): number =>
	Math.max(readAt, placedAt) - clickAt;

/** Between two publishes, so that one's report to the CMS is not the next one's burden. */
const REST = 300;

/**
 * Publishes `count` new articles, each with category, tags, signature, source and picture, and after each an edit
 * of its body. The first `warmUp` of both are not counted.
 */
export async function timePublishes(
	newsroom: Newsroom,
	editor: Editor,
	{ count, warmUp }: { count: number; warmUp: number },
): Promise<Publish[]> {
	const templates = await editor.templates(12);
	const tags = await editor.ids('tags', 60);
	const run = process.pid.toString(36);
	const publishes: Publish[] = [];
	for (let number = 0; number < warmUp + count; number += 1) {
		const template = templates[number % templates.length] ?? {};
		const title = `Bài đo lần ${number + 1} của đợt ${run}`;
		const data = {
			...template,
			title,
			tags: [0, 1, 2].map((place) => tags[(number * 3 + place) % tags.length]),
		};
		const draft = await editor.createDraft(data);
		await pause(REST);
		const edited = `Đoạn thêm ${number + 1} của đợt ${run}.`;
		const steps = [
			await timeOne('publish', newsroom, draft, title, () => editor.publish(draft.id, data)),
			await timeOne('edit', newsroom, draft, edited, () =>
				editor.publish(draft.id, { ...data, body: withParagraph(template['body'], edited) }),
			),
		];
		if (number >= warmUp) publishes.push(...steps);
	}
	return publishes;
}

async function timeOne(
	kind: Publish['kind'],
	{ settings, publisher }: Newsroom,
	{ slug }: Doc,
	words: string,
	send: () => Promise<void>,
): Promise<Publish> {
	const log = new LogTail(publisher.logFile);
	const clickAt = Date.now();
	const reading = firstRead(`${settings.siteUrl}/tin/${slug}/`, words);
	await send();
	const answeredAt = Date.now();
	await log.until('published');
	const readAt = await reading;
	const release = currentRelease(settings.dataDir);
	const { pages, lastAt } = changedSince(release, clickAt);
	const stale = await staleFor(settings.siteUrl, release, pages);
	await pause(REST);
	return {
		...{ kind, clickAt, answeredAt, readAt },
		placedAt: Math.round(lastAt),
		pages: pages.length,
		stale: stale.length,
	};
}

/** A reader who reloads a page every 10 ms. @returns when the words were there first */
async function firstRead(url: string, words: string): Promise<number> {
	const deadline = Date.now() + 30_000;
	while (Date.now() < deadline) {
		await pause(10);
		const response = await fetch(url, { headers: { 'accept-encoding': 'br' } });
		if ((await response.text()).includes(words)) return Date.now();
	}
	throw new Error(`${url} does not show “${words}”.`);
}
