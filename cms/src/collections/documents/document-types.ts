import type { CollectionConfig } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { refuseSameName } from '../../hooks/refuse-same-name.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';
import { fixedSlugField } from './fixed-slug.ts';

/** Loại văn bản: Luật, Nghị định, Nghị quyết… */
export const DocumentTypes: CollectionConfig = {
	slug: 'document-types',
	labels: { singular: 'Loại văn bản', plural: 'Loại văn bản' },
	admin: {
		group: GROUPS.documents,
		useAsTitle: 'name',
		defaultColumns: ['name', 'abbreviation', 'order'],
	},
	defaultSort: 'order',
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{
			name: 'name',
			type: 'text',
			label: 'Tên',
			required: true,
			maxLength: 100,
			index: true,
			admin: { placeholder: 'Nghị quyết' },
		},
		{
			name: 'abbreviation',
			type: 'text',
			label: 'Viết tắt trong số, ký hiệu',
			maxLength: 20,
			admin: { placeholder: 'NQ' },
		},
		{
			name: 'order',
			type: 'number',
			label: 'Thứ tự',
			required: true,
			defaultValue: 100,
			admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
		},
		{ name: 'nameKey', type: 'text', unique: true, index: true, admin: { hidden: true } },
		fixedSlugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('document-types', 'name')],
		beforeChange: [refuseSameName('document-types')],
	},
	trash: true,
	versions: false,
};
