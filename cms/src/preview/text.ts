/** What editors and reviewers read of previews, in one place. */
export const text = {
	untitled: '(Chưa có tiêu đề)',
	missing: {
		title: 'Chưa có tiêu đề.',
		category: 'Chưa chọn chuyên mục chính.',
		body: 'Chưa có nội dung.',
		video: 'Chưa có địa chỉ hoặc tệp video.',
	},
	dropped: (fields: readonly string[]) =>
		`Có phần chưa hợp lệ nên chưa hiện được: ${fields.map((field) => FIELDS[field] ?? field).join(', ')}.`,
	unreadable: 'Nội dung có phần trang tin không hiển thị được.',
	gone: (what: string, count: number) => `${count} ${what} đã bị xóa hoặc nằm trong thùng rác.`,
	notPublic: (what: string, title: string) =>
		`${what} “${title}” chưa xuất bản; người đọc sẽ chưa thấy.`,
	expired: (when: string) =>
		`Bài có hạn đến ${when} và đã quá hạn: trang thật sẽ báo bài không còn.`,
	kinds: {
		media: 'ảnh, tệp',
		video: 'video',
		category: 'chuyên mục',
		topic: 'dòng sự kiện',
		tag: 'thẻ',
		author: 'tác giả',
		department: 'phòng ban',
		source: 'nguồn tin',
		programme: 'chương trình',
	} as Record<string, string>,
} as const;

/** Fields of the contract as editors call them. */
const FIELDS: Record<string, string> = {
	airedAt: 'ngày phát sóng',
	attachments: 'tệp đính kèm',
	body: 'nội dung',
	byline: 'bút danh',
	heroImage: 'ảnh đại diện',
	media: 'video',
	sourceRefs: 'nguồn tin',
	slug: 'đường dẫn',
	title: 'tiêu đề',
};
