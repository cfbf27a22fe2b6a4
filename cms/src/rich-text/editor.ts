import {
	AlignFeature,
	BlockquoteFeature,
	BlocksFeature,
	BoldFeature,
	EXPERIMENTAL_TableFeature,
	FixedToolbarFeature,
	HeadingFeature,
	HorizontalRuleFeature,
	InlineToolbarFeature,
	ItalicFeature,
	lexicalEditor,
	LinkFeature,
	OrderedListFeature,
	ParagraphFeature,
	StrikethroughFeature,
	SubscriptFeature,
	SuperscriptFeature,
	UnderlineFeature,
	UnorderedListFeature,
} from '@payloadcms/richtext-lexical';

import { LINKABLE_COLLECTIONS } from '../collections/kinds.ts';
import { FigureBlock, VideoBlock } from './blocks.ts';
import { PasteFeature } from './paste/paste-feature.ts';

/**
 * The one editor of long texts. It offers exactly what `shared/src/richtext` can render, so what
 * editors see is what readers get.
 */
export const textEditor = lexicalEditor({
	admin: { placeholder: 'Nhập nội dung. Gõ / để chèn ảnh, video, bảng…' },
	features: () => [
		FixedToolbarFeature(),
		InlineToolbarFeature(),
		ParagraphFeature(),
		HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
		BoldFeature(),
		ItalicFeature(),
		UnderlineFeature(),
		StrikethroughFeature(),
		SubscriptFeature(),
		SuperscriptFeature(),
		AlignFeature(),
		UnorderedListFeature(),
		OrderedListFeature(),
		BlockquoteFeature(),
		HorizontalRuleFeature(),
		LinkFeature({ enabledCollections: LINKABLE_COLLECTIONS }),
		BlocksFeature({ blocks: [FigureBlock, VideoBlock] }),
		EXPERIMENTAL_TableFeature(),
		PasteFeature(),
	],
});
