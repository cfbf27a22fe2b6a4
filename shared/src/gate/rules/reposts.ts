import { toText } from '../../richtext/to-text.ts';
import { toneCanonical } from '../../text/fold.ts';
import { formatDate, formatTime } from '../../text/dates.ts';
import { toNfc } from '../../text/nfc.ts';
import type { GateFacts } from '../facts.ts';
import { defineRule, everywhere, type SeverityByRegime } from '../rule.ts';
import { isPress, momentOf, refsOf } from './refs.ts';

/** NT-06 */
export const delay = defineRule<GateFacts, 'early'>({
	id: 'NT-06',
	title: 'Đăng đủ lâu sau nguồn',
	summary: 'Nguồn có “Đăng sau nguồn (phút)” thì bài đăng lại phải chờ đủ số phút ấy.',
	appliesTo: 'Đăng lại',
	note: 'Theo thỏa thuận với nguồn; số phút đặt ở từng nguồn tin.',
	severity: { early: everywhere('block') },
	check: (facts) => {
		if (facts.article.type !== 'repost') return [];
		return refsOf(facts).flatMap((ref) => {
			const minutes = ref.record?.delayMinutes ?? 0;
			if (minutes <= 0 || !ref.publishedAtOriginal) return [];
			const at = new Date(Date.parse(ref.publishedAtOriginal) + minutes * 60_000).toISOString();
			if (momentOf(facts) >= at) return [];
			return [
				{
					part: 'early',
					about: `${ref.source}: ${at}`,
					path: 'publishedAt',
					message: `Nguồn ${ref.record?.name ?? ''} yêu cầu đăng sau ${minutes} phút: sớm nhất là ${formatTime(at)} ngày ${formatDate(at)}. Hãy hẹn giờ đăng.`,
					fix: { kind: 'schedule', at },
				},
			];
		});
	},
});

const ONLY_INTERNAL: SeverityByRegime = { 'noi-bo': 'warn', 'tong-hop': null, 'cong-cqnn': null };

/** NT-07 */
export const becomesAggregator = defineRule<GateFacts, 'press'>({
	id: 'NT-07',
	title: 'Không thành trang tổng hợp ngoài ý muốn',
	summary: 'Trang nội bộ dùng tin báo chí thì được nhắc rằng trang có thể thành trang tổng hợp.',
	appliesTo: 'Bài có nguồn báo chí, khi trang là nội bộ',
	note: 'NĐ 147/2024, Điều 24 khoản 2 và 3: trang nội bộ, chuyên ngành không phải xin phép, nhưng nếu cung cấp thông tin tổng hợp thì phải có giấy phép.',
	severity: { press: ONLY_INTERNAL },
	check: (facts) => {
		const press = refsOf(facts).filter(isPress);
		const [first] = press;
		if (!first) return [];
		return [
			{
				part: 'press',
				about: press.map(({ source }) => source).join(', '),
				path: first.path,
				message: `Bài lấy tin từ báo chí (${press.map(({ record }) => record?.name).join(', ')}): bài này làm trang thành trang tổng hợp, loại trang phải có giấy phép. Hãy cân nhắc tự viết hoặc chỉ dẫn link.`,
			},
		];
	},
});

/** NT-08 */
export const verbatim = defineRule<GateFacts, 'changed'>({
	id: 'NT-08',
	title: 'Giữ nguyên văn bài gốc',
	summary: 'Nội dung bài đăng lại được so với nguyên văn đã lưu; khác thì báo đoạn khác.',
	appliesTo: 'Đăng lại đã lưu nguyên văn bài gốc',
	note: 'Trích dẫn phải “nguyên văn, chính xác” nguồn tin (định nghĩa của NĐ 72/2013, nay là NĐ 147/2024).',
	severity: { changed: everywhere('warn') },
	check: ({ article }) => {
		if (article.type !== 'repost') return [];
		return article.sourceRefs.flatMap(({ originalText, extent }, index) => {
			if (!originalText?.trim() || extent === 'translated' || extent === 'compiled') return [];
			const changed = firstDifference(toText(article.body), originalText, extent !== 'excerpt');
			if (changed === undefined) return [];
			return [
				{
					part: 'changed',
					about: `${index}: ${changed}`,
					path: 'body',
					message: changed
						? `Nội dung khác nguyên văn bài gốc, đoạn “${shorten(changed)}”; hãy sửa lại cho đúng, hoặc đổi “Mức sử dụng”.`
						: 'Nội dung thiếu một phần nguyên văn bài gốc; hãy bổ sung, hoặc chọn “Mức sử dụng” là “Trích”.',
				},
			];
		});
	},
});

/**
 * The first line of `body` that the original does not have; `''` when all are there but the original
 * has more and `isWhole`. Case, spaces, quotation marks, dashes and the place of tones do not count.
 */
function firstDifference(body: string, original: string, isWhole: boolean): string | undefined {
	const whole = bare(original);
	const lines = body.split('\n').filter((line) => bare(line) !== '');
	const strange = lines.find((line) => !whole.includes(bare(line)));
	if (strange !== undefined) return strange.trim();
	return isWhole && bare(body) !== whole ? '' : undefined;
}

const bare = (text: string): string =>
	toneCanonical(toNfc(text).toLocaleLowerCase('vi')).replace(/[^\p{L}\p{N}]+/gu, '');

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
