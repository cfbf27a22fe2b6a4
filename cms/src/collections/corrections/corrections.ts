import { CORRECTION_LABELS, CORRECTION_TYPES } from '@haidang/shared/content/correction';
import type { CollectionConfig } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { timeField } from '../../fields/dates.ts';
import { demoField } from '../../fields/hidden.ts';
import { GROUPS } from '../groups.ts';
import { keepInScope } from './keep-in-scope.ts';

/** Đính chính: dated statements that stand at the top of an article and on a page of their own. */
export const Corrections: CollectionConfig = {
	slug: 'corrections',
	labels: { singular: 'Đính chính', plural: 'Đính chính' },
	admin: {
		group: GROUPS.content,
		useAsTitle: 'text',
		defaultColumns: ['text', 'type', 'article', 'date'],
		listSearchableFields: ['text'],
		description:
			'Hiện ngay ở đầu bài và ở trang /dinh-chinh/. Lưu là lên trang. Bài đã gỡ chỉ còn hiện loại “Gỡ bài”.',
	},
	defaultSort: '-date',
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{
			// Not `required`: that would keep the article from being trashed or deleted. Its star is in `custom.css`.
			name: 'article',
			type: 'relationship',
			relationTo: 'articles',
			label: 'Bài viết',
			index: true,
			validate: (value: unknown) => (value ? true : 'Hãy chọn bài được đính chính.'),
			filterOptions: { firstPublishedAt: { exists: true } },
		},
		{
			type: 'row',
			fields: [
				{
					name: 'type',
					type: 'select',
					label: 'Loại',
					required: true,
					defaultValue: 'correction',
					options: CORRECTION_TYPES.map((value) => ({ value, label: CORRECTION_LABELS[value] })),
					admin: { isClearable: false, width: '40%' },
				},
				timeField('date', 'Lúc', {
					required: true,
					index: true,
					defaultValue: () => new Date().toISOString(),
					admin: { width: '60%' },
				}),
			],
		},
		{
			name: 'text',
			type: 'textarea',
			label: 'Nội dung',
			required: true,
			maxLength: 2000,
			admin: {
				placeholder: 'Nêu rõ chỗ sai và thông tin đúng. Xin lỗi người đọc nếu cần.',
				rows: 4,
			},
		},
		demoField,
	],
	hooks: { beforeChange: [keepInScope] },
	trash: true,
	versions: false,
};
