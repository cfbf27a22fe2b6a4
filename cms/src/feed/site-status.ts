import { kindSchema, type Kind } from '@haidang/shared/content/document';
import { LINKABLE_KINDS, type LinkableKind } from '@haidang/shared/content/reference';
import type { Report } from '@haidang/shared/feed/schemas';
import { pathOf } from '@haidang/shared/paths';
import type { Endpoint, Payload } from 'payload';

import { isStaff } from '../system/access.ts';
import { CMS_PUBLISHER, feedFaults } from './faults.ts';
import { load } from './load.ts';

/** What editors are told about one document. */
export type SiteStatus = {
	/**
	 * `live`: on the site as it is now. `gone`: the site knows that it is not public. `pending`: the
	 * site does not show the last change yet. `fault`: it could not. `unknown`: it never was public.
	 */
	state: 'live' | 'gone' | 'pending' | 'fault' | 'unknown';
	/** Its address on the site, if it has a page there. */
	path: string | null;
	/** When the last change that the site shows got there. */
	liveAt: string | null;
	/** From the editor's click until then, in milliseconds. */
	tookMs: number | null;
	/** When it last changed publicly. */
	changedAt: string | null;
	/** It waits for so long that a publisher has to be looked after. */
	isLate: boolean;
	fault: { message: string; since: string } | null;
	publisher: string | null;
};

/** Changes reach the site within seconds; after this time, in milliseconds, something is wrong. */
export const LATE_AFTER_MS = 60_000;

type ReleaseRow = Pick<Report, 'publisher' | 'seq' | 'documents' | 'faults'> & { id: string };
type ChangeRow = { id: string; seq?: number | null; state: string; intentAt: string };

/** `GET /api/site-status/:kind/:id`, for people who work here. */
export const siteStatusEndpoint: Endpoint = {
	path: '/site-status/:kind/:id',
	method: 'get',
	handler: async (req) => {
		if (!isStaff(req.user)) return Response.json({ message: 'Cần đăng nhập.' }, { status: 401 });
		const kind = kindSchema.safeParse(req.routeParams?.['kind']);
		if (!kind.success) return Response.json({ message: 'Không có loại này.' }, { status: 404 });
		const id = String(req.routeParams?.['id']);
		const headers = { 'cache-control': 'no-store' };
		return Response.json(await siteStatus(req.payload, kind.data, id), { headers });
	},
};

/** Puts together what the outbox and the publishers' reports say about a document. */
export async function siteStatus(payload: Payload, kind: Kind, id: string): Promise<SiteStatus> {
	const subject = `${kind}:${id}`;
	const [release, newest, change, ownFaults] = await Promise.all([
		findRelease(payload, [{ subjects: { equals: subject } }]),
		findRelease(payload, []),
		findChange(payload, kind, id, {}),
		feedFaults(payload),
	]);
	const entry = release?.documents.find((each) => each.kind === kind && each.id === id);
	const inTurn = release ? await findChange(payload, kind, id, { upTo: release.seq }) : undefined;
	const path = entry?.path ?? null;
	const fault =
		[...ownFaults, ...(newest?.faults ?? [])].find(
			(each) => (each.kind === kind && each.id === id) || (path !== null && each.path === path),
		) ?? null;
	// Large releases do not list their documents: then what is public now is what readers see.
	const current = (await load(payload, kind, [id])).find((each) => each.kind === kind)?.published;
	const isPublic = current?.state === 'public';
	// A removal goes before the changes in front of it, and is reported before them.
	const hasLeft =
		!isPublic &&
		entry?.path === null &&
		Date.parse(entry.liveAt) >= Date.parse(change?.intentAt ?? '');
	const shown = hasLeft ? change : inTurn;
	const isInTurn = change?.state === 'stamped' && (change.seq ?? 0) <= (newest?.seq ?? 0);
	const isReported = isInTurn || hasLeft;
	const hasChange = change !== undefined;
	const state = stateOf({ hasFault: fault !== null, hasChange, isReported, isPublic });
	const waited = change ? Date.now() - Date.parse(change.intentAt) : 0;
	return {
		state,
		isLate: state === 'pending' && waited > LATE_AFTER_MS,
		path: path ?? (isReported && isPublic ? pathNow(kind, current.doc) : null),
		liveAt: entry?.liveAt ?? null,
		tookMs: entry && shown ? Date.parse(entry.liveAt) - Date.parse(shown.intentAt) : null,
		changedAt: change?.intentAt ?? null,
		fault: fault && { message: fault.message, since: fault.since },
		publisher: newest?.publisher ?? null,
	};
}

type Evidence = {
	hasFault: boolean;
	hasChange: boolean;
	isReported: boolean;
	isPublic: boolean;
};

function stateOf({ hasFault, hasChange, isReported, isPublic }: Evidence): SiteStatus['state'] {
	if (hasFault) return 'fault';
	if (!hasChange) return 'unknown';
	if (!isReported) return 'pending';
	return isPublic ? 'live' : 'gone';
}

/** The address that a public document has by itself, if its kind has pages. */
const pathNow = (kind: Kind, doc: unknown): string | null =>
	isLinkable(kind) ? pathOf(kind, (doc as { slug: string }).slug) : null;

const isLinkable = (kind: Kind): kind is LinkableKind =>
	(LINKABLE_KINDS as readonly string[]).includes(kind);

async function findRelease(payload: Payload, and: object[]): Promise<ReleaseRow | undefined> {
	const { docs } = await payload.db.find<ReleaseRow>({
		collection: 'releases',
		where: { and: [{ publisher: { not_equals: CMS_PUBLISHER } }, ...and] as never },
		sort: '-finishedAt',
		limit: 1,
		pagination: false,
		req: {},
	});
	return docs[0];
}

async function findChange(
	payload: Payload,
	kind: Kind,
	id: string,
	{ upTo }: { upTo?: number },
): Promise<ChangeRow | undefined> {
	const and: object[] = [{ documentId: { equals: id } }, { kind: { equals: kind } }];
	if (upTo !== undefined) and.push({ seq: { less_than_equal: upTo } });
	const { docs } = await payload.db.find<ChangeRow>({
		collection: 'changes',
		where: { and: and as never },
		sort: '-intentAt',
		limit: 1,
		pagination: false,
		req: {},
	});
	return docs[0];
}
