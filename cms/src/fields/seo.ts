import type { Field } from 'payload';

/** What search engines and social networks are told instead of title and sapo. */
export const seoField: Field = {
	name: 'seo',
	type: 'group',
	label: 'Tìm kiếm & mạng xã hội',
	fields: [
		{
			name: 'title',
			type: 'text',
			label: 'Tiêu đề cho máy tìm kiếm',
			maxLength: 120,
			admin: { description: 'Để trống thì dùng tiêu đề bài.' },
		},
		{
			name: 'description',
			type: 'textarea',
			label: 'Mô tả cho máy tìm kiếm',
			maxLength: 320,
			admin: { description: 'Để trống thì dùng sapô.' },
		},
		{ name: 'noindex', type: 'checkbox', label: 'Không cho máy tìm kiếm lập chỉ mục' },
	],
};
