import { SOURCE_KINDS } from '@haidang/shared/content/source';
import type { CollectionConfig } from 'payload';

import { secretaries, staff } from '../../access/roles.ts';
import { dayField } from '../../fields/dates.ts';
import { demoField } from '../../fields/hidden.ts';
import { slugField } from '../../fields/slug.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { setDomains } from '../../hooks/set-domains.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';

/** What a source is. */
export const SOURCE_KIND_LABELS: Record<(typeof SOURCE_KINDS)[number], string> = {
	press: 'Báo chí',
	state: 'Cơ quan nhà nước',
	organisation: 'Tổ chức',
	internal: 'Nội bộ',
	other: 'Khác',
};

/** Nguồn tin, with the agreement under which it may be used. */
export const Sources: CollectionConfig = {
	slug: 'sources',
	labels: { singular: 'Nguồn tin', plural: 'Nguồn tin' },
	admin: {
		group: GROUPS.people,
		useAsTitle: 'name',
		defaultColumns: ['name', 'kind', 'domains', 'updatedAt'],
	},
	defaultSort: 'name',
	access: { read: staff, create: secretaries, update: secretaries, delete: secretaries },
	fields: [
		{ name: 'name', type: 'text', label: 'Tên', required: true, maxLength: 200, index: true },
		{
			name: 'kind',
			type: 'select',
			label: 'Loại nguồn',
			required: true,
			defaultValue: 'press',
			options: SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] })),
			admin: { isClearable: false },
		},
		{
			name: 'domains',
			type: 'text',
			hasMany: true,
			label: 'Tên miền',
			admin: {
				placeholder: 'vnexpress.net',
				description: 'Dán cả địa chỉ cũng được; chỉ giữ tên miền.',
			},
		},
		{ name: 'logo', type: 'upload', relationTo: 'media', label: 'Biểu trưng' },
		{
			name: 'agreement',
			type: 'group',
			label: 'Thỏa thuận sử dụng (nội bộ)',
			fields: [
				{ name: 'no', type: 'text', label: 'Số' },
				{ name: 'file', type: 'upload', relationTo: 'media', label: 'Tệp' },
				{
					type: 'row',
					fields: [
						dayField('from', 'Từ ngày', { admin: { width: '50%' } }),
						dayField('to', 'Đến ngày', { admin: { width: '50%' } }),
					],
				},
				{ name: 'scope', type: 'textarea', label: 'Phạm vi' },
			],
		},
		{
			name: 'citationTemplate',
			type: 'text',
			label: 'Cách ghi nguồn',
			admin: { placeholder: 'Theo {tên}' },
		},
		{
			name: 'delayMinutes',
			type: 'number',
			label: 'Đăng sau nguồn (phút)',
			min: 0,
			admin: { position: 'sidebar' },
		},
		{
			name: 'allowImages',
			type: 'checkbox',
			label: 'Được dùng ảnh của nguồn',
			admin: { position: 'sidebar' },
		},
		{
			name: 'canonicalToOriginal',
			type: 'checkbox',
			label: 'Bài đăng lại chỉ về bài gốc (canonical)',
			admin: { position: 'sidebar' },
		},
		slugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('sources', 'name'), setDomains],
		beforeChange: [readMainRow],
		afterChange: [keepRedirects('source')],
	},
	trash: true,
	versions: false,
};
