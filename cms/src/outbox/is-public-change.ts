import { contentHash } from '@haidang/shared/content/hash';
import type { Kind } from '@haidang/shared/content/document';

/** A document's main row, as the database holds it: what is published, or the first draft. */
export type MainRow = Record<string, unknown>;

/** Whether the public may see a row. Without drafts there is no `_status`, and every row counts. */
export const isLive = (row: MainRow | null | undefined): boolean =>
	Boolean(row) && (row?.['_status'] ?? 'published') === 'published' && !row?.['deletedAt'];

/**
 * Whether a write may have changed what the public sees, judged by the main row before and after.
 * An article that was public once leaves a tombstone, so it stays visible in that sense.
 * Says yes rather than no: a change too many costs a look, one too few leaves a stale page.
 */
export function isPublicChange(
	kind: Kind,
	before: MainRow | null | undefined,
	after: MainRow | null | undefined,
): boolean {
	if (!isVisible(before) && !isVisible(after)) return false;
	if (isLive(before) !== isLive(after)) return true;
	return fingerprint(kind, before) !== fingerprint(kind, after);
}

/** Whether a write that has not happened yet could turn out to be a public change. */
export const mayBecomePublic = (before: MainRow | null | undefined, data: MainRow): boolean =>
	isVisible(before) || (data['_status'] ?? 'published') === 'published';

const isVisible = (row: MainRow | null | undefined) =>
	isLive(row) || Boolean(row?.['firstPublishedAt']);

/** `updatedAt` moves with every save; only a page shows it. */
const fingerprint = (kind: Kind, row: MainRow | null | undefined) => {
	if (!row) return '';
	const { updatedAt, createdAt: _, ...rest } = row;
	return contentHash(kind === 'page' ? { ...rest, updatedAt } : rest);
};
