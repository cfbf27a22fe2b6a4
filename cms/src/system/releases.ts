import type { CollectionConfig } from 'payload';

import { administrators, isStaff, nobody } from './access.ts';

/** Reports of publishers: what went live, how long it took, what is wrong. */
export const Releases: CollectionConfig = {
	slug: 'releases',
	labels: { singular: 'Lần lên trang', plural: 'Các lần lên trang' },
	admin: {
		group: 'Hệ thống',
		useAsTitle: 'release',
		defaultColumns: ['finishedAt', 'publisher', 'kind', 'pagesChanged', 'faultCount'],
		description: 'Báo cáo của máy xuất bản. Chỉ để xem.',
	},
	access: {
		create: nobody,
		read: ({ req }) => isStaff(req.user),
		update: nobody,
		delete: administrators,
	},
	versions: false,
	lockDocuments: false,
	fields: [
		{ name: 'publisher', type: 'text', label: 'Máy xuất bản', required: true, index: true },
		{ name: 'release', type: 'text', label: 'Bản phát hành', required: true },
		{
			name: 'kind',
			type: 'select',
			label: 'Loại',
			required: true,
			options: [
				{ value: 'publish', label: 'Xuất bản' },
				{ value: 'full', label: 'Dựng lại tất cả' },
				{ value: 'reconcile', label: 'Đối chiếu' },
				{ value: 'idle', label: 'Báo tình trạng' },
			],
		},
		{ name: 'seq', type: 'number', label: 'Đến thay đổi số', required: true, index: true },
		{ name: 'startedAt', type: 'date', label: 'Bắt đầu', required: true },
		{ name: 'finishedAt', type: 'date', label: 'Xong', required: true, index: true },
		{ name: 'pagesPressed', type: 'number', label: 'Trang đã dựng', required: true },
		{ name: 'pagesChanged', type: 'number', label: 'Trang thay đổi', required: true },
		{ name: 'pagesRemoved', type: 'number', label: 'Trang gỡ', required: true },
		{
			name: 'subjects',
			type: 'text',
			hasMany: true,
			index: true,
			label: 'Tài liệu',
			admin: { hidden: true },
		},
		{ name: 'documents', type: 'json', label: 'Tài liệu đã lên trang' },
		{ name: 'faultCount', type: 'number', label: 'Số lỗi', required: true, defaultValue: 0 },
		{ name: 'faults', type: 'json', label: 'Lỗi' },
		{
			name: 'missingIdentity',
			type: 'text',
			hasMany: true,
			label: 'Khung pháp nhân còn thiếu',
			admin: { description: 'Chân trang chưa nói những điều này. Trang vẫn lên bình thường.' },
		},
		{
			name: 'webhookId',
			type: 'text',
			label: 'webhook-id',
			required: true,
			// A report that comes twice is refused by this index, in whichever process it arrives.
			unique: true,
			admin: { hidden: true },
		},
	],
};
