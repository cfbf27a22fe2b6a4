import type { Report } from '@haidang/shared/feed/schemas';
import type { Payload } from 'payload';

import { CMS_PUBLISHER, feedFaults } from '../../feed/faults.ts';
import { LATE_AFTER_MS } from '../../feed/site-status.ts';

export type Fault = Report['faults'][number];

/** What the dashboard says about the public site. */
export type SiteState = {
	/** The latest report of a publisher; absent until one has spoken. */
	report: { finishedAt: string; seq: number; publisher: string } | undefined;
	/** Number of the newest change. */
	newestSeq: number;
	/** Since when the oldest change waits, if that is too long. */
	lateSince: string | undefined;
	faults: Fault[];
	/** What the footer, as readers have it, does not say about who answers for the site. */
	missingIdentity: string[];
	/** Messages to webhooks that were given up in the last day. */
	failedDeliveries: number;
};

/** Reads the state of the site from publishers' reports and the outbox. */
export async function readSiteState(payload: Payload): Promise<SiteState> {
	const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
	const [reports, changes, ownFaults, failed] = await Promise.all([
		payload.find({
			collection: 'releases',
			where: { publisher: { not_equals: CMS_PUBLISHER } },
			sort: '-finishedAt',
			limit: 1,
			depth: 0,
		}),
		payload.find({ collection: 'changes', sort: '-seq', limit: 1, depth: 0 }),
		feedFaults(payload),
		payload.count({
			collection: 'webhook-deliveries',
			where: { and: [{ state: { equals: 'failed' } }, { updatedAt: { greater_than: yesterday } }] },
		}),
	]);
	const report = reports.docs[0];
	return {
		report: report && {
			finishedAt: report.finishedAt,
			seq: report.seq,
			publisher: report.publisher,
		},
		newestSeq: changes.docs[0]?.seq ?? 0,
		lateSince: report && (await lateSince(payload, report.seq)),
		faults: [...ownFaults, ...((report?.faults ?? []) as Fault[])],
		missingIdentity: report?.missingIdentity ?? [],
		failedDeliveries: failed.totalDocs,
	};
}

async function lateSince(payload: Payload, reported: number): Promise<string | undefined> {
	const { docs } = await payload.find({
		collection: 'changes',
		where: { seq: { greater_than: reported } },
		sort: 'seq',
		limit: 1,
		depth: 0,
	});
	const since = docs[0]?.intentAt;
	return since && Date.now() - Date.parse(since) > LATE_AFTER_MS ? since : undefined;
}
