import { SOURCE_EXTENTS } from '@haidang/shared/content/article';
import type { Field } from 'payload';

import { timeField } from '../../fields/dates.ts';
import { urlField } from '../../fields/url.ts';

/** How much of the original was taken. */
export const SOURCE_EXTENT_LABELS: Record<(typeof SOURCE_EXTENTS)[number], string> = {
	verbatim: 'Nguyên văn',
	excerpt: 'Trích',
	compiled: 'Tổng hợp',
	translated: 'Dịch',
};

/** Where the information comes from, in the order in which readers see it. */
export const sourceRefsField: Field = {
	name: 'sourceRefs',
	type: 'array',
	label: 'Nguồn tin',
	labels: { singular: 'nguồn', plural: 'nguồn' },
	admin: {
		components: { RowLabel: '/admin/row-labels.tsx#SourceLabel' },
		description: 'Theo thứ tự hiển thị.',
	},
	fields: [
		{
			type: 'row',
			fields: [
				{
					name: 'source',
					type: 'relationship',
					relationTo: 'sources',
					label: 'Nguồn',
					required: true,
					index: true,
					admin: { width: '50%' },
				},
				{
					name: 'extent',
					type: 'select',
					label: 'Mức sử dụng',
					options: SOURCE_EXTENTS.map((value) => ({ value, label: SOURCE_EXTENT_LABELS[value] })),
					admin: { width: '50%' },
				},
			],
		},
		{ name: 'titleOriginal', type: 'text', label: 'Tiêu đề gốc' },
		urlField('url', 'Địa chỉ bài gốc', {
			admin: {
				placeholder: 'https://…',
				components: { afterInput: ['/originals/fill-from-url.tsx#FillFromUrl'] },
			},
		}),
		{
			type: 'row',
			fields: [
				{ name: 'author', type: 'text', label: 'Tác giả gốc', admin: { width: '34%' } },
				timeField('publishedAtOriginal', 'Đăng gốc lúc', { admin: { width: '33%' } }),
				timeField('retrievedAt', 'Lấy về lúc', { admin: { width: '33%' } }),
			],
		},
		{
			name: 'originalText',
			type: 'textarea',
			label: 'Nguyên văn bài gốc',
			maxLength: 200_000,
			admin: {
				condition: (data) => data?.['articleType'] === 'repost',
				description: 'Dán vào để máy so với nội dung bài đăng lại. Chỉ lưu nội bộ.',
				rows: 3,
			},
		},
		{
			name: 'archivedCopy',
			type: 'upload',
			relationTo: 'media',
			label: 'Bản lưu',
			admin: { description: 'Ảnh chụp hoặc tệp PDF của bài gốc. Chỉ lưu nội bộ.' },
		},
		{
			type: 'row',
			fields: [
				{
					name: 'permissionRef',
					type: 'text',
					label: 'Căn cứ cho phép sử dụng',
					admin: { width: '50%', placeholder: 'Số hợp đồng, thư đồng ý… (nội bộ)' },
				},
				{ name: 'note', type: 'text', label: 'Ghi chú cho người đọc', admin: { width: '50%' } },
			],
		},
	],
};
