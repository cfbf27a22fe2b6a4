import type { LinkTarget } from '@haidang/shared/content/reference';
import { isSafeHref } from '@haidang/shared/richtext/href';

import { addressOf } from './address.ts';
import type { Reader } from './reader.ts';

/** A name that leads somewhere, or nowhere when its page is not public. */
export type Link = { label: string; path?: string | undefined };

/** Kinds whose documents have a page only while something is listed there. */
const NEEDS_ENTRIES: ReadonlySet<string> = new Set(['author', 'department', 'source', 'tag']);

/**
 * The address of a link that an editor set. Whoever is listed by the asking page itself needs {@link addressOf} only.
 */
export function freeAddressOf(reader: Reader, target: LinkTarget): string | undefined {
	const address = addressOf(reader, target);
	if ('href' in target) return address !== undefined && isSafeHref(address) ? address : undefined;
	const { kind, id } = target;
	const needsEntries = NEEDS_ENTRIES.has(kind);
	return needsEntries && reader.newest(`${kind}:${id}`, 1).length === 0 ? undefined : address;
}
