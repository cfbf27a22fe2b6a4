import type { Access, CollectionConfig } from 'payload';

import { hasRole, nobody, nobodyField } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';
import { readAllEndpoint, readEndpoint } from './read.ts';

/** Everyone reads what was said to them, and nothing else. */
const addressee: Access = ({ req }) =>
	hasRole(req.user, 'statistics') && { to: { equals: req.user?.id } };

/** Thông báo: who should know about what. By e-mail too, see `letters.ts`. */
export const Notices: CollectionConfig = {
	slug: 'notices',
	labels: { singular: 'Thông báo', plural: 'Thông báo' },
	admin: {
		group: GROUPS.content,
		useAsTitle: 'text',
		defaultColumns: ['text', 'reason', 'createdAt', 'readAt'],
		description: 'Những việc đã báo cho bạn.',
	},
	defaultSort: '-createdAt',
	access: { create: nobody, read: addressee, update: nobody, delete: nobody },
	endpoints: [readAllEndpoint, readEndpoint],
	versions: false,
	lockDocuments: false,
	fields: [
		{
			name: 'to',
			type: 'relationship',
			relationTo: 'users',
			label: 'Gửi cho',
			index: true,
			access: { update: nobodyField },
		},
		{
			name: 'kind',
			type: 'select',
			label: 'Loại',
			required: true,
			index: true,
			options: [
				{ value: 'review', label: 'Chờ duyệt' },
				{ value: 'returned', label: 'Bị trả lại' },
				{ value: 'decided', label: 'Đã quyết định' },
				{ value: 'trouble', label: 'Có sự cố' },
			],
		},
		{ name: 'text', type: 'text', label: 'Nội dung', required: true, maxLength: 1000 },
		{ name: 'reason', type: 'textarea', label: 'Lý do' },
		{ name: 'link', type: 'text', label: 'Mở ở' },
		{ name: 'articleId', type: 'text', label: 'Mã bài', index: true, admin: { hidden: true } },
		{ name: 'readAt', type: 'date', label: 'Đã xem lúc', index: true },
	],
};
