import { z } from 'zod';

import { idSchema } from './reference.ts';

export const SOURCE_KINDS = ['press', 'state', 'organisation', 'internal', 'other'] as const;

/** Nguồn tin. The agreement itself never leaves the CMS. */
export const sourceSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	name: z.string().min(1),
	kind: z.enum(SOURCE_KINDS),
	/** Host names without `www.`. */
	domains: z.array(z.string()),
	logo: idSchema.optional(),
	/** Reposts from here name the original as canonical. */
	canonicalToOriginal: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;
