import type { CollectionConfig } from 'payload';

import { secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { linkTargetField } from '../../fields/link-target.ts';
import { GROUPS } from '../groups.ts';

/** Chuyển hướng: an old address and what stands for it now. */
export const Redirects: CollectionConfig = {
	slug: 'redirects',
	labels: { singular: 'Chuyển hướng', plural: 'Chuyển hướng' },
	admin: {
		group: GROUPS.site,
		useAsTitle: 'from',
		defaultColumns: ['from', 'target', 'createdAt'],
		description: 'Đổi đường dẫn của một bài đã đăng thì dòng chuyển hướng tự có ở đây.',
	},
	defaultSort: '-createdAt',
	access: { read: staff, create: secretaries, update: secretaries, delete: secretaries },
	fields: [
		{
			name: 'from',
			type: 'text',
			label: 'Từ địa chỉ cũ',
			required: true,
			unique: true,
			index: true,
			admin: { placeholder: '/2021/10/bai-cu.html' },
			hooks: { beforeValidate: [({ value }) => pathOfAddress(value)] },
			validate: (value: string | null | undefined) =>
				(!!value && /^\/(?!\/)[^\s?#]*$/.test(value) && value !== '/') ||
				'Địa chỉ cũ bắt đầu bằng dấu /, không có dấu cách, ? hay #, ví dụ /2021/10/bai-cu.html',
		},
		linkTargetField(),
		demoField,
	],
	versions: false,
};

/** A pasted full address is reduced to its path. */
function pathOfAddress(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	const text = value.trim();
	return /^https?:/.test(text) && URL.canParse(text) ? new URL(text).pathname : text;
}
