import { z } from 'zod';

/** A document's id: UUIDv7 on SQLite, an ObjectId's hex on MongoDB. Opaque everywhere else. */
export const idSchema = z.string().min(1);

/** A point in time, ISO 8601 in UTC with milliseconds, as `Date#toISOString` prints it. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A day of the calendar without a time, `2021-10-29`. */
export const daySchema = z.iso.date();

/** Kinds of documents that have a page of their own, so that links may point at them. */
export const LINKABLE_KINDS = [
	'article',
	'author',
	'category',
	'document',
	'department',
	'page',
	'programme',
	'source',
	'tag',
	'topic',
	'video',
] as const;
export type LinkableKind = (typeof LINKABLE_KINDS)[number];

/** Where a link leads: a document of ours (its address is looked up when rendering), or a URL. */
export const linkTargetSchema = z.union([
	z.strictObject({ kind: z.enum(LINKABLE_KINDS), id: idSchema }),
	z.strictObject({ href: z.string().min(1) }),
]);
export type LinkTarget = z.infer<typeof linkTargetSchema>;
