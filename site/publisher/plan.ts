import { setImmediate } from 'node:timers/promises';

import { KINDS, type Kind } from '@haidang/shared/content/document';

import { OWNER_KINDS, type Place } from '../src/content/listing.ts';
import type { PageRecord } from '../src/content/query.ts';
import { type StoredQuery, toAnswer } from './graph/queries.ts';
import { ALL, type Changed } from './mirror/changed.ts';
import type { Mirror } from './mirror/mirror.ts';
import { short } from './press/press-page.ts';
import type { Site } from './release/site.ts';

const PLACES = 'places ';
/** How many queries or owners are asked before others get a turn. */
const SLICE = 200;

/** A document that changed. */
export type Subject = { kind: Kind; id: string };

/** What a plan found: the documents that changed, and the addresses that became stale by that. */
export type Plan = { subjects: Subject[]; stale: Set<string> };

/**
 * Finds what is stale since the last plan and notes it as work, in one transaction: asks the queries again
 * that could have been touched, and compares their answers with those that the pages were made of. There
 * are no other rules.
 *
 * @param now the instant that everything is asked at
 * @returns `'all'` when everything is in question and {@link planAll} must be run
 */
export function plan(site: Site, mirror: Mirror, now: string): Plan | 'all' {
	const { graph } = site;
	const { changed, upTo } = mirror.pending(graph.planned);
	if (graph.planned < 0 || changed.tags.has(ALL)) return 'all';
	site.reader.refresh(now, changed.tags, changed.points);
	const candidates = graph.queries.candidates({ ...touchedBy(changed), now });
	const subjects = subjectsOf(changed);
	if (candidates.length === 0 && subjects.length === 0 && upTo === graph.planned)
		return { subjects, stale: new Set() };
	const stale = askFor(site, candidates, subjects, () => {
		graph.setMeta('planned', String(upTo));
	});
	return { subjects, stale };
}

/**
 * Finds what is stale because documents stopped being public, and notes it as work. It does not count as a
 * plan: {@link plan} finds the same again, and that nothing of it is left to do.
 */
export function planRemovals(site: Site, mirror: Mirror, now: string): Plan {
	const { graph } = site;
	const { changed, gone } = mirror.pending(graph.planned);
	const subjects = subjectsOf(gone);
	if (graph.planned < 0 || (subjects.length === 0 && gone.points.size === 0))
		return { subjects: [], stale: new Set() };
	if (changed.tags.has(ALL)) site.reader.refresh(now);
	else site.reader.refresh(now, changed.tags, changed.points);
	// What time alone changes is not asked here.
	const candidates = graph.queries.candidates({ ...touchedBy(gone), now: '' });
	return { subjects, stale: askFor(site, candidates, subjects, () => {}) };
}

const touchedBy = ({ tags, points }: Changed) => ({ tags, points: points.values() });

const subjectsOf = ({ tags }: Changed): Subject[] =>
	[...tags].flatMap((tag) => subjectOf(tag) ?? []);

/** Asks again, and notes what is stale as work together with what `also` writes. */
function askFor(
	site: Site,
	candidates: readonly StoredQuery[],
	subjects: readonly Subject[],
	also: () => void,
): Set<string> {
	const { graph, reader } = site;
	const owners = new Set(subjects.filter(isOwner).map(({ kind, id }) => `${kind}:${id}`));
	const stale = new Set<string>();
	graph.transaction(() => {
		askAgain(site, candidates, owners, stale);
		for (const owner of owners) askOwner(site, owner, stale);
		for (const path of stale) graph.todos.add(path, reader.now);
		also();
	});
	return stale;
}

/**
 * Plans from everything: all queries are asked again, and all who may own pages. In slices, each of which
 * runs inside `exclusive`, so that what an editor publishes meanwhile need not wait.
 *
 * @returns how many pages were noted as work
 */
export async function planAll(site: Site, mirror: Mirror, args: PlanAllArgs): Promise<number> {
	const { graph, reader, renderer } = site;
	const { exclusive, now } = args;
	let upTo = 0;
	let count = 0;
	let work: ((stale: Set<string>) => void)[] = [];
	await exclusive(async () => {
		upTo = Math.max(mirror.pending(graph.planned).upTo, mirror.lastPending());
		reader.refresh(now());
		const owners = new Set([...graph.claims.owners(), ...renderer.content.allOwners(reader)]);
		const queries = graph.queries.all().filter(({ key }) => !key.startsWith(PLACES));
		work = [
			...slices(queries).map((slice) => (stale: Set<string>) => {
				askAgain(site, slice, new Set(), stale);
			}),
			...slices([...owners]).map((slice) => (stale: Set<string>) => {
				for (const owner of slice) askOwner(site, owner, stale);
			}),
		];
	});
	for (const run of work) {
		await exclusive(async () => {
			reader.refresh(now());
			const stale = new Set<string>();
			graph.transaction(
				() => {
					run(stale);
					for (const path of stale) graph.todos.add(path, reader.now);
				},
				{ durable: false },
			);
			count += stale.size;
		});
		await setImmediate();
	}
	await exclusive(async () => {
		// What was planned meanwhile may be further on already.
		graph.transaction(() => graph.setMeta('planned', String(Math.max(upTo, graph.planned))));
	});
	return count;
}

type PlanAllArgs = {
	exclusive: <Result>(work: () => Promise<Result>) => Promise<Result>;
	now: () => string;
};

function askAgain(
	site: Site,
	queries: readonly StoredQuery[],
	owners: Set<string>,
	stale: Set<string>,
): void {
	const { graph, reader, renderer } = site;
	for (const { id, key } of queries) {
		if (key.startsWith(PLACES)) {
			owners.add((JSON.parse(key.slice(PLACES.length)) as [string])[0]);
			continue;
		}
		let hash: string | undefined;
		try {
			if (renderer.content.knows(key)) {
				const answer = toAnswer(renderer.content.replay(reader, key));
				hash = short(answer.hash);
				graph.queries.store({ ...answer, hash });
			}
		} catch {
			// Its pages will say what is wrong when they are pressed.
		}
		for (const path of graph.pagesAsking(id, hash)) stale.add(path);
	}
}

/** Asks which pages a document has now, and notes those that came, went or changed. */
function askOwner({ graph, reader, renderer }: Site, owner: string, stale: Set<string>): void {
	const record: PageRecord = new Map();
	const { placesOf, withContent } = renderer.content;
	const places = withContent({ reader, record }, () => placesOf(owner));
	for (const asked of record.values()) {
		const known = graph.queries.find(asked.key);
		if (places.length === 0 && !isStanding(reader, owner)) {
			if (known) graph.queries.remove(known.id, asked.key);
		} else graph.queries.store({ ...toAnswer(asked), hash: short(asked.hash) });
	}
	const before = new Map(graph.claims.of(owner).map((place) => [place.path, fingerprint(place)]));
	const touched = new Set<string>();
	for (const place of places) {
		if (before.get(place.path) !== fingerprint(place)) touched.add(place.path);
		before.delete(place.path);
	}
	for (const path of before.keys()) touched.add(path);
	if (touched.size === 0) return;
	graph.claims.replace(owner, places);
	for (const path of touched) stale.add(path);
}

function isStanding(reader: Site['reader'], owner: string): boolean {
	const subject = subjectOf(owner);
	return subject === undefined || reader.get(subject.kind, subject.id) !== undefined;
}

const fingerprint = ({ route, params }: Place): string => JSON.stringify([route, params]);

const kinds = new Set<string>(KINDS);
const ownerKinds = new Set<string>(OWNER_KINDS);
const isOwner = ({ kind }: Subject): boolean => ownerKinds.has(kind);

/** Reads a tag such as `article:42` back. */
function subjectOf(tag: string): Subject | undefined {
	const colon = tag.indexOf(':');
	const kind = tag.slice(0, colon);
	return kinds.has(kind) ? { kind: kind as Kind, id: tag.slice(colon + 1) } : undefined;
}

function slices<Item>(items: readonly Item[]): Item[][] {
	return Array.from({ length: Math.ceil(items.length / SLICE) }, (_, index) =>
		items.slice(index * SLICE, (index + 1) * SLICE),
	);
}
