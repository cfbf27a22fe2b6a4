import { LINKABLE_COLLECTIONS } from '../collections/kinds.ts';
import type { Field } from 'payload';

import { isWebUrl } from './url.ts';

/** Where a menu entry, a link or a redirect leads: a document of ours, or an address. */
export const linkTargetField = (): Field => ({
	name: 'target',
	type: 'group',
	label: 'Đích đến',
	fields: [
		{
			name: 'linkType',
			type: 'radio',
			label: 'Loại liên kết',
			required: true,
			defaultValue: 'internal',
			options: [
				{ value: 'internal', label: 'Nội dung của trang' },
				{ value: 'custom', label: 'Địa chỉ khác' },
			],
			admin: { layout: 'horizontal' },
		},
		{
			name: 'doc',
			type: 'relationship',
			label: 'Nội dung',
			relationTo: [...LINKABLE_COLLECTIONS],
			required: true,
			admin: { condition: (_data, sibling) => sibling?.linkType !== 'custom' },
		},
		{
			name: 'url',
			type: 'text',
			label: 'Địa chỉ',
			required: true,
			admin: {
				condition: (_data, sibling) => sibling?.linkType === 'custom',
				placeholder: 'https://… hoặc /gioi-thieu/',
			},
			validate: (value: string | null | undefined) =>
				(!!value && (/^\/(?!\/)/.test(value) || isWebUrl(value))) ||
				'Địa chỉ phải bắt đầu bằng https://, http:// hoặc dấu /',
		},
	],
});
