import { type Kind, KINDS } from '@haidang/shared/content/document';
import type { Report } from '@haidang/shared/feed/schemas';

import type { Mirror } from './mirror/mirror.ts';
import type { Site } from './release/site.ts';

export type Fault = Report['faults'][number];

/** All that is wrong now: pages that cannot be pressed, documents that break the contract, and the rest. */
export function faultsOf({ site, mirror, troubles }: FaultSources): Fault[] {
	const pages = (site?.graph.todos.failed() ?? []).map(({ path, message, since }): Fault => {
		const owner = site?.graph.claims.holderOf(path)?.owner ?? '';
		const colon = owner.indexOf(':');
		const kind = KINDS.find((known) => known === owner.slice(0, colon)) ?? null;
		return { kind, id: kind && owner.slice(colon + 1), path, message: message ?? '', since };
	});
	const documents = mirror.broken().map(({ kind, id, message, since }): Fault => {
		return { kind: kind satisfies Kind, id, path: null, message, since };
	});
	const others = [...troubles.values()].map(({ message, since }): Fault => {
		return { kind: null, id: null, path: null, message, since };
	});
	return [...pages, ...documents, ...others];
}

type FaultSources = {
	site: Site | undefined;
	mirror: Mirror;
	troubles: ReadonlyMap<string, { message: string; since: string }>;
};
