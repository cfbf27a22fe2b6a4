import { createHash } from 'node:crypto';

import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';

import { administrators, administratorsOnly } from './access.ts';

export const CLIENT_SCOPES = ['feed', 'files', 'preview'] as const;
export type ClientScope = (typeof CLIENT_SCOPES)[number];

/** What is stored of a key. It is long and random, so a plain hash is enough. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The key itself is never stored. */
const storeHash: CollectionBeforeChangeHook = ({ data }) => {
	const { key, ...rest } = data as { key?: string | null };
	return key ? { ...rest, keyHash: hashKey(key) } : rest;
};

/** Programs that may read the feed: keys with a scope and an end. */
export const Clients: CollectionConfig = {
	slug: 'clients',
	labels: { singular: 'Khóa truy cập', plural: 'Khóa truy cập' },
	admin: {
		group: 'Hệ thống',
		useAsTitle: 'name',
		defaultColumns: ['name', 'scopes', 'active', 'expiresAt', 'lastUsedAt'],
		description: 'Chương trình được đọc nội dung công khai (máy xuất bản, ứng dụng).',
	},
	access: {
		create: administrators,
		read: administrators,
		update: administrators,
		delete: administrators,
	},
	versions: false,
	hooks: { beforeChange: [storeHash] },
	fields: [
		{ name: 'name', type: 'text', label: 'Tên', required: true },
		{
			name: 'key',
			type: 'text',
			virtual: true,
			label: 'Khóa mới',
			minLength: 32,
			admin: {
				description:
					'Dán một chuỗi ngẫu nhiên từ 32 ký tự (ví dụ: openssl rand -base64 32). ' +
					'Hệ thống chỉ giữ mã băm, không xem lại được.',
			},
		},
		{
			name: 'keyHash',
			type: 'text',
			unique: true,
			index: true,
			access: { read: administratorsOnly, create: () => false, update: () => false },
			admin: { hidden: true },
		},
		{
			name: 'scopes',
			type: 'select',
			hasMany: true,
			required: true,
			label: 'Được làm',
			defaultValue: ['feed', 'files'],
			options: [
				{ value: 'feed', label: 'Đọc nội dung công khai' },
				{ value: 'files', label: 'Tải tệp' },
				{ value: 'preview', label: 'Xem trước bản nháp (máy xuất bản; cần thêm mã xem trước)' },
			],
		},
		{ name: 'active', type: 'checkbox', label: 'Đang dùng', defaultValue: true },
		{ name: 'expiresAt', type: 'date', label: 'Hết hạn' },
		{
			name: 'lastUsedAt',
			type: 'date',
			label: 'Dùng gần nhất',
			admin: { readOnly: true },
		},
		{
			name: 'builtIn',
			type: 'checkbox',
			label: 'Máy xuất bản đi kèm',
			defaultValue: false,
			admin: { readOnly: true, description: 'Khóa lấy từ FEED_KEY.' },
		},
	],
};
