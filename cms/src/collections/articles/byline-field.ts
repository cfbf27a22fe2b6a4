import { BYLINE_ROLES } from '@haidang/shared/content/article';
import { BYLINE_ROLE_LABELS } from '@haidang/shared/text/byline';
import type { Field } from 'payload';

/** The signatures below an article, in printing order. */
export const bylineField: Field = {
	name: 'byline',
	type: 'array',
	label: 'Bút danh',
	labels: { singular: 'người', plural: 'người' },
	admin: {
		components: { RowLabel: '/admin/row-labels.tsx#BylineLabel' },
		description: 'Theo thứ tự in dưới bài. Chọn tác giả, hoặc ghi tên khi chưa có trong danh sách.',
	},
	fields: [
		{
			type: 'row',
			fields: [
				{
					name: 'author',
					type: 'relationship',
					relationTo: 'authors',
					label: 'Tác giả',
					index: true,
					admin: { width: '50%' },
				},
				{
					name: 'text',
					type: 'text',
					label: 'Hoặc ghi tên',
					admin: { width: '50%', placeholder: 'Ban Biên tập' },
				},
			],
		},
		{
			type: 'row',
			fields: [
				{
					name: 'department',
					type: 'relationship',
					relationTo: 'departments',
					label: 'Phòng, ban',
					admin: { width: '50%' },
				},
				{
					name: 'role',
					type: 'select',
					label: 'Vai trò',
					options: BYLINE_ROLES.map((value) => ({ value, label: BYLINE_ROLE_LABELS[value] })),
					admin: { width: '50%' },
				},
			],
		},
		{ name: 'hidden', type: 'checkbox', label: 'Không hiện cho người đọc (chỉ lưu nội bộ)' },
	],
};
