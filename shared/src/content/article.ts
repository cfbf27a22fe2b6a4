import { z } from 'zod';

import { richTextSchema } from '../richtext/nodes.ts';
import { idSchema, instantSchema } from './reference.ts';

/** What kind of item this is; the rules of the publish gate hang on it. */
export const ARTICLE_TYPES = ['original', 'compiled', 'repost', 'link', 'notice', 'media'] as const;
export type ArticleType = (typeof ARTICLE_TYPES)[number];

/** What each type is called, as editors choose it. */
export const ARTICLE_TYPE_LABELS: Record<ArticleType, string> = {
	original: 'Tự sản xuất',
	compiled: 'Tổng hợp',
	repost: 'Đăng lại',
	link: 'Dẫn link',
	notice: 'Thông báo, chỉ đạo',
	media: 'Ảnh, video',
};

export const BYLINE_ROLES = [
	'news', // tin
	'article', // bài
	'photo', // ảnh
	'video', // video
	'compiled', // tổng hợp
	'edited', // biên tập
	'translated', // biên dịch
	'proofread', // hiệu đính
	'contributor', // cộng tác viên
] as const;
export type BylineRole = (typeof BYLINE_ROLES)[number];

/** One signature below an article: a known person, or a name as text, possibly with a department. */
export const bylineEntrySchema = z.strictObject({
	author: idSchema.optional(),
	text: z.string().optional(),
	department: idSchema.optional(),
	role: z.enum(BYLINE_ROLES).optional(),
});
export type BylineEntry = z.infer<typeof bylineEntrySchema>;

export const SOURCE_EXTENTS = ['verbatim', 'excerpt', 'compiled', 'translated'] as const;

/** Where the information comes from, with the four facts a repost must show. */
export const sourceRefSchema = z.strictObject({
	source: idSchema,
	titleOriginal: z.string().optional(),
	url: z.url().optional(),
	author: z.string().optional(),
	publishedAtOriginal: instantSchema.optional(),
	extent: z.enum(SOURCE_EXTENTS).optional(),
	note: z.string().optional(),
});
export type SourceRef = z.infer<typeof sourceRefSchema>;

export const heroImageSchema = z.strictObject({
	image: idSchema,
	/** Replaces the picture's own caption. */
	caption: z.string().optional(),
	/** Replaces the picture's own credit. */
	credit: z.string().optional(),
});

/** An article as the public may read it. Relations are ids; the mirror joins them. */
export const articleSchema = z.strictObject({
	id: idSchema,
	slug: z.string().min(1),
	type: z.enum(ARTICLE_TYPES),
	title: z.string().min(1),
	/** For lists, where the title is long. */
	shortTitle: z.string().optional(),
	/** Tít phụ, above the title. */
	kicker: z.string().optional(),
	/** The lede; plain text. */
	sapo: z.string(),
	body: richTextSchema,
	heroImage: heroImageSchema.optional(),
	heroVideo: idSchema.optional(),
	primaryCategory: idSchema,
	/** Further categories, without the primary one. */
	categories: z.array(idSchema),
	topics: z.array(idSchema),
	tags: z.array(idSchema),
	/** Chosen by an editor, in order. */
	related: z.array(idSchema),
	byline: z.array(bylineEntrySchema),
	sourceRefs: z.array(sourceRefSchema),
	/** Văn bản viện dẫn, in order; also says which of several documents of one number is meant. */
	documents: z.array(idSchema),
	attachments: z.array(z.strictObject({ file: idSchema, title: z.string() })),
	/** The date that readers see and lists sort by. */
	publishedAt: instantSchema,
	/** When readers could first read it; never changes. */
	firstPublishedAt: instantSchema,
	/** Last edit that the editor marked as substantial. */
	updatedAt: instantSchema.optional(),
	/** From then on it is in no list and its address is a tombstone. */
	expiresAt: instantSchema.optional(),
	/** Until then it leads its primary category's list. */
	pinnedUntil: instantSchema.optional(),
	aiDisclosure: z.string().optional(),
	seo: z
		.strictObject({
			title: z.string().optional(),
			description: z.string().optional(),
			noindex: z.literal(true).optional(),
		})
		.optional(),
	/** Demonstration content: labelled, and kept from search engines. */
	demo: z.literal(true).optional(),
});
export type Article = z.infer<typeof articleSchema>;
