/** What editors and reviewers read of previews, in one place. */
export const text = {
	untitled: '(Chưa có tiêu đề)',
	noNumber: '(Chưa có số)',
	noAbstract: '(Chưa có trích yếu)',
	missing: {
		title: 'Chưa có tiêu đề.',
		category: 'Chưa chọn chuyên mục chính.',
		body: 'Chưa có nội dung.',
		video: 'Chưa có địa chỉ hoặc tệp video.',
		number: 'Chưa có số, ký hiệu.',
		documentType: 'Chưa chọn loại văn bản.',
		issuer: 'Chưa chọn cơ quan ban hành.',
		issuedAt: 'Chưa có ngày ban hành.',
		effectiveFrom: 'Chưa có ngày hiệu lực.',
		abstract: 'Chưa có trích yếu.',
		files: 'Chưa có tệp văn bản.',
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
		issuer: 'cơ quan ban hành',
		'document-type': 'loại văn bản',
		'document-field': 'lĩnh vực',
	} as Record<string, string>,
} as const;

/** Fields of the contract as editors call them. */
const FIELDS: Record<string, string> = {
	abstract: 'trích yếu',
	airedAt: 'ngày phát sóng',
	attachments: 'tệp đính kèm',
	body: 'nội dung',
	byline: 'bút danh',
	effectiveFrom: 'ngày hiệu lực',
	effectiveTo: 'ngày hết hiệu lực',
	files: 'tệp văn bản',
	heroImage: 'ảnh đại diện',
	issuedAt: 'ngày ban hành',
	media: 'video',
	officialUrl: 'địa chỉ bản gốc',
	sourceRefs: 'nguồn tin',
	slug: 'đường dẫn',
	title: 'tiêu đề',
};
