import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload';

import { buttonField } from '../fields/button.ts';
import { pingEndpoint } from '../webhooks/ping.ts';
import { rotateEndpoint } from '../webhooks/rotate.ts';
import { administrators, administratorsOnly } from './access.ts';

/** Its messages go with it: a message without a webhook can be neither sent nor understood. */
const removeDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const where = { webhook: { equals: id } };
	await req.payload.db.deleteMany({ collection: 'webhook-deliveries', where, req });
};

/** Who is told that there are changes: the publisher, and deploy hooks elsewhere. */
export const Webhooks: CollectionConfig = {
	slug: 'webhooks',
	labels: { singular: 'Webhook', plural: 'Webhook' },
	admin: {
		group: 'Hệ thống',
		useAsTitle: 'name',
		defaultColumns: ['name', 'format', 'active', 'lastSuccessAt', 'failures'],
		description: 'Nơi được báo tin ngay khi nội dung công khai thay đổi.',
	},
	access: {
		create: administrators,
		read: administrators,
		update: administrators,
		delete: administrators,
	},
	endpoints: [pingEndpoint, rotateEndpoint],
	versions: false,
	hooks: { beforeDelete: [removeDeliveries] },
	fields: [
		buttonField('ping', 'PingButton'),
		buttonField('rotate', 'RotateButtons'),
		{ name: 'name', type: 'text', label: 'Tên', required: true },
		{
			name: 'format',
			type: 'select',
			label: 'Dạng',
			required: true,
			defaultValue: 'standard',
			options: [
				{ value: 'standard', label: 'Standard Webhooks (có chữ ký)' },
				{ value: 'deploy-hook', label: 'Deploy hook (Netlify, Cloudflare, GitHub…)' },
			],
		},
		{
			name: 'url',
			type: 'text',
			label: 'Địa chỉ',
			required: true,
			access: { read: administratorsOnly },
			validate: (value: unknown) =>
				(typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) ||
				'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
			admin: { description: 'Địa chỉ deploy hook là bí mật: ai biết cũng gọi được.' },
		},
		{ name: 'active', type: 'checkbox', label: 'Đang dùng', defaultValue: true, index: true },
		{
			name: 'builtIn',
			type: 'checkbox',
			label: 'Máy xuất bản đi kèm',
			defaultValue: false,
			admin: {
				readOnly: true,
				description: 'Địa chỉ và khóa lấy từ PUBLISHER_URL và WEBHOOK_SECRETS.',
			},
		},
		{
			type: 'row',
			fields: [
				{
					name: 'secret',
					type: 'text',
					label: 'Khóa ký',
					access: { read: administratorsOnly },
					minLength: 24,
				},
				{
					name: 'previousSecret',
					type: 'text',
					label: 'Khóa cũ',
					access: { read: administratorsOnly },
					admin: { description: 'Còn ký kèm trong lúc đổi khóa; xóa khi bên nhận đã đổi xong.' },
				},
			],
		},
		{
			name: 'method',
			type: 'select',
			label: 'Phương thức',
			defaultValue: 'POST',
			options: ['POST', 'PUT'],
			admin: { condition: (data) => data['format'] === 'deploy-hook' },
		},
		{
			name: 'headers',
			type: 'array',
			label: 'Header riêng',
			labels: { singular: 'header', plural: 'header' },
			access: { read: administratorsOnly },
			fields: [
				{
					type: 'row',
					fields: [
						{
							name: 'name',
							type: 'text',
							label: 'Tên',
							required: true,
							validate: (value: unknown) =>
								(typeof value === 'string' && /^[A-Za-z0-9-]+$/.test(value)) ||
								'Tên header chỉ gồm chữ cái không dấu, số và dấu gạch.',
						},
						{ name: 'value', type: 'text', label: 'Giá trị', required: true },
					],
				},
			],
		},
		{
			name: 'bodyTemplate',
			type: 'textarea',
			label: 'Mẫu nội dung',
			admin: {
				condition: (data) => data['format'] === 'deploy-hook',
				description:
					'Thay được {{seq}}, {{id}} và {{sentAt}}. Trống: gửi không có nội dung. ' +
					'Ví dụ cho GitHub: {"event_type":"content","client_payload":{"seq":{{seq}}}}',
			},
		},
		{
			name: 'coalesce',
			type: 'group',
			label: 'Gộp các lần báo',
			fields: [
				{
					type: 'row',
					fields: [
						{
							name: 'quietSeconds',
							type: 'number',
							label: 'Chờ yên (giây)',
							defaultValue: 0,
							min: 0,
							max: 3600,
						},
						{
							name: 'maxWaitSeconds',
							type: 'number',
							label: 'Chờ lâu nhất (giây)',
							defaultValue: 0,
							min: 0,
							max: 86400,
						},
					],
				},
			],
		},
		{
			name: 'lastSuccessAt',
			type: 'date',
			label: 'Lần gửi được gần nhất',
			admin: { readOnly: true },
		},
		{
			name: 'failures',
			type: 'number',
			label: 'Số lần hỏng liên tiếp',
			defaultValue: 0,
			admin: { readOnly: true },
		},
		{ name: 'lastError', type: 'text', label: 'Lỗi gần nhất', admin: { readOnly: true } },
		{
			name: 'deliveries',
			type: 'join',
			label: 'Nhật ký gửi',
			collection: 'webhook-deliveries',
			on: 'webhook',
			defaultSort: '-updatedAt',
			defaultLimit: 10,
			admin: {
				allowCreate: false,
				defaultColumns: ['messageId', 'state', 'attempts', 'responseCode', 'updatedAt'],
				description: 'Mở một dòng để xem từng lần thử và gửi lại.',
			},
		},
	],
};
