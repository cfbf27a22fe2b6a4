import { exportSchema } from '@haidang/shared/feed/schemas';

import type { Newsroom } from './newsroom.ts';
import { round } from './statistics.ts';

export type FeedExport = { documents: number; megabytes: number; seconds: number };

/** Fetches everything public from the feed, portion after portion, as a new publisher does. */
export async function exportFeed({ settings, secrets }: Newsroom): Promise<FeedExport> {
	const since = performance.now();
	let [documents, bytes] = [0, 0];
	for (let page: string | null = ''; page !== null;) {
		const response = await fetch(
			`${settings.cmsUrl}/api/feed/export?page=${encodeURIComponent(page)}`,
			{
				headers: { authorization: `Bearer ${secrets.FEED_KEY}` },
			},
		);
		const answer = await response.text();
		if (!response.ok) throw new Error(`Export: HTTP ${response.status} ${answer}`);
		const { items, next } = exportSchema.parse(JSON.parse(answer));
		documents += items.length;
		bytes += Buffer.byteLength(answer);
		page = next;
	}
	const seconds = round((performance.now() - since) / 1000);
	return { documents, megabytes: round(bytes / 1e6), seconds };
}
