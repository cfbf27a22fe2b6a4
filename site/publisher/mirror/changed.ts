import type { Kind } from '@haidang/shared/content/document';

import type { ListEntry } from './entries.ts';

/** A document's row, as far as it decides which queries may answer differently. */
export type DocumentRow = {
	slug: string | null;
	json: string;
	card: string | null;
	until: string | null;
};

/** Everything: every query is asked again. */
export const ALL = '*';

/** What changed in the mirror: tags and list points that recorded queries may have read. */
export type Changed = { tags: Set<string>; points: Map<string, { list: string; at: string }> };

export const nothingChanged = (): Changed => ({ tags: new Set(), points: new Map() });

/** Notes the tags of one document, before and after; either may be missing. */
export function noteDocument(changed: Changed, { kind, id, before, after }: DocumentChange): void {
	const { tags } = changed;
	tags.add(`${kind}:${id}`);
	if (kind !== 'article' && kind !== 'media') tags.add(`kind:${kind}`);
	if (before?.card !== after?.card || before?.until !== after?.until) tags.add(`card:${id}`);
	if (before?.slug === after?.slug) return;
	for (const slug of [before?.slug, after?.slug]) {
		if (slug != null) tags.add(`slug:${kind}:${slug}`);
	}
}

type DocumentChange = {
	kind: Kind;
	id: string;
	before: DocumentRow | undefined;
	after: DocumentRow | undefined;
};

/** Notes an entry that came, went or expires at another time. */
export function noteEntry(changed: Changed, { list, at, pin }: ListEntry): void {
	changed.points.set(`${list} ${at}`, { list, at });
	if (pin !== '') changed.tags.add(`pins:${list}`);
}
