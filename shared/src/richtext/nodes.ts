import { z } from 'zod';

import { idSchema, linkTargetSchema } from '../content/reference.ts';

/** Character styles, always listed in this order so that equal text has equal JSON. */
export const MARKS = [
	'bold',
	'italic',
	'underline',
	'strikethrough',
	'subscript',
	'superscript',
] as const;
export type Mark = (typeof MARKS)[number];

const textSchema = z.strictObject({
	type: z.literal('text'),
	text: z.string(),
	marks: z.array(z.enum(MARKS)).optional(),
});
const breakSchema = z.strictObject({ type: z.literal('break') });
const linkSchema = z.strictObject({
	type: z.literal('link'),
	target: linkTargetSchema,
	newTab: z.literal(true).optional(),
	children: z.array(z.discriminatedUnion('type', [textSchema, breakSchema])),
});

/** Text, a line break, or a link around them. Links do not nest. */
export const inlineSchema = z.discriminatedUnion('type', [textSchema, breakSchema, linkSchema]);
export type Inline = z.infer<typeof inlineSchema>;

const alignSchema = z.enum(['center', 'right']).optional();
const childrenSchema = z.array(inlineSchema);

/** One list entry: its text, and possibly a list below it. */
export type ListItem = { children: Inline[]; list?: List | undefined };
export type List = { type: 'list'; ordered: boolean; items: ListItem[] };

const listSchema: z.ZodType<List> = z.lazy(() =>
	z.strictObject({
		type: z.literal('list'),
		ordered: z.boolean(),
		items: z.array(z.strictObject({ children: childrenSchema, list: listSchema.optional() })),
	}),
);

const paragraphSchema = z.strictObject({
	type: z.literal('paragraph'),
	align: alignSchema,
	children: childrenSchema,
});
const headingSchema = z.strictObject({
	type: z.literal('heading'),
	/** The article's title is h1, so text starts at 2. */
	level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
	children: childrenSchema,
});
const quoteSchema = z.strictObject({ type: z.literal('quote'), children: childrenSchema });
const ruleSchema = z.strictObject({ type: z.literal('rule') });
/** A picture in the text. `image` is absent while a draft still waits for it; it then shows nothing. */
const figureSchema = z.strictObject({
	type: z.literal('figure'),
	image: idSchema.optional(),
	/** Replaces the picture's own caption. */
	caption: z.string().optional(),
	/** Replaces the picture's own credit. */
	credit: z.string().optional(),
});
const videoSchema = z.strictObject({ type: z.literal('video'), video: idSchema });
const tableSchema = z.strictObject({
	type: z.literal('table'),
	rows: z.array(
		z.array(z.strictObject({ header: z.literal(true).optional(), children: childrenSchema })),
	),
});

/**
 * The closed set of blocks that a text may hold, in the CMS, the feed and the renderer alike.
 * Anything else is refused when an editor saves.
 */
export const blockSchema = z.union([
	paragraphSchema,
	headingSchema,
	listSchema,
	quoteSchema,
	ruleSchema,
	figureSchema,
	videoSchema,
	tableSchema,
]);
export type Block =
	| z.infer<typeof paragraphSchema>
	| z.infer<typeof headingSchema>
	| List
	| z.infer<typeof quoteSchema>
	| z.infer<typeof ruleSchema>
	| z.infer<typeof figureSchema>
	| z.infer<typeof videoSchema>
	| z.infer<typeof tableSchema>;

/** A whole text: blocks in reading order. */
export const richTextSchema = z.array(blockSchema);
export type RichText = Block[];
