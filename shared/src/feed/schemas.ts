import { z } from 'zod';

import { kindSchema } from '../content/document.ts';
import { idSchema, instantSchema } from '../content/reference.ts';

/** One document as it is now; `doc: null` (with `hash: null`) means “not public any more”. */
export const feedItemSchema = z.object({
	kind: kindSchema,
	id: idSchema,
	hash: z.string().nullable(),
	/** Parsed by `parseDocument`, one by one, so that one bad document does not stop the others. */
	doc: z.unknown(),
});
export type FeedItem = z.infer<typeof feedItemSchema>;

/** `GET /api/feed/changes?after=<seq>&limit=500`. */
export const changesSchema = z.object({
	items: z.array(feedItemSchema),
	/** The `seq` to ask after next time. */
	cursor: z.number().int().nonnegative(),
	more: z.boolean(),
	/** When the oldest change of this page was made, for measuring. */
	since: instantSchema.nullable(),
});
export type Changes = z.infer<typeof changesSchema>;

/**
 * `GET /api/feed/removals?after=<seq>`: of all that changed since, only what is not public any more, and the
 * tombstones it left. Asked for while the rest is still under way; `changes` brings the same again in its turn.
 */
export const removalsSchema = z.object({
	items: z.array(feedItemSchema),
	/** The newest change that was looked at. */
	cursor: z.number().int().nonnegative(),
});
export type Removals = z.infer<typeof removalsSchema>;

/** `GET /api/feed/export?page=`; `cursor` of the first page is where `changes` goes on. */
export const exportSchema = z.object({
	items: z.array(feedItemSchema),
	cursor: z.number().int().nonnegative(),
	/** Opaque; `null` on the last page. */
	next: z.string().nullable(),
});
export type Export = z.infer<typeof exportSchema>;

/** `GET /api/feed/index`: all that is public, for reconciliation. */
export const indexSchema = z.object({
	items: z.array(z.object({ kind: kindSchema, id: idSchema, hash: z.string() })),
	cursor: z.number().int().nonnegative(),
});
export type Index = z.infer<typeof indexSchema>;

/** Body of a poke: a hint that there are changes up to `seq`. The feed is the truth. */
export const pokeSchema = z.object({
	type: z.enum(['changes.available', 'ping']),
	seq: z.number().int().nonnegative(),
	sentAt: instantSchema,
});
export type Poke = z.infer<typeof pokeSchema>;

/** Body of `POST /api/feed/reports`: what the publisher did, or could not do. */
export const reportSchema = z.object({
	/** Distinguishes publishers that share a CMS. */
	publisher: z.string().min(1),
	release: z.string(),
	kind: z.enum(['publish', 'full', 'reconcile', 'idle']),
	/** Everything up to this change is on the site, but for the faults. */
	seq: z.number().int().nonnegative(),
	startedAt: instantSchema,
	finishedAt: instantSchema,
	pagesPressed: z.number().int().nonnegative(),
	pagesChanged: z.number().int().nonnegative(),
	pagesRemoved: z.number().int().nonnegative(),
	/** Documents of this batch; `path` is null for what has no page of its own or is gone. */
	documents: z.array(
		z.object({
			kind: kindSchema,
			id: idSchema,
			path: z.string().nullable(),
			liveAt: instantSchema,
		}),
	),
	/** All that is wrong now, not only what is new; an empty list clears earlier faults. */
	faults: z.array(
		z.object({
			kind: kindSchema.nullable(),
			id: idSchema.nullable(),
			path: z.string().nullable(),
			message: z.string(),
			since: instantSchema,
		}),
	),
	/** Items of the legal identity that the site's footer still lacks, by their Vietnamese names: no fault, but to be seen. */
	missingIdentity: z.array(z.string().max(100)).max(20).default([]),
});
export type Report = z.infer<typeof reportSchema>;
