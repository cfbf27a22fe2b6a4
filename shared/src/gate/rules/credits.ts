import { toText } from '../../richtext/to-text.ts';
import type { GateFacts } from '../facts.ts';
import { defineRule, everywhere } from '../rule.ts';

/** NT-09 */
export const compiledSources = defineRule<GateFacts, 'missing' | 'label'>({
	id: 'NT-09',
	title: 'Bài tổng hợp ghi nguồn',
	summary:
		'Bài tổng hợp phải có ít nhất một nguồn, kể cả “Báo cáo nội bộ”; không để “Nguồn tin:” trống.',
	appliesTo: 'Tổng hợp',
	note: 'Quy định biên tập của tòa soạn; trang tổng hợp còn phải ghi rõ nguồn theo NĐ 147/2024.',
	severity: { missing: everywhere('block'), label: everywhere('warn') },
	check: ({ article }) => [
		...(article.type === 'compiled' && !article.sourceRefs.some(({ source }) => source)
			? [
					{
						part: 'missing' as const,
						about: 'no source',
						path: 'sourceRefs',
						message:
							'Bài tổng hợp chưa có nguồn; hãy thêm ít nhất một nguồn tin, ví dụ nguồn nội bộ “Báo cáo nội bộ”.',
					},
				]
			: []),
		...(EMPTY_LABEL.test(toText(article.body))
			? [
					{
						part: 'label' as const,
						about: 'empty label in the text',
						path: 'body',
						message:
							'Trong bài có dòng “Nguồn tin:” bỏ trống; hãy xóa dòng ấy và ghi nguồn ở mục “Nguồn tin”.',
					},
				]
			: []),
	],
});

const EMPTY_LABEL = /^[\s•*–-]*(?:nguồn tin|nguồn|theo)\s*:\s*$/imu;

/** NT-10 */
export const byline = defineRule<GateFacts, 'missing'>({
	id: 'NT-10',
	title: 'Có bút danh',
	summary: 'Dưới bài phải có bút danh, phòng ban hoặc “Ban Biên tập”; bài đăng lại ghi người đăng.',
	appliesTo: 'Mọi bài trừ Dẫn link',
	note: 'Quy định biên tập của tòa soạn.',
	severity: { missing: everywhere('block') },
	check: ({ article }) => {
		if (article.type === 'link') return [];
		// Who put a repost here is for the newsroom to know; readers see the original's author.
		const counted =
			article.type === 'repost' ? article.byline : article.byline.filter(({ hidden }) => !hidden);
		if (counted.some(({ author, text, department }) => author ?? text?.trim() ?? department)) {
			return [];
		}
		return [
			{ part: 'missing', about: 'no byline', path: 'byline', message: MISSING[article.type] },
		];
	},
});

const WHOSE = 'Chưa có bút danh; hãy thêm tác giả, phòng ban hoặc “Ban Biên tập” ở mục “Bút danh”.';
const MISSING: Record<Exclude<GateFacts['article']['type'], 'link'>, string> = {
	original: WHOSE,
	compiled: WHOSE,
	media: WHOSE,
	notice: 'Chưa ghi phòng, ban ra thông báo; hãy thêm ở mục “Bút danh”.',
	repost: 'Chưa ghi người đăng lại; hãy thêm ở mục “Bút danh” (có thể đánh dấu không hiện).',
};
