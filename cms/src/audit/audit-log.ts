import { APIError, type CollectionConfig } from 'payload';

import { admins, nobody } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';
import { exportAuditEndpoint } from './export-audit.ts';

/**
 * Nhật ký: who did what, when, from where and why. Rows are added by {@link recordAudit} and never
 * change: not even the Local API, which ignores access control, can edit or remove one.
 */
export const AuditLog: CollectionConfig = {
	slug: 'audit-log',
	labels: { singular: 'Dòng nhật ký', plural: 'Nhật ký' },
	admin: {
		group: GROUPS.system,
		useAsTitle: 'action',
		defaultColumns: ['at', 'userName', 'action', 'title', 'reason'],
		description: 'Ai làm gì, lúc nào, vì sao. Chỉ để xem; không ai sửa hay xóa được.',
		components: { beforeListTable: ['/audit/export-form.tsx#ExportForm'] },
		hidden: ({ user }) => user?.['role'] !== 'admin',
	},
	defaultSort: '-at',
	access: { create: nobody, read: admins, update: nobody, delete: nobody },
	endpoints: [exportAuditEndpoint],
	disableDuplicate: true,
	lockDocuments: false,
	versions: false,
	hooks: {
		beforeOperation: [
			({ args, operation }) => {
				if (operation === 'create' || operation === 'read' || operation === 'count') return args;
				throw new APIError('Nhật ký chỉ ghi thêm: không sửa và không xóa được.', 403);
			},
		],
	},
	fields: [
		{
			name: 'at',
			type: 'date',
			label: 'Lúc',
			required: true,
			index: true,
			admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
		},
		{ name: 'action', type: 'text', label: 'Việc', required: true, index: true },
		// The name and role as they were: accounts change and go, the log stays readable.
		{ name: 'userName', type: 'text', label: 'Người làm', required: true },
		{ name: 'userId', type: 'text', label: 'Mã tài khoản', index: true },
		{ name: 'userRole', type: 'text', label: 'Vai trò' },
		{ name: 'address', type: 'text', label: 'Từ địa chỉ' },
		{ name: 'documentCollection', type: 'text', label: 'Loại nội dung', index: true },
		{ name: 'documentId', type: 'text', label: 'Mã nội dung', index: true },
		{ name: 'title', type: 'text', label: 'Nội dung' },
		{ name: 'reason', type: 'textarea', label: 'Lý do' },
		{
			name: 'changes',
			type: 'json',
			label: 'Thay đổi',
			admin: { components: { Field: '/audit/changes-view.tsx#ChangesView' } },
		},
	],
};
