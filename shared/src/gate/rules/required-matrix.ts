import type { ArticleType } from '../../content/article.ts';
import { mediaIds, videoIds } from '../../richtext/refs.ts';
import { toText } from '../../richtext/to-text.ts';
import type { ArticleFacts } from '../facts.ts';

type Need = 'must' | 'should' | 'free';
type FieldName = 'title' | 'slug' | 'category' | 'sapo' | 'body' | 'hero' | 'compiler' | 'papers';

/** Letters that the lede of a mere link may have. */
export const MAX_LINK_SAPO = 300;

const BASE = {
	title: 'must',
	slug: 'must',
	category: 'must',
	compiler: 'free',
	papers: 'free',
} as const;

/** What each type needs to be published; a repost's picture is a matter of its source (ANH-02). */
export const REQUIRED: Readonly<Record<ArticleType, Readonly<Record<FieldName, Need>>>> = {
	original: { ...BASE, sapo: 'should', body: 'must', hero: 'should' },
	compiled: { ...BASE, sapo: 'should', body: 'must', hero: 'should', compiler: 'must' },
	repost: { ...BASE, sapo: 'should', body: 'must', hero: 'free' },
	link: { ...BASE, sapo: 'must', body: 'free', hero: 'free' },
	notice: { ...BASE, sapo: 'free', body: 'free', hero: 'free', papers: 'must' },
	media: { ...BASE, sapo: 'must', body: 'should', hero: 'must' },
};

type Item = {
	field: FieldName;
	path: string;
	isMissing: (article: ArticleFacts) => boolean;
	/** @param type the type's name, as the editor chose it */
	message: (type: string) => string;
};

/** What is looked for, and what the editor is told. */
export const ITEMS: readonly Item[] = [
	{
		field: 'title',
		path: 'title',
		isMissing: ({ title }) => !title.trim(),
		message: () => 'Chưa có tiêu đề; hãy nhập tiêu đề.',
	},
	{
		field: 'slug',
		path: 'slug',
		isMissing: ({ slug }) => !slug.trim(),
		message: () => 'Chưa có đường dẫn; hãy nhập tiêu đề để máy đặt, hoặc tự nhập.',
	},
	{
		field: 'category',
		path: 'primaryCategory',
		isMissing: ({ primaryCategory }) => !primaryCategory,
		message: () => 'Chưa chọn chuyên mục chính.',
	},
	{
		field: 'sapo',
		path: 'sapo',
		isMissing: ({ sapo }) => !sapo.trim(),
		message: (type) => `Bài “${type}” chưa có sapô; hãy viết một, hai câu mở đầu.`,
	},
	{
		field: 'body',
		path: 'body',
		isMissing: isEmptyBody,
		message: (type) => `Bài “${type}” chưa có nội dung.`,
	},
	{
		field: 'hero',
		path: 'heroImage.image',
		isMissing: ({ heroImage, heroVideo }) => !heroImage && !heroVideo,
		message: (type) => `Bài “${type}” chưa có ảnh đại diện; hãy chọn ảnh (hoặc video đại diện).`,
	},
	{
		field: 'compiler',
		path: 'byline',
		isMissing: ({ byline }) => byline.length > 0 && !byline.some(({ role }) => role === 'compiled'),
		message: () => 'Bài “Tổng hợp” phải ghi ai tổng hợp; hãy chọn vai trò “tổng hợp” ở bút danh.',
	},
	{
		field: 'papers',
		path: 'body',
		isMissing: (article) =>
			isEmptyBody(article) && article.documents.length === 0 && article.attachments.length === 0,
		message: (type) => `Bài “${type}” chưa có nội dung, cũng chưa có văn bản hoặc tệp đính kèm.`,
	},
];

/** Is there nothing to read or see? */
function isEmptyBody({ body }: ArticleFacts): boolean {
	return toText(body).trim() === '' && mediaIds(body).length === 0 && videoIds(body).length === 0;
}
