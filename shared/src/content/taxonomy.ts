import { z } from 'zod';

import { idSchema, instantSchema } from './reference.ts';

/** Chuyên mục. */
export const categorySchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	name: z.string().min(1),
	parent: idSchema.optional(),
	/** Position among its siblings; equal numbers sort by name. */
	order: z.number(),
	description: z.string().optional(),
});
export type Category = z.infer<typeof categorySchema>;

/** Thẻ. */
export const tagSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	name: z.string().min(1),
	description: z.string().optional(),
});
export type Tag = z.infer<typeof tagSchema>;

/** Dòng sự kiện: a story followed over time. */
export const topicSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	title: z.string().min(1),
	summary: z.string().optional(),
	cover: idSchema.optional(),
	from: instantSchema.optional(),
	to: instantSchema.optional(),
	/** Articles that lead the topic, in order. */
	pinned: z.array(idSchema),
	state: z.enum(['following', 'ended']),
});
export type Topic = z.infer<typeof topicSchema>;
