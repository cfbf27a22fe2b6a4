import { ARTICLE_TYPE_LABELS } from '../../content/article.ts';
import { mediaIds } from '../../richtext/refs.ts';
import type { GateFacts } from '../facts.ts';
import { defineRule, everywhere, type Found } from '../rule.ts';
import { citations } from './documents.ts';
import { refsOf, sentence } from './refs.ts';
import { ITEMS, MAX_LINK_SAPO, REQUIRED } from './required-matrix.ts';

type Part = 'missing';

/** What a type cannot do without. Sources, signatures and pictures have rules of their own. */
export const required = defineRule<GateFacts, Part>({
	id: 'BB-01',
	title: 'Đủ phần bắt buộc',
	summary: 'Mỗi loại bài có những phần không thể thiếu: tiêu đề, chuyên mục, nội dung, sapô…',
	appliesTo: 'Mọi bài, theo loại bài',
	note: 'Quy định biên tập của tòa soạn.',
	severity: { missing: everywhere('block') },
	check: (facts) => [...lacking(facts, 'must'), ...linkSapo(facts), ...oneSource(facts)],
});

/** What a type should have. */
export const advised = defineRule<GateFacts, Part>({
	id: 'BB-02',
	title: 'Đủ phần nên có',
	summary: 'Những phần giúp bài đầy đủ hơn: sapô, ảnh đại diện, thông tin về nguồn.',
	appliesTo: 'Mọi bài, theo loại bài',
	note: 'Quy định biên tập của tòa soạn.',
	severity: { missing: everywhere('warn') },
	check: (facts) => [
		...lacking(facts, 'should'),
		...sourceDetails(facts),
		...ownWork(facts),
		...paperWithoutNumber(facts),
	],
});

function lacking({ article }: GateFacts, need: 'must' | 'should'): Found<Part>[] {
	const row = REQUIRED[article.type];
	const label = ARTICLE_TYPE_LABELS[article.type];
	return ITEMS.flatMap(({ field, path, isMissing, message }) =>
		row[field] === need && isMissing(article)
			? [
					{
						part: 'missing' as const,
						about: `${article.type}: ${field}`,
						path,
						message: message(label),
					},
				]
			: [],
	);
}

function linkSapo({ article }: GateFacts): Found<Part>[] {
	const length = article.sapo.trim().length;
	if (article.type !== 'link' || length <= MAX_LINK_SAPO) return [];
	return [
		{
			part: 'missing',
			about: `sapo ${length}`,
			path: 'sapo',
			message: `Sapô của bài dẫn link dài ${length} chữ cái; hãy viết lại bằng lời của mình, không quá ${MAX_LINK_SAPO} chữ cái.`,
		},
	];
}

/** A repost is of one original, and a link leads to one. Of which, NT-01 asks. */
function oneSource(facts: GateFacts): Found<Part>[] {
	const { type, sourceRefs } = facts.article;
	const found: Found<Part>[] = [];
	if (type !== 'repost' && type !== 'link') return found;
	if (sourceRefs.length > 1) {
		found.push({
			part: 'missing',
			about: `${sourceRefs.length} sources`,
			path: 'sourceRefs',
			message: `Bài “${ARTICLE_TYPE_LABELS[type]}” chỉ có một nguồn; hãy bỏ bớt, hoặc đổi loại bài thành “Tổng hợp”.`,
		});
	}
	const [first] = refsOf(facts);
	if (type === 'link' && first && !first.publishedAtOriginal) {
		found.push({
			part: 'missing',
			about: 'time of the original',
			path: `${first.path}.publishedAtOriginal`,
			message: 'Chưa ghi giờ đăng của bài gốc; hãy điền “Đăng gốc lúc”.',
		});
	}
	return found;
}

/** Of what others wrote, readers should learn where, who and when; of own papers there is no address. */
function sourceDetails(facts: GateFacts): Found<Part>[] {
	const { type } = facts.article;
	if (type !== 'compiled' && type !== 'link' && type !== 'media') return [];
	return refsOf(facts).flatMap((ref): Found<Part>[] => {
		if (!ref.record || ref.record.kind === 'internal') return [];
		// What NT-02, NT-04 and BB-01 already ask for is not asked twice.
		const isPress = ref.record.kind === 'press';
		const isAdvised = type === 'media' || (type === 'compiled' && !isPress);
		const lacks = [
			...(isAdvised && !ref.url ? [['địa chỉ bài gốc', 'url'] as const] : []),
			...(!ref.author && isPress ? [['tác giả gốc', 'author'] as const] : []),
			...(isAdvised && !ref.publishedAtOriginal
				? [['giờ đăng gốc', 'publishedAtOriginal'] as const]
				: []),
		];
		const [first] = lacks;
		if (!first) return [];
		return [
			{
				part: 'missing',
				about: `${ref.source}: ${lacks.map(([, field]) => field).join(', ')}`,
				path: `${ref.path}.${first[1]}`,
				message: `${sentence(ref.label)} chưa ghi ${lacks.map(([name]) => name).join(', ')}.`,
			},
		];
	});
}

/** Pictures and videos of others come from somewhere. */
function ownWork({ article, media }: GateFacts): Found<Part>[] {
	if (article.type !== 'media' || article.sourceRefs.length > 0) return [];
	const ids = [...(article.heroImage ? [article.heroImage.image] : []), ...mediaIds(article.body)];
	const foreign = ids.filter((id) => !['own', 'ai', undefined].includes(media.get(id)?.origin));
	if (foreign.length === 0) return [];
	return [
		{
			part: 'missing',
			about: `foreign pictures: ${foreign.join(', ')}`,
			path: 'sourceRefs',
			message: 'Bài dùng ảnh không phải tự chụp mà chưa ghi nguồn tin; hãy thêm nguồn.',
		},
	];
}

/** A paper that comes with a notice is known by its number: of the library, or named in the text. */
function paperWithoutNumber({ article }: GateFacts): Found<Part>[] {
	const { type, attachments, documents } = article;
	if (type !== 'notice' || attachments.length === 0 || documents.length > 0) return [];
	if (citations(article).length > 0) return [];
	return [
		{
			part: 'missing',
			about: `attachments without number: ${attachments.join(', ')}`,
			path: 'documents',
			message:
				'Thông báo có tệp đính kèm mà chưa ghi số, ký hiệu văn bản; hãy chọn văn bản trong thư viện, hoặc ghi số, ký hiệu trong bài.',
		},
	];
}
