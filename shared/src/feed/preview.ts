import { z } from 'zod';

import { kindSchema } from '../content/document.ts';
import { idSchema, instantSchema } from '../content/reference.ts';

/** Kinds that have drafts, and so something to preview. */
export const PREVIEW_KINDS = ['article', 'document', 'page', 'video'] as const;
export const previewKindSchema = z.enum(PREVIEW_KINDS);
export type PreviewKind = z.infer<typeof previewKindSchema>;

/** First path segment of previews on the readers' server. */
export const PREVIEW_SEGMENT = 'xem-truoc';

/** Carries the preview's token from the publisher to the CMS, so that it stands in no address there. */
export const PREVIEW_HEADER = 'x-preview-token';

/**
 * The address of a preview, below the readers' address. The token is part of the path: relative
 * links cannot carry it on, and the page is sent with `Referrer-Policy: no-referrer`.
 */
export const previewPath = (kind: PreviewKind, id: string, token: string): string =>
	`/${PREVIEW_SEGMENT}/${kind}/${encodeURIComponent(id)}/${encodeURIComponent(token)}/`;

/** How the draft stands to what readers see. */
export const PREVIEW_STATES = ['never', 'changed', 'same', 'withdrawn'] as const;

/** `GET /api/feed/preview/:kind/:id`: a draft and what its page needs that is not public. */
export const previewSchema = z.object({
	kind: previewKindSchema,
	id: idSchema,
	/** Where its page is, or would be. */
	path: z.string().startsWith('/'),
	state: z.enum(PREVIEW_STATES),
	/** When the draft was last saved. */
	savedAt: instantSchema,
	/** When the token runs out. */
	expiresAt: instantSchema,
	/** The token is a reviewer's link, not a colleague's. */
	isReviewer: z.boolean(),
	/** What is still missing or could not be shown, in words for editors. */
	missing: z.array(z.string()),
	/** Documents that stand in place of the mirror's; the draft comes first. */
	documents: z.array(z.object({ kind: kindSchema, id: idSchema, doc: z.unknown() })).min(1),
});
export type Preview = z.infer<typeof previewSchema>;

/** Why a preview is refused. */
export const PREVIEW_REFUSALS = ['unknown', 'expired', 'revoked', 'forbidden', 'gone'] as const;
export type PreviewRefusal = (typeof PREVIEW_REFUSALS)[number];

/** Body of a refusal, with status 403. */
export const previewRefusalSchema = z.object({ refused: z.enum(PREVIEW_REFUSALS) });
