import type { GateFacts } from '../facts.ts';
import { defineRule, everywhere, type Found } from '../rule.ts';
import { dayOf } from '../settings.ts';
import { isPress, momentOf, refsOf, sentence } from './refs.ts';

/** As several law firms quote it; the article numbers are for the site's lawyer to add. */
const QUOTATION =
	'Trang tổng hợp phải trích dẫn nguyên văn, chính xác nguồn tin chính thức và ghi rõ tên tác giả hoặc tên cơ quan của nguồn, thời gian đã đăng (định nghĩa của NĐ 72/2013, nay là NĐ 147/2024).';

const isBorrowed = ({ article }: GateFacts): boolean =>
	article.type === 'repost' || article.type === 'link';

/** NT-01 */
export const sourceMissing = defineRule<GateFacts, 'missing'>({
	id: 'NT-01',
	title: 'Có nguồn tin',
	summary: 'Bài đăng lại hoặc dẫn link phải chọn nguồn trong danh mục Nguồn tin.',
	appliesTo: 'Đăng lại, Dẫn link',
	note: QUOTATION,
	severity: { missing: everywhere('block') },
	check: (facts) => {
		const refs = refsOf(facts);
		if (!isBorrowed(facts) || refs.some(({ record }) => record)) return [];
		return [
			{
				part: 'missing',
				about: 'no source',
				path: refs[0] ? `${refs[0].path}.source` : 'sourceRefs',
				message:
					'Chưa chọn nguồn tin; hãy thêm một nguồn ở mục “Nguồn tin”. Nguồn chưa có trong danh mục thì nhờ thư ký tòa soạn tạo.',
			},
		];
	},
});

/** NT-02 */
export const originalUrl = defineRule<GateFacts, 'missing' | 'host'>({
	id: 'NT-02',
	title: 'Có địa chỉ bài gốc',
	summary: 'Địa chỉ bài gốc phải có, là http(s), và thuộc tên miền của nguồn đã chọn.',
	appliesTo: 'Đăng lại, Dẫn link; Tổng hợp từ báo chí',
	note: QUOTATION,
	severity: { missing: everywhere('block'), host: everywhere('warn') },
	check: (facts) => {
		const { type } = facts.article;
		return refsOf(facts)
			.filter((ref) => isBorrowed(facts) || (type === 'compiled' && isPress(ref)))
			.flatMap((ref): Found<'missing' | 'host'>[] => {
				const path = `${ref.path}.url`;
				const host = hostOf(ref.url);
				if (host === undefined) {
					const message = ref.url
						? `Địa chỉ bài gốc của ${ref.label} không phải địa chỉ web; hãy dán lại, bắt đầu bằng https://.`
						: `Chưa có địa chỉ bài gốc của ${ref.label}; hãy dán vào “Địa chỉ bài gốc”.`;
					return [{ part: 'missing', about: `${ref.path}: ${ref.url ?? ''}`, path, message }];
				}
				const domains = ref.record?.domains ?? [];
				if (domains.length === 0 || domains.some((domain) => isWithin(host, domain))) return [];
				return [
					{
						part: 'host',
						about: `${ref.source}: ${host}`,
						path,
						message: `Địa chỉ bài gốc ở “${host}”, không thuộc tên miền của ${ref.label}: ${domains.join(', ')}. Hãy kiểm tra lại nguồn hoặc địa chỉ.`,
					},
				];
			});
	},
});

/** NT-03 */
export const originalAuthor = defineRule<GateFacts, 'missing'>({
	id: 'NT-03',
	title: 'Có tác giả hoặc cơ quan gốc',
	summary: 'Bài đăng lại phải ghi tác giả gốc, hoặc nguồn là một cơ quan có tên.',
	appliesTo: 'Đăng lại',
	note: QUOTATION,
	severity: { missing: everywhere('block') },
	check: (facts) => {
		if (facts.article.type !== 'repost') return [];
		return refsOf(facts)
			.filter(({ author, record }) => !author && (!record || record.kind === 'other'))
			.map((ref) => ({
				part: 'missing',
				about: `${ref.path}: no author`,
				path: `${ref.path}.author`,
				message: `Chưa ghi tác giả gốc của ${ref.label}; hãy điền “Tác giả gốc”, hoặc chọn nguồn là cơ quan, tòa báo.`,
			}));
	},
});

/** NT-04 */
export const originalTime = defineRule<GateFacts, 'wrong'>({
	id: 'NT-04',
	title: 'Có ngày giờ đăng gốc',
	summary: 'Ngày giờ đăng gốc phải có, không ở tương lai và không sau ngày đăng của bài này.',
	appliesTo: 'Đăng lại; Tổng hợp từ báo chí',
	note: QUOTATION,
	severity: { wrong: everywhere('block') },
	check: (facts) => {
		const { type } = facts.article;
		return refsOf(facts)
			.filter((ref) => type === 'repost' || (type === 'compiled' && isPress(ref)))
			.flatMap((ref) => {
				const at = ref.publishedAtOriginal;
				const message = timeFault(at, facts, ref.label);
				if (!message) return [];
				const path = `${ref.path}.publishedAtOriginal`;
				return [{ part: 'wrong' as const, about: `${ref.path}: ${at ?? ''}`, path, message }];
			});
	},
});

function timeFault(at: string | undefined, facts: GateFacts, label: string): string | undefined {
	if (!at) return `Chưa có ngày giờ đăng gốc của ${label}; hãy điền “Đăng gốc lúc”.`;
	if (at > facts.now) return `Ngày giờ đăng gốc của ${label} ở tương lai; hãy sửa lại.`;
	if (at > momentOf(facts)) {
		return `Ngày giờ đăng gốc của ${label} sau “Ngày đăng” của bài này; hãy sửa một trong hai.`;
	}
	return undefined;
}

/** NT-05 */
export const agreement = defineRule<GateFacts, 'repost' | 'compiled' | 'media'>({
	id: 'NT-05',
	title: 'Có thỏa thuận với nguồn',
	summary: 'Nguồn phải có thỏa thuận sử dụng còn hạn vào ngày đăng.',
	appliesTo: 'Đăng lại; Tổng hợp, Ảnh/Video từ báo chí',
	note: 'NĐ 147/2024: dùng tin bài của báo chí “phải có thỏa thuận với cơ quan báo chí”.',
	severity: {
		repost: { 'noi-bo': 'warn', 'tong-hop': 'block', 'cong-cqnn': 'warn' },
		compiled: everywhere('warn'),
		media: everywhere('warn'),
	},
	check: (facts) => {
		const { type } = facts.article;
		const part = type === 'repost' || type === 'compiled' || type === 'media' ? type : undefined;
		if (!part) return [];
		const day = dayOf(momentOf(facts));
		return refsOf(facts)
			.filter((ref) =>
				part === 'repost' ? ref.record && ref.record.kind !== 'internal' : isPress(ref),
			)
			.flatMap((ref) => {
				const { exists = false, from, to } = ref.record?.agreement ?? {};
				const isValid = exists && (!from || from <= day) && (!to || to >= day);
				if (isValid || ref.permissionRef) return [];
				const why = !exists
					? 'chưa có thỏa thuận sử dụng'
					: to && to < day
						? `có thỏa thuận đã hết hạn ngày ${vietnamese(to)}`
						: `có thỏa thuận mãi từ ngày ${vietnamese(from ?? '')} mới có hiệu lực`;
				return [
					{
						part,
						about: `${ref.source}: ${exists ? `${from ?? ''}–${to ?? ''}` : 'none'}`,
						path: `${ref.path}.permissionRef`,
						document: { collection: 'sources' as const, id: ref.source ?? '' },
						message: `${sentence(ref.label)} ${why}; hãy bổ sung thỏa thuận ở Nguồn tin, hoặc ghi “Căn cứ cho phép sử dụng” cho riêng bài này.`,
					},
				];
			});
	},
});

/** The host of an address of the web, without `www.`; `undefined` when it is none. */
export function hostOf(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	const { protocol, hostname } = new URL(url);
	return /^https?:$/.test(protocol) ? hostname.toLowerCase().replace(/^www\./, '') : undefined;
}

/** Is the host this domain or one below it? */
export const isWithin = (host: string, domain: string): boolean =>
	host === domain || host.endsWith(`.${domain}`);

/** `2026-07-01` → `01/07/2026` */
export const vietnamese = (day: string): string => day.split('-').reverse().join('/');
