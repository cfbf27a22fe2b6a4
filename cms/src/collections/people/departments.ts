import type { CollectionConfig } from 'payload';

import { secretaries, staff } from '../../access/roles.ts';
import { dayField } from '../../fields/dates.ts';
import { demoField } from '../../fields/hidden.ts';
import { slugField } from '../../fields/slug.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';

/** Phòng, ban. */
export const Departments: CollectionConfig = {
	slug: 'departments',
	labels: { singular: 'Phòng, ban', plural: 'Phòng, ban' },
	admin: {
		group: GROUPS.people,
		useAsTitle: 'name',
		defaultColumns: ['name', 'abbreviation', 'parent'],
	},
	defaultSort: 'name',
	access: { read: staff, create: secretaries, update: secretaries, delete: secretaries },
	fields: [
		{ name: 'name', type: 'text', label: 'Tên', required: true, maxLength: 200, index: true },
		{
			name: 'abbreviation',
			type: 'text',
			label: 'Viết tắt',
			required: true,
			maxLength: 60,
			index: true,
			admin: { placeholder: 'P.KTTCTV', description: 'Như in dưới bài.' },
		},
		{ name: 'aliases', type: 'text', hasMany: true, label: 'Cách viết khác' },
		{
			name: 'parent',
			type: 'relationship',
			relationTo: 'departments',
			label: 'Thuộc',
			custom: { needsTarget: true },
			filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
		},
		{ name: 'contact', type: 'textarea', label: 'Liên hệ' },
		{
			type: 'row',
			fields: [
				dayField('validFrom', 'Từ ngày', { admin: { width: '50%' } }),
				dayField('validTo', 'Đến ngày', { admin: { width: '50%' } }),
			],
		},
		slugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('departments', 'name')],
		beforeChange: [readMainRow],
		afterChange: [keepRedirects('department')],
	},
	trash: true,
	versions: false,
};
