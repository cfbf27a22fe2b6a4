import type { CollectionConfig } from 'payload';

import { admins, nobody } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';
import { env } from '../env.ts';
import { buttonField } from '../fields/button.ts';
import { resendLetter } from './resend-letter.ts';

/**
 * Thư chờ gửi: every letter to a colleague. It stays here until a mail server has taken it; without
 * one it waits, readable for administrators. Secrets such as reset links never come here.
 */
export const Letters: CollectionConfig = {
	slug: 'letters',
	labels: { singular: 'Thư', plural: 'Thư chờ gửi' },
	admin: {
		group: GROUPS.system,
		useAsTitle: 'subject',
		defaultColumns: ['subject', 'to', 'state', 'attempts', 'createdAt', 'sentAt'],
		description: env.SMTP_URL
			? 'Thư báo việc, gửi qua máy chủ thư của cơ quan. Thư chưa gửi được sẽ tự gửi lại.'
			: 'Chưa cài máy chủ thư (SMTP_URL), nên thư nằm lại ở đây; cài xong thì thư tự được gửi.',
	},
	defaultSort: '-createdAt',
	access: { create: nobody, read: admins, update: nobody, delete: nobody },
	endpoints: [resendLetter],
	versions: false,
	lockDocuments: false,
	fields: [
		buttonField('resend', 'ResendLetterButton'),
		{ name: 'to', type: 'email', label: 'Người nhận', required: true },
		{ name: 'subject', type: 'text', label: 'Tiêu đề', required: true, maxLength: 400 },
		{ name: 'text', type: 'textarea', label: 'Nội dung', required: true },
		{
			name: 'state',
			type: 'select',
			label: 'Trạng thái',
			required: true,
			index: true,
			defaultValue: 'pending',
			options: [
				{ value: 'pending', label: 'Chờ gửi' },
				{ value: 'sending', label: 'Đang gửi' },
				{ value: 'sent', label: 'Đã gửi' },
				{ value: 'failed', label: 'Không gửi được' },
			],
		},
		{ name: 'attempts', type: 'number', label: 'Số lần thử', required: true, defaultValue: 0 },
		{ name: 'nextAttemptAt', type: 'date', label: 'Gửi tiếp lúc', required: true, index: true },
		{ name: 'queuedAt', type: 'date', label: 'Xếp hàng lại lúc', admin: { hidden: true } },
		{ name: 'claimedUntil', type: 'date', label: 'Đang giữ đến', admin: { hidden: true } },
		{ name: 'lastError', type: 'text', label: 'Lỗi gần nhất' },
		{ name: 'sentAt', type: 'date', label: 'Gửi lúc' },
	],
};
