import type { CollectionConfig } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { slugField } from '../../fields/slug.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { setSortName } from '../../hooks/set-sort-name.ts';
import { GROUPS } from '../groups.ts';

/** Tác giả: a pen name and the person behind it. */
export const Authors: CollectionConfig = {
	slug: 'authors',
	labels: { singular: 'Tác giả', plural: 'Tác giả' },
	admin: {
		group: GROUPS.people,
		useAsTitle: 'penName',
		defaultColumns: ['penName', 'fullName', 'department', 'active'],
		listSearchableFields: ['penName', 'fullName'],
	},
	defaultSort: 'sortName',
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{
			type: 'row',
			fields: [
				{
					name: 'penName',
					type: 'text',
					label: 'Bút danh',
					required: true,
					maxLength: 120,
					index: true,
					admin: { width: '50%' },
				},
				{
					name: 'fullName',
					type: 'text',
					label: 'Họ và tên',
					maxLength: 120,
					admin: { width: '50%' },
				},
			],
		},
		{
			type: 'row',
			fields: [
				{
					name: 'department',
					type: 'relationship',
					relationTo: 'departments',
					label: 'Phòng, ban',
					admin: { width: '50%' },
				},
				{ name: 'position', type: 'text', label: 'Chức danh', admin: { width: '50%' } },
			],
		},
		{ name: 'photo', type: 'upload', relationTo: 'media', label: 'Ảnh chân dung' },
		{ name: 'bio', type: 'textarea', label: 'Giới thiệu', maxLength: 2000 },
		{
			name: 'publicPage',
			type: 'checkbox',
			label: 'Có trang tác giả',
			defaultValue: true,
			admin: {
				position: 'sidebar',
				description: 'Không có trang thì bút danh vẫn in dưới bài, họ tên không công khai.',
			},
		},
		{
			name: 'active',
			type: 'checkbox',
			label: 'Đang cộng tác',
			defaultValue: true,
			admin: { position: 'sidebar' },
		},
		{
			name: 'user',
			type: 'relationship',
			relationTo: 'users',
			label: 'Tài khoản',
			admin: { position: 'sidebar' },
		},
		slugField(),
		{
			name: 'sortName',
			type: 'text',
			label: 'Tên để sắp xếp',
			index: true,
			admin: {
				position: 'sidebar',
				readOnly: true,
				condition: (data) => Boolean(data?.sortName),
			},
		},
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('authors', 'penName'), setSortName],
		beforeChange: [readMainRow],
		afterChange: [keepRedirects('author')],
	},
	trash: true,
	versions: false,
};
