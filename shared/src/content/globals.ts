import { z } from 'zod';

import { idSchema, linkTargetSchema } from './reference.ts';

const optionalText = z.string().optional();

/** Khung pháp nhân: who answers for this site. Every item may be missing; the admin warns, the build goes on. */
export const legalIdentitySchema = z.strictObject({
	id: z.literal('legal-identity'),
	/** The site's name, as the masthead prints it. */
	siteName: z.string().min(1),
	slogan: optionalText,
	/** Whoever runs the site. */
	organisation: optionalText,
	/** Cơ quan chủ quản. */
	parentBody: optionalText,
	address: optionalText,
	email: optionalText,
	phone: optionalText,
	/** Người chịu trách nhiệm quản lý nội dung. */
	responsiblePerson: optionalText,
	/** “Giấy phép số … do … cấp ngày …”. */
	licence: optionalText,
	/** “Ghi rõ nguồn … khi trích dẫn lại thông tin”. */
	citationNotice: optionalText,
	logo: idSchema.optional(),
	/** The whole site is a demonstration: a banner says so and search engines are kept out. */
	demo: z.literal(true).optional(),
});
export type LegalIdentity = z.infer<typeof legalIdentitySchema>;

/** The home page, composed by editors. */
export const homeSchema = z.strictObject({
	id: z.literal('home'),
	blocks: z.array(
		z.discriminatedUnion('type', [
			/** Tiêu điểm: the first leads. Fewer than wanted are filled with the newest. */
			z.strictObject({ type: z.literal('focus'), articles: z.array(idSchema) }),
			/** Nhóm tin. */
			z.strictObject({ type: z.literal('group'), title: z.string(), articles: z.array(idSchema) }),
			/** The newest of one category. */
			z.strictObject({
				type: z.literal('category'),
				category: idSchema,
				count: z.number().int().min(1).max(12),
			}),
			/** Tin mới nhất, whatever the category. */
			z.strictObject({ type: z.literal('latest'), count: z.number().int().min(1).max(30) }),
			/** Videos, of one programme or of all. */
			z.strictObject({
				type: z.literal('video'),
				title: z.string(),
				programme: idSchema.optional(),
				count: z.number().int().min(1).max(12),
			}),
			/** Văn bản mới: the newest of one type, or of all. */
			z.strictObject({
				type: z.literal('document'),
				title: z.string(),
				documentType: idSchema.optional(),
				count: z.number().int().min(1).max(12),
			}),
			/** Liên kết. */
			z.strictObject({
				type: z.literal('links'),
				title: z.string(),
				links: z.array(z.strictObject({ label: z.string(), target: linkTargetSchema })),
			}),
		]),
	),
});
export type Home = z.infer<typeof homeSchema>;

const menuItemSchema = z.strictObject({ label: z.string().min(1), target: linkTargetSchema });

/** The menus of header and footer. An item whose document is not public is left out. */
export const navigationSchema = z.strictObject({
	id: z.literal('navigation'),
	header: z.array(z.strictObject({ ...menuItemSchema.shape, children: z.array(menuItemSchema) })),
	footer: z.array(menuItemSchema),
});
export type Navigation = z.infer<typeof navigationSchema>;
