import type { CollectionConfig } from 'payload';

import { nobody, reporters } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';

export const SCHEDULE_STATES = [
	{ value: 'planned', label: 'Đang chờ' },
	{ value: 'running', label: 'Đang chạy' },
	{ value: 'done', label: 'Đã xong' },
	{ value: 'failed', label: 'Không thực hiện được' },
	{ value: 'cancelled', label: 'Đã hủy' },
] as const;

export const SCHEDULE_ACTIONS = [
	{ value: 'publish', label: 'Đăng' },
	{ value: 'unpublish', label: 'Gỡ' },
] as const;

/** Lịch hẹn giờ: one row for each planned act. Rows are written by actions and by the runner only. */
export const Schedules: CollectionConfig = {
	slug: 'schedules',
	labels: { singular: 'Lịch hẹn', plural: 'Lịch hẹn giờ' },
	admin: {
		group: GROUPS.content,
		useAsTitle: 'title',
		defaultColumns: ['title', 'action', 'at', 'state', 'byName'],
		description: 'Bài hẹn đăng hoặc hẹn gỡ. Đổi giờ và hủy hẹn ngay trong bài.',
	},
	defaultSort: '-at',
	access: { create: nobody, read: reporters, update: nobody, delete: nobody },
	versions: false,
	lockDocuments: false,
	disableDuplicate: true,
	fields: [
		{
			name: 'article',
			type: 'relationship',
			relationTo: 'articles',
			label: 'Bài viết',
			// Not required: a plan must not keep its article from the trash.
			index: true,
		},
		{ name: 'title', type: 'text', label: 'Tiêu đề lúc hẹn', required: true },
		{
			name: 'action',
			type: 'select',
			label: 'Việc',
			required: true,
			options: [...SCHEDULE_ACTIONS],
		},
		{
			name: 'at',
			type: 'date',
			label: 'Lúc',
			required: true,
			index: true,
			admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
		},
		{
			name: 'state',
			type: 'select',
			label: 'Tình trạng',
			required: true,
			index: true,
			options: [...SCHEDULE_STATES],
		},
		{ name: 'by', type: 'relationship', relationTo: 'users', label: 'Người hẹn', index: true },
		{ name: 'byName', type: 'text', label: 'Tên người hẹn' },
		{ name: 'reason', type: 'textarea', label: 'Lý do' },
		{ name: 'passesTwoPersonRule', type: 'checkbox', admin: { hidden: true } },
		{ name: 'problem', type: 'textarea', label: 'Vì sao không thực hiện được' },
		{ name: 'doneAt', type: 'date', label: 'Xong lúc' },
		// Who runs it and since when: a runner that died is known by an old claim.
		{ name: 'token', type: 'text', admin: { hidden: true } },
		{ name: 'claimedAt', type: 'date', admin: { hidden: true } },
	],
};
