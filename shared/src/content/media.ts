import { z } from 'zod';

import { idSchema } from './reference.ts';

export const MEDIA_ORIGINS = ['own', 'provided', 'bought', 'collected', 'ai'] as const;

/** One stored file. `name` is the public file name; it changes whenever the bytes do. */
export const mediaFileSchema = z.strictObject({
	/** `<slug>-<8 hex of the content>-<width>.webp`, below `/media/`. */
	name: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
	mimeType: z.string(),
	bytes: z.number().int().nonnegative(),
	width: z.number().int().positive().optional(),
	height: z.number().int().positive().optional(),
});
export type MediaFile = z.infer<typeof mediaFileSchema>;

/** A picture with its sizes, or another file. */
export const mediaSchema = z.strictObject({
	id: idSchema,
	/** The largest picture, or the file itself. */
	original: mediaFileSchema,
	/** Narrowest first, each no wider than the original; empty for files that are not pictures. */
	sizes: z.array(mediaFileSchema),
	/** Empty for decoration. */
	alt: z.string(),
	caption: z.string().optional(),
	credit: z.string().optional(),
	creditUrl: z.url().optional(),
	origin: z.enum(MEDIA_ORIGINS),
	/** What must stay in sight when the picture is cropped, in per cent from the left and the top; absent: the middle. */
	focus: z
		.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
		.optional(),
});
export type Media = z.infer<typeof mediaSchema>;
