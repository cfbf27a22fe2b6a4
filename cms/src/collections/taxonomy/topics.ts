import type { CollectionConfig } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { dayField } from '../../fields/dates.ts';
import { demoField } from '../../fields/hidden.ts';
import { slugField } from '../../fields/slug.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';

/** Dòng sự kiện: a story followed over time. */
export const Topics: CollectionConfig = {
	slug: 'topics',
	labels: { singular: 'Dòng sự kiện', plural: 'Dòng sự kiện' },
	admin: {
		group: GROUPS.taxonomy,
		useAsTitle: 'title',
		defaultColumns: ['title', 'state', 'from', 'to'],
	},
	defaultSort: '-createdAt',
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{ name: 'title', type: 'text', label: 'Tiêu đề', required: true, maxLength: 200, index: true },
		{ name: 'summary', type: 'textarea', label: 'Tóm tắt', maxLength: 1000 },
		{ name: 'cover', type: 'upload', relationTo: 'media', label: 'Ảnh bìa' },
		{
			type: 'row',
			fields: [
				dayField('from', 'Từ ngày', { admin: { width: '50%' } }),
				dayField('to', 'Đến ngày', { admin: { width: '50%' } }),
			],
		},
		{
			name: 'pinned',
			type: 'relationship',
			relationTo: 'articles',
			hasMany: true,
			label: 'Bài ghim',
			admin: { description: 'Đứng đầu dòng sự kiện, theo thứ tự.' },
		},
		{
			name: 'state',
			type: 'select',
			label: 'Tình trạng',
			required: true,
			defaultValue: 'following',
			options: [
				{ value: 'following', label: 'Đang theo dõi' },
				{ value: 'ended', label: 'Đã kết thúc' },
			],
			admin: { position: 'sidebar', isClearable: false },
		},
		slugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug('topics', 'title')],
		beforeChange: [readMainRow],
		afterChange: [keepRedirects('topic')],
	},
	trash: true,
	versions: false,
};
