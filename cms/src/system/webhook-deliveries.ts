import type { CollectionConfig } from 'payload';

import { buttonField } from '../fields/button.ts';
import { resendEndpoint } from '../webhooks/resend.ts';
import { administrators, nobody } from './access.ts';

/** One message to one webhook, with every attempt to deliver it. */
export const WebhookDeliveries: CollectionConfig = {
	slug: 'webhook-deliveries',
	labels: { singular: 'Lần gửi webhook', plural: 'Các lần gửi webhook' },
	admin: {
		group: 'Hệ thống',
		useAsTitle: 'messageId',
		defaultColumns: ['webhook', 'seq', 'state', 'attempts', 'responseCode', 'updatedAt'],
		description: 'Nhật ký gửi. Chỉ để xem.',
	},
	access: { create: nobody, read: administrators, update: nobody, delete: nobody },
	endpoints: [resendEndpoint],
	versions: false,
	lockDocuments: false,
	fields: [
		buttonField('resend', 'ResendButton'),
		{
			name: 'webhook',
			type: 'relationship',
			relationTo: 'webhooks',
			label: 'Webhook',
			required: true,
			index: true,
		},
		{
			name: 'messageId',
			type: 'text',
			label: 'Mã tin',
			required: true,
			unique: true,
			admin: {
				description: 'Đầu mục webhook-id; không đổi qua các lần gửi lại, để bên nhận bỏ bản trùng.',
			},
		},
		{ name: 'seq', type: 'number', label: 'Đến thay đổi số', required: true },
		{
			name: 'state',
			type: 'select',
			label: 'Trạng thái',
			required: true,
			index: true,
			options: [
				{ value: 'pending', label: 'Chờ gửi' },
				{ value: 'sending', label: 'Đang gửi' },
				{ value: 'delivered', label: 'Đã nhận' },
				{ value: 'failed', label: 'Đã bỏ' },
			],
		},
		{ name: 'attempts', type: 'number', label: 'Số lần thử', required: true, defaultValue: 0 },
		{ name: 'firstChangeAt', type: 'date', label: 'Thay đổi đầu tiên', required: true },
		{ name: 'nextAttemptAt', type: 'date', label: 'Gửi tiếp lúc', required: true, index: true },
		{ name: 'claimedUntil', type: 'date', label: 'Đang giữ đến', admin: { hidden: true } },
		{ name: 'responseCode', type: 'number', label: 'Mã trả lời' },
		{ name: 'log', type: 'json', label: 'Nhật ký từng lần', defaultValue: [] },
	],
};
