import type { Order, SearchAnswer, SpanDays, Tab } from '../search/answer.ts';

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** What the search page says. Apart from `vi.ts`, because this page alone sends its words to the browser. */
export const text = {
	title: 'Tìm kiếm',
	titleOf: (query: string) => `Tìm “${query}”`,
	description:
		'Tìm tin bài, văn bản, video và trang thông tin theo từ khóa, có dấu hoặc không dấu.',
	label: 'Từ khóa',
	placeholder: 'Ví dụ: hợp tác xã, 13-NQ/TW',
	submit: 'Tìm',
	hint: 'Gõ có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm từ.',
	tabs: {
		all: 'Tất cả',
		article: 'Tin bài',
		document: 'Văn bản',
		video: 'Video',
		page: 'Trang thông tin',
		people: 'Tác giả, nguồn tin',
	} satisfies Record<Tab, string>,
	tabsLabel: 'Loại nội dung',
	kinds: {
		author: 'Tác giả',
		source: 'Nguồn tin',
		page: 'Trang thông tin',
		video: 'Video',
	},
	filters: {
		label: 'Lọc và sắp xếp',
		category: 'Chuyên mục',
		anyCategory: 'Mọi chuyên mục',
		days: 'Thời gian',
		anyTime: 'Mọi thời gian',
		spans: { '7': '7 ngày qua', '30': '30 ngày qua', '365': 'Một năm qua' } satisfies Record<
			SpanDays,
			string
		>,
		from: 'Từ ngày',
		to: 'Đến ngày',
		order: 'Sắp xếp',
		orders: { relevance: 'Phù hợp nhất', newest: 'Mới nhất' } satisfies Record<Order, string>,
		apply: 'Áp dụng',
		clear: 'Bỏ lọc',
	},
	count: (total: number) => (total === 0 ? 'Không có kết quả' : `${whole.format(total)} kết quả`),
	number: (value: number) => whole.format(value),
	reading: {
		'as-typed': undefined,
		'without-marks':
			'Không có nội dung nào viết đúng dấu như bạn gõ. Đây là kết quả không phân biệt dấu.',
		markless: 'Kết quả không phân biệt dấu.',
		telex: 'Từ khóa được hiểu theo kiểu gõ Telex.',
	} satisfies Record<SearchAnswer['reading'], string | undefined>,
	didYouMean: 'Có phải bạn tìm:',
	empty: {
		title: (query: string) => `Không tìm thấy nội dung nào cho “${query}”`,
		advice: [
			'Kiểm tra lại chính tả, hoặc thử gõ không dấu.',
			'Bớt từ, hoặc dùng từ khác có nghĩa gần giống.',
			'Bỏ các điều kiện lọc nếu đang chọn.',
		],
		elsewhere: 'Bạn cũng có thể xem theo ngày đăng trong kho',
		archive: 'Lưu trữ',
	},
	noWords: 'Hãy gõ ít nhất một chữ hoặc số để tìm.',
	start: 'Gõ từ khóa để tìm trong toàn bộ tin bài, văn bản, video và trang thông tin.',
	pages: 'Các trang kết quả',
	page: (page: number, pages: number) => `Trang ${whole.format(page)}/${whole.format(pages)}`,
	previous: 'Trang trước',
	next: 'Trang sau',
	suggestions: 'Gợi ý',
	recent: 'Tìm gần đây',
	clearRecent: 'Xóa lịch sử tìm',
	searchFor: (query: string) => `Tìm “${query}”`,
	/** Read aloud while the reader types. */
	offered: (count: number) =>
		count === 0 ? 'Không có gợi ý' : `${whole.format(count)} gợi ý, dùng phím mũi tên để chọn`,
	busy: 'Đang tìm…',
	failed: 'Chưa tìm được lúc này. Hãy kiểm tra kết nối mạng rồi thử lại.',
	tooMany: 'Bạn tìm quá nhanh. Hãy chờ vài giây rồi thử lại.',
	noScript: 'Trên máy chủ này, tìm kiếm cần JavaScript. Bạn có thể xem theo ngày đăng trong kho',
} as const;
