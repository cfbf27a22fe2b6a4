import { z } from 'zod';

import { richTextSchema } from '../richtext/nodes.ts';
import { daySchema, idSchema, instantSchema } from './reference.ts';

/**
 * Văn bản: a law, resolution, decision… that the library holds and articles cite.
 * Relations go from the newer document to the older ones; the other direction is looked up, so the
 * two can never contradict each other.
 */
export const legalDocumentSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	/** Số, ký hiệu, as printed: `13-NQ/TW`. */
	number: z.string().min(1),
	/** One key for all spellings of the number; see `canonicalNumber`. */
	canonicalNumber: z.string().min(1),
	/** What else texts call it: “Luật Hợp tác xã năm 2012”. */
	names: z.array(z.string().min(1)),
	type: idSchema,
	issuer: idSchema,
	issuedAt: daySchema,
	/** First day in force; the day of issue where it says “từ ngày ký”. */
	effectiveFrom: daySchema,
	/** It says “có hiệu lực từ ngày ký”. */
	effectiveOnSigning: z.literal(true).optional(),
	/** Last day in force, where it is known and no document of the library replaces it. */
	effectiveTo: daySchema.optional(),
	/** Trích yếu. */
	abstract: z.string().min(1),
	signer: z.string().optional(),
	signerPosition: z.string().optional(),
	/** Lĩnh vực. */
	fields: z.array(idSchema),
	files: z.array(z.strictObject({ file: idSchema, title: z.string() })),
	/** Where the issuer publishes it. */
	officialUrl: z.url().optional(),
	/** Thay thế. */
	replaces: z.array(idSchema),
	/** Sửa đổi, bổ sung. */
	amends: z.array(idSchema),
	/** Hướng dẫn, quy định chi tiết. */
	guides: z.array(idSchema),
	/** Lấy ý kiến dự thảo: first and last day. */
	consultation: z.strictObject({ from: daySchema, to: daySchema.optional() }).optional(),
	/** Issued by the organisation that runs this site. */
	isOwn: z.boolean(),
	/** Toàn văn. */
	body: richTextSchema.optional(),
	/** When readers could first read it here. */
	publishedAt: instantSchema,
	demo: z.literal(true).optional(),
});
export type LegalDocument = z.infer<typeof legalDocumentSchema>;

/** Cơ quan ban hành: a dated record, because bodies are merged, renamed and dissolved. */
export const issuerSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	name: z.string().min(1),
	abbreviation: z.string().optional(),
	validFrom: daySchema.optional(),
	validTo: daySchema.optional(),
	/** Who took over its work. */
	successor: idSchema.optional(),
});
export type Issuer = z.infer<typeof issuerSchema>;

/** Loại văn bản: `Nghị quyết` (`NQ`). */
export const documentTypeSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	name: z.string().min(1),
	abbreviation: z.string().optional(),
	/** Position among the types; equal numbers sort by name. */
	order: z.number(),
});
export type DocumentType = z.infer<typeof documentTypeSchema>;

/** Lĩnh vực. */
export const documentFieldSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	name: z.string().min(1),
});
export type DocumentField = z.infer<typeof documentFieldSchema>;
