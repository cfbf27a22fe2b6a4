import type { Payload } from 'payload';
import { contentHash } from '@haidang/shared/content/hash';
import type { Report } from '@haidang/shared/feed/schemas';

import type { Loaded } from './load.ts';

/** The name under which the CMS itself reports, beside the publishers. */
export const CMS_PUBLISHER = 'cms';

type Fault = Report['faults'][number];
type FaultsRow = { id: string; faults?: Fault[] | null };

/** The documents that do not fit the contract, as far as the feed has met them. */
export async function feedFaults(payload: Payload): Promise<Fault[]> {
	return (await findRow(payload))?.faults ?? [];
}

/** Writes down which of the documents just loaded are broken, and forgets those that are whole again. */
export async function noteFaults(payload: Payload, loaded: readonly Loaded[]): Promise<void> {
	const row = await findRow(payload);
	const known = row?.faults ?? [];
	const seen = new Map(loaded.map((item) => [`${item.kind}:${item.id}`, item]));
	const others = known.filter(({ kind, id }) => !seen.has(`${String(kind)}:${String(id)}`));
	const broken = [...seen.values()].flatMap(({ kind, id, published }): Fault[] => {
		if (published.state !== 'broken') return [];
		const before = known.find((fault) => fault.kind === kind && fault.id === id);
		const since = before?.since ?? new Date().toISOString();
		return [{ kind, id, path: null, message: published.message, since }];
	});
	const faults = [...others, ...broken];
	if (contentHash(faults) !== contentHash(known)) await write(payload, row, faults);
}

const findRow = (payload: Payload) =>
	payload.db.findOne<FaultsRow>({
		collection: 'releases',
		where: { webhookId: { equals: CMS_PUBLISHER } },
		req: {},
	});

async function write(payload: Payload, row: FaultsRow | null, faults: Fault[]): Promise<void> {
	const now = new Date().toISOString();
	const data = { faults, faultCount: faults.length, startedAt: now, finishedAt: now };
	if (row) {
		await payload.db.updateOne({ collection: 'releases', id: row.id, data, req: {} });
		return;
	}
	const rest = { publisher: CMS_PUBLISHER, release: CMS_PUBLISHER, kind: 'publish', seq: 0 };
	const pages = { pagesPressed: 0, pagesChanged: 0, pagesRemoved: 0, documents: [] };
	await payload.db.create({
		collection: 'releases',
		data: { ...data, ...rest, ...pages, webhookId: CMS_PUBLISHER },
		req: {},
	});
}
