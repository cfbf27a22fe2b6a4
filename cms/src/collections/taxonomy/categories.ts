import type { CollectionConfig } from 'payload';

import { secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { slugField } from '../../fields/slug.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';

/** Chuyên mục. */
export const Categories: CollectionConfig = {
	slug: 'categories',
	labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
	admin: {
		group: GROUPS.taxonomy,
		useAsTitle: 'name',
		defaultColumns: ['name', 'parent', 'order', 'slug'],
	},
	defaultSort: 'order',
	access: { read: staff, create: secretaries, update: secretaries, delete: secretaries },
	fields: [
		{ name: 'name', type: 'text', label: 'Tên', required: true, maxLength: 120, index: true },
		{ name: 'description', type: 'textarea', label: 'Mô tả', maxLength: 1000 },
		{
			name: 'parent',
			type: 'relationship',
			relationTo: 'categories',
			label: 'Thuộc chuyên mục',
			custom: { needsTarget: true },
			admin: { position: 'sidebar' },
			filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
		},
		{
			name: 'order',
			type: 'number',
			label: 'Thứ tự',
			required: true,
			defaultValue: 100,
			admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
		},
		slugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('categories', 'name')],
		beforeChange: [readMainRow],
		afterChange: [keepRedirects('category')],
	},
	trash: true,
	versions: false,
};
