import { z } from 'zod';

import { idSchema } from './reference.ts';

/** Tác giả: a pen name. The full name travels only when the person's page is public. */
export const authorSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	penName: z.string().min(1),
	fullName: z.string().optional(),
	/** Given name first, for sorting the Vietnamese way. */
	sortName: z.string(),
	department: idSchema.optional(),
	position: z.string().optional(),
	photo: idSchema.optional(),
	bio: z.string().optional(),
	/** Without a public page the name is printed but leads nowhere. */
	hasPage: z.boolean(),
});
export type Author = z.infer<typeof authorSchema>;

/** Phòng, ban. */
export const departmentSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	name: z.string().min(1),
	/** As bylines print it: `P.KTTCTV`. */
	abbreviation: z.string().min(1),
	parent: idSchema.optional(),
});
export type Department = z.infer<typeof departmentSchema>;
