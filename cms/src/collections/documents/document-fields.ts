import type { CollectionConfig } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { refuseSameName } from '../../hooks/refuse-same-name.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';
import { fixedSlugField } from './fixed-slug.ts';

/** Lĩnh vực of documents. */
export const DocumentFields: CollectionConfig = {
	slug: 'document-fields',
	labels: { singular: 'Lĩnh vực văn bản', plural: 'Lĩnh vực văn bản' },
	admin: { group: GROUPS.documents, useAsTitle: 'name', defaultColumns: ['name', 'updatedAt'] },
	defaultSort: 'name',
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{
			name: 'name',
			type: 'text',
			label: 'Tên',
			required: true,
			maxLength: 100,
			index: true,
			admin: { placeholder: 'Kinh tế tập thể' },
		},
		{ name: 'nameKey', type: 'text', unique: true, index: true, admin: { hidden: true } },
		fixedSlugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('document-fields', 'name')],
		beforeChange: [refuseSameName('document-fields')],
	},
	trash: true,
	versions: false,
};
