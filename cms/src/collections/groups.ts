/** Headings of the admin's menu, in the order in which they appear. */
export const GROUPS = {
	content: 'Nội dung',
	documents: 'Văn bản',
	taxonomy: 'Phân loại',
	people: 'Con người & nguồn tin',
	media: 'Ảnh & video',
	site: 'Trang web',
	system: 'Hệ thống',
} as const;
