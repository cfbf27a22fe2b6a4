import type { CollectionConfig } from 'payload';

import { editors, hasRole, nobody, nobodyField } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';
import { linkEndpoints } from './link-endpoints.ts';

/**
 * Liên kết xem trước: one document, readable without an account for 72 hours or until it is revoked. Made
 * and revoked in the document itself, through endpoints that check and log; nobody edits rows.
 */
export const PreviewLinks: CollectionConfig = {
	slug: 'preview-links',
	labels: { singular: 'Liên kết xem trước', plural: 'Liên kết xem trước' },
	admin: {
		group: GROUPS.system,
		useAsTitle: 'title',
		defaultColumns: ['title', 'note', 'expiresAt', 'revokedAt', 'opens', 'lastOpenedAt'],
		description: 'Người duyệt không có tài khoản đọc bản nháp qua các liên kết này. Chỉ để xem.',
		hidden: ({ user }) => !hasRole(user as never, 'secretary'),
	},
	defaultSort: '-createdAt',
	access: { create: nobody, read: editors, update: nobody, delete: nobody },
	disableDuplicate: true,
	lockDocuments: false,
	versions: false,
	endpoints: linkEndpoints,
	fields: [
		{ name: 'title', type: 'text', label: 'Bài', required: true },
		{ name: 'kind', type: 'text', label: 'Loại', required: true, admin: { hidden: true } },
		{ name: 'documentId', type: 'text', label: 'Mã', required: true, index: true },
		{ name: 'note', type: 'text', label: 'Gửi cho', maxLength: 200 },
		{
			name: 'tokenHash',
			type: 'text',
			required: true,
			unique: true,
			hidden: true,
			access: { read: nobodyField },
		},
		{ name: 'createdBy', type: 'relationship', relationTo: 'users', label: 'Người tạo' },
		{ name: 'createdByName', type: 'text', label: 'Tên người tạo' },
		momentField('expiresAt', 'Hết hạn'),
		momentField('revokedAt', 'Đã thu hồi'),
		{ name: 'revokedByName', type: 'text', label: 'Người thu hồi' },
		momentField('lastOpenedAt', 'Mở lần cuối'),
		{ name: 'opens', type: 'number', label: 'Số lần mở', defaultValue: 0 },
	],
};

function momentField(name: string, label: string): CollectionConfig['fields'][number] {
	return {
		name,
		type: 'date',
		label,
		admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
	};
}
