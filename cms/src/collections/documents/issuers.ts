import type { CollectionConfig } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { dayField } from '../../fields/dates.ts';
import { demoField } from '../../fields/hidden.ts';
import { refuseSameName } from '../../hooks/refuse-same-name.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';
import { fixedSlugField } from './fixed-slug.ts';

/** Cơ quan ban hành: dated, because bodies are merged, renamed and dissolved. */
export const Issuers: CollectionConfig = {
	slug: 'issuers',
	labels: { singular: 'Cơ quan ban hành', plural: 'Cơ quan ban hành' },
	admin: {
		group: GROUPS.documents,
		useAsTitle: 'name',
		defaultColumns: ['name', 'abbreviation', 'validFrom', 'validTo'],
		listSearchableFields: ['name', 'abbreviation'],
		description:
			'Cơ quan đổi tên hay sáp nhập thì tạo mục mới và ghi “Cơ quan kế thừa” ở mục cũ; văn bản cũ vẫn giữ tên cũ.',
	},
	defaultSort: 'name',
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{
			name: 'name',
			type: 'text',
			label: 'Tên',
			required: true,
			maxLength: 200,
			index: true,
			admin: { placeholder: 'Ban Chấp hành Trung ương' },
		},
		{ name: 'abbreviation', type: 'text', label: 'Viết tắt', maxLength: 60 },
		{
			type: 'row',
			fields: [
				dayField('validFrom', 'Hoạt động từ ngày', { admin: { width: '50%' } }),
				dayField('validTo', 'Đến hết ngày', { admin: { width: '50%' } }),
			],
		},
		{
			name: 'successor',
			type: 'relationship',
			relationTo: 'issuers',
			label: 'Cơ quan kế thừa',
			custom: { needsTarget: true },
			filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
		},
		{ name: 'nameKey', type: 'text', unique: true, index: true, admin: { hidden: true } },
		fixedSlugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('issuers', 'name')],
		beforeChange: [refuseSameName('issuers')],
	},
	trash: true,
	versions: false,
};
