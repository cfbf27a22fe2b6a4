import { z } from 'zod';

import { idSchema, instantSchema } from './reference.ts';

export const CORRECTION_TYPES = ['correction', 'update', 'removal'] as const;
export type CorrectionType = (typeof CORRECTION_TYPES)[number];

/** What each type is called, by editors and readers alike. */
export const CORRECTION_LABELS: Record<CorrectionType, string> = {
	correction: 'Đính chính',
	update: 'Cập nhật',
	removal: 'Gỡ bài',
};

/** Đính chính: a dated statement about one article. */
export const correctionSchema = z.strictObject({
	id: idSchema,
	article: idSchema,
	type: z.enum(CORRECTION_TYPES),
	/** Plain text; lines are paragraphs. */
	text: z.string().min(1),
	date: instantSchema,
	demo: z.literal(true).optional(),
});
export type Correction = z.infer<typeof correctionSchema>;
