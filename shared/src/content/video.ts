import { z } from 'zod';

import { idSchema, instantSchema } from './reference.ts';

/** Chương trình: a series of videos. */
export const programmeSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	name: z.string().min(1),
	broadcaster: z.string().optional(),
	cadence: z.string().optional(),
	description: z.string().optional(),
});
export type Programme = z.infer<typeof programmeSchema>;

/** Video, on a platform (loaded only after a click) or as a file of ours. */
export const videoSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	title: z.string().min(1),
	programme: idSchema.optional(),
	media: z.union([
		z.strictObject({ platform: z.enum(['youtube', 'vimeo']), platformId: z.string().min(1) }),
		z.strictObject({ file: idSchema }),
	]),
	/** Seconds. */
	duration: z.number().int().positive().optional(),
	/** `2022-07-05`, or `2022-07` where only the month is known. */
	airedAt: z
		.string()
		.regex(/^\d{4}-\d{2}(-\d{2})?$/)
		.optional(),
	channel: z.string().optional(),
	poster: idSchema.optional(),
	description: z.string().optional(),
	transcript: z.string().optional(),
	credit: z.string().optional(),
	publishedAt: instantSchema,
	demo: z.literal(true).optional(),
});
export type Video = z.infer<typeof videoSchema>;
