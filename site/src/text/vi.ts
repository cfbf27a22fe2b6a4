import type { ArticleType, SOURCE_EXTENTS } from '@haidang/shared/content/article';

type Extent = (typeof SOURCE_EXTENTS)[number];

/** Every word that readers see and no editor wrote. Whole sentences, never glued from parts. */
export const text = {
	skip: 'Chuyển tới nội dung chính',
	demo: {
		label: 'Lưu ý',
		site: 'Trang trình diễn: tên người, đơn vị và sự kiện ở đây là hư cấu.',
		article: 'Nội dung trình diễn',
	},
	nav: {
		label: 'Chuyên mục',
		all: 'Tất cả chuyên mục',
		allShort: 'Chuyên mục',
		footer: 'Liên kết cuối trang',
		breadcrumbs: 'Đường dẫn',
		home: 'Trang chủ',
		video: 'Video',
		archive: 'Lưu trữ',
		rss: 'RSS',
	},
	footer: {
		organisation: 'Đơn vị quản lý',
		parentBody: 'Cơ quan chủ quản',
		responsiblePerson: 'Chịu trách nhiệm nội dung',
		licence: 'Giấy phép',
		address: 'Địa chỉ',
		phone: 'Điện thoại',
		email: 'Thư điện tử',
		follow: 'Theo dõi',
	},
	home: {
		title: (site: string) => `${site} – Trang chủ`,
		focus: 'Tiêu điểm',
		latest: 'Tin mới',
		empty: 'Chưa có tin bài nào. Tin đầu tiên được đăng sẽ hiện ở đây.',
		more: (name: string) => `Xem thêm: ${name}`,
	},
	teaser: {
		types: {
			original: undefined,
			compiled: undefined,
			repost: 'Đăng lại',
			link: 'Dẫn link',
			notice: 'Thông báo',
			media: 'Ảnh, video',
		} satisfies Record<ArticleType, string | undefined>,
		video: 'Có video',
	},
	figure: {
		/** Credits such as “Minh họa: Thu Hà” name the work themselves. */
		credit: (name: string) => (name.includes(':') ? name : `Ảnh: ${name}`),
	},
	article: {
		published: 'Đăng',
		updated: (when: string) => `Cập nhật: ${when}`,
		byline: 'Người thực hiện',
		topics: 'Dòng sự kiện',
		tags: 'Từ khóa',
		attachments: 'Tệp đính kèm',
		related: 'Đọc tiếp',
		ai: 'Về việc dùng trí tuệ nhân tạo',
		readOriginal: (name: string) => `Đọc bài gốc trên ${name}`,
		source: {
			title: 'Nguồn tin',
			/** The four facts that a repost must show. */
			repost: (author: string | undefined, name: string, when: string | undefined) =>
				`Theo ${[author, name, when].filter(Boolean).join(', ')}`,
			postedAt: (time: string, date: string) => `đăng lúc ${time} ngày ${date}`,
			original: 'Xem bài gốc',
			dated: (name: string, date: string) => `${name}, ngày ${date}`,
			more: 'Tin bài cùng nguồn',
			extents: {
				verbatim: 'Đăng nguyên văn',
				excerpt: 'Trích đăng',
				compiled: 'Tổng hợp',
				translated: 'Lược dịch',
			} satisfies Record<Extent, string>,
		},
	},
	tombstone: {
		title: 'Bài này đã được gỡ',
		reasons: {
			unpublished: 'Tòa soạn đã ngừng đăng bài này.',
			expired: 'Bài này đã hết thời hạn đăng.',
			takedown: 'Bài này đã được gỡ theo yêu cầu.',
		},
		when: (date: string) => `Gỡ ngày ${date}.`,
	},
	list: {
		kinds: {
			category: 'Chuyên mục',
			tag: 'Từ khóa',
			topic: 'Dòng sự kiện',
			author: 'Tác giả',
			source: 'Nguồn tin',
		},
		empty: 'Chưa có tin bài nào ở đây.',
		children: 'Chuyên mục con',
		period: {
			year: (year: number) => `Năm ${year}`,
			month: (month: number, year: number) => `Tháng ${month}/${year}`,
			part: (part: number, month: number, year: number) => `Tháng ${month}/${year}, phần ${part}`,
			inTitle: (title: string, period: string) => `${title}: ${period.toLocaleLowerCase('vi')}`,
		},
		older: (period: string) => `Tin cũ hơn: ${period.toLocaleLowerCase('vi')}`,
		newer: (period: string) => `Tin mới hơn: ${period.toLocaleLowerCase('vi')}`,
		newest: 'Tin mới nhất',
		archive: 'Tin cũ hơn và mới hơn',
		calendar: 'Tin theo thời gian',
		years: 'Theo năm',
		months: 'Theo tháng',
		parts: 'Các phần của tháng này',
		feed: (title: string) => `RSS: ${title}`,
		topicEnded: 'Đã kết thúc',
		topicFollowing: 'Đang theo dõi',
		topicFrom: (date: string) => `từ ${date}`,
		topicSpan: (from: string, to: string) => `từ ${from} đến ${to}`,
	},
	archive: {
		title: 'Lưu trữ',
		description: 'Toàn bộ tin bài, xếp theo năm và tháng đăng.',
	},
	video: {
		title: 'Video',
		description: 'Các chương trình truyền hình và phóng sự của chúng tôi.',
		newest: 'Video mới',
		play: (title: string) => `Xem video: ${title}`,
		notice: (platform: string) => `Video chỉ tải từ ${platform} khi bạn bấm xem.`,
		programme: 'Chương trình',
		episodes: 'Các số đã phát',
		aired: (when: string) => `Phát sóng ${when}`,
		transcript: 'Lời thoại',
		more: 'Video khác cùng chương trình',
		previous: 'Trước',
		next: 'Sau',
		missing: 'Video này chưa có tệp để phát.',
		credit: (name: string) => `Thực hiện: ${name}`,
	},
	notFound: {
		title: 'Không tìm thấy trang',
		text: 'Địa chỉ này không có hoặc đã thay đổi. Bạn có thể trở về trang chủ hay tìm trong kho lưu trữ.',
	},
	feed: {
		readMore: (name: string) => `Đọc tiếp trên ${name}`,
	},
} as const;
