import type { Preview, PreviewRefusal } from '@haidang/shared/feed/preview';

/** What editors and reviewers read of previews on the site, in one place. */
export const text = {
	label: 'Bản xem trước',
	states: {
		never: 'Bản xem trước – chưa xuất bản',
		changed: 'Bản xem trước – có sửa đổi chưa xuất bản',
		same: 'Bản xem trước – giống bản đang đăng',
		withdrawn: 'Bản xem trước – bài đã gỡ khỏi trang',
	} satisfies Record<Preview['state'], string>,
	saved: (when: string) => `Lưu lúc ${when}`,
	until: (when: string) => `Liên kết dùng được đến ${when}`,
	missing: (count: number) => `Còn ${count} điều cần xem`,
	notice: 'Chỉ người có liên kết này xem được. Xin đừng chuyển tiếp.',
	refusals: {
		unknown: {
			title: 'Liên kết xem trước không đúng',
			message: 'Địa chỉ này thiếu hoặc sai một phần. Hãy mở lại đúng liên kết đã nhận.',
		},
		expired: {
			title: 'Liên kết xem trước đã hết hạn',
			message:
				'Nếu bạn có tài khoản, hãy mở bài trong hệ thống và bấm “Xem trước”. Nếu không, hãy xin người gửi một liên kết mới.',
		},
		revoked: {
			title: 'Liên kết xem trước đã bị thu hồi',
			message: 'Người tạo đã thu hồi liên kết này. Hãy hỏi lại người đã gửi cho bạn.',
		},
		forbidden: {
			title: 'Không còn quyền xem bản nháp này',
			message: 'Tài khoản tạo ra liên kết không còn quyền đọc bài. Hãy xin liên kết từ người khác.',
		},
		gone: {
			title: 'Bài này không còn',
			message: 'Bài đã bị xóa hoặc đang nằm trong thùng rác.',
		},
	} satisfies Record<PreviewRefusal, { title: string; message: string }>,
	busy: {
		title: 'Quá nhiều lần thử',
		message: 'Đã có quá nhiều liên kết sai từ địa chỉ này. Hãy chờ một phút rồi thử lại.',
	},
	away: {
		title: 'Chưa xem trước được',
		message: 'Không hỏi được hệ thống biên tập. Bài vẫn còn nguyên; hãy thử lại sau ít phút.',
	},
	failed: {
		title: 'Chưa dựng được trang xem trước',
		message: 'Bài vẫn còn nguyên. Hãy báo quản trị kèm giờ gặp lỗi này.',
	},
} as const;
