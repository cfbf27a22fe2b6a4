import { z } from 'zod';

import { richTextSchema } from '../richtext/nodes.ts';
import { idSchema, instantSchema, linkTargetSchema } from './reference.ts';

/** A standing page such as “Giới thiệu”, at `/<slug>/`. */
export const pageSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	title: z.string().min(1),
	summary: z.string().optional(),
	body: richTextSchema,
	updatedAt: instantSchema,
	demo: z.literal(true).optional(),
});
export type Page = z.infer<typeof pageSchema>;

/** An old address. `from` is a path of this site, `/tin/ten-cu/` or `/2021/10/bai.html`. */
export const redirectSchema = z.strictObject({
	id: idSchema,
	from: z.string().startsWith('/'),
	target: linkTargetSchema,
});
export type Redirect = z.infer<typeof redirectSchema>;

/** What is left of an article that was public once: its id is the article's. */
export const tombstoneSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	removedAt: instantSchema,
	/** Why readers are told it is gone. */
	reason: z.enum(['unpublished', 'expired', 'takedown']),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;
