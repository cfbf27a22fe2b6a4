import { KINDS } from '@haidang/shared/content/document';
import type { CollectionConfig } from 'payload';

import { administrators, nobody } from './access.ts';

/** The outbox: one row for each time that something public changed. */
export const Changes: CollectionConfig = {
	slug: 'changes',
	labels: { singular: 'Thay đổi', plural: 'Thay đổi' },
	admin: {
		group: 'Hệ thống',
		useAsTitle: 'documentId',
		defaultColumns: ['seq', 'kind', 'documentId', 'state', 'intentAt', 'stampedAt'],
		description: 'Mỗi dòng là một lần nội dung công khai thay đổi. Chỉ để xem.',
	},
	access: { create: nobody, read: administrators, update: nobody, delete: nobody },
	versions: false,
	lockDocuments: false,
	fields: [
		{
			name: 'seq',
			type: 'number',
			label: 'Số thứ tự',
			// Unique, so that a dispatcher which lost its lease cannot give a number twice.
			unique: true,
			index: true,
		},
		{
			name: 'kind',
			type: 'select',
			label: 'Loại',
			required: true,
			options: [...KINDS],
		},
		{
			name: 'documentId',
			type: 'text',
			label: 'Mã tài liệu',
			index: true,
			// Empty while a new document is being written: its id is not known yet.
			admin: { description: 'Trống khi tài liệu mới chưa ghi xong.' },
		},
		{
			name: 'state',
			type: 'select',
			label: 'Trạng thái',
			required: true,
			index: true,
			options: [
				{ value: 'pending', label: 'Đang ghi' },
				{ value: 'confirmed', label: 'Đã ghi' },
				{ value: 'stamped', label: 'Đã đánh số' },
			],
		},
		{ name: 'intentAt', type: 'date', label: 'Lúc bắt đầu', required: true },
		{ name: 'stampedAt', type: 'date', label: 'Lúc đánh số' },
	],
};
