import type { CollectionConfig } from 'payload';

import { editors, reporters, secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { slugField } from '../../fields/slug.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { refuseSameName } from '../../hooks/refuse-same-name.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';

/** Thẻ. */
export const Tags: CollectionConfig = {
	slug: 'tags',
	labels: { singular: 'Thẻ', plural: 'Thẻ' },
	admin: {
		group: GROUPS.taxonomy,
		useAsTitle: 'name',
		defaultColumns: ['name', 'slug', 'updatedAt'],
	},
	defaultSort: 'name',
	access: { read: staff, create: reporters, update: editors, delete: secretaries },
	fields: [
		{ name: 'name', type: 'text', label: 'Tên', required: true, maxLength: 120, index: true },
		{ name: 'description', type: 'textarea', label: 'Mô tả', maxLength: 1000 },
		{
			name: 'aliases',
			type: 'text',
			hasMany: true,
			label: 'Tên khác',
			admin: { description: 'Các cách viết khác, để tìm kiếm nhận ra.' },
		},
		slugField(),
		{ name: 'nameKey', type: 'text', unique: true, index: true, admin: { hidden: true } },
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('tags', 'name')],
		beforeChange: [readMainRow, refuseSameName('tags')],
		afterChange: [keepRedirects('tag')],
	},
	trash: true,
	versions: false,
};
