import type { LinkTarget } from '@haidang/shared/content/reference';
import { dayOf } from '@haidang/shared/text/dates';

import { kindOfCollection } from '../collections/kinds.ts';

type Relation = string | { id: string } | null | undefined;
type CmsLink = {
	linkType?: 'internal' | 'custom' | null;
	doc?: { relationTo: string; value: Relation } | null;
	url?: string | null;
};

/** The text, or nothing if it is empty. */
export const text = (value: string | null | undefined): string | undefined =>
	value?.trim() ? value : undefined;

/** A point in time in the contract's form. */
export const instant = (value: string | null | undefined): string | undefined =>
	value ? new Date(value).toISOString() : undefined;

/** A day without a time, as Viet Nam's calendar has it. */
export const day = (value: string | null | undefined): string | undefined =>
	value ? dayOf(new Date(value).toISOString()) : undefined;

/** The id behind a relation, whether Payload filled it in or not. */
export const idOf = (value: Relation): string | undefined =>
	(typeof value === 'object' ? value?.id : value) ?? undefined;

/** The ids of several relations, in order; what is gone is left out, and nothing stands twice. */
export const idsOf = (values: readonly Relation[] | null | undefined): string[] => [
	...new Set((values ?? []).map(idOf).filter((id) => id !== undefined)),
];

/** `true`, or nothing: the contract knows no `false` here. */
export const flag = (value: boolean | null | undefined): true | undefined =>
	value === true || undefined;

/** Where a link leads; nothing if the document behind it is gone. */
export function linkTarget(link: CmsLink | null | undefined): LinkTarget | undefined {
	if (link?.linkType === 'custom') return link.url ? { href: link.url } : undefined;
	const kind = link?.doc ? kindOfCollection(link.doc.relationTo) : undefined;
	const id = idOf(link?.doc?.value);
	return kind && id ? { kind, id } : undefined;
}
