import type { CollectionConfig } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { slugField } from '../../fields/slug.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';

/** Chương trình: a series of videos. */
export const Programmes: CollectionConfig = {
	slug: 'programmes',
	labels: { singular: 'Chương trình', plural: 'Chương trình' },
	admin: {
		group: GROUPS.media,
		useAsTitle: 'name',
		defaultColumns: ['name', 'broadcaster', 'cadence'],
	},
	defaultSort: 'name',
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{ name: 'name', type: 'text', label: 'Tên', required: true, maxLength: 200, index: true },
		{
			type: 'row',
			fields: [
				{ name: 'broadcaster', type: 'text', label: 'Đơn vị phát sóng', admin: { width: '50%' } },
				{
					name: 'cadence',
					type: 'text',
					label: 'Lịch phát',
					admin: { width: '50%', placeholder: 'Hằng tháng' },
				},
			],
		},
		{ name: 'description', type: 'textarea', label: 'Mô tả', maxLength: 2000 },
		slugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('programmes', 'name')],
		beforeChange: [readMainRow],
		afterChange: [keepRedirects('programme')],
	},
	trash: true,
	versions: false,
};
