import type { Block, Field, GlobalConfig } from 'payload';

import { GROUPS } from '../collections/groups.ts';
import { secretaries, staff } from '../access/roles.ts';
import { linkTargetField } from '../fields/link-target.ts';
import { rowName } from '../fields/row-name.ts';

const articles: Field = {
	name: 'articles',
	type: 'relationship',
	relationTo: 'articles',
	hasMany: true,
	label: 'Bài viết',
	admin: { description: 'Theo thứ tự. Thiếu thì trang tin tự thêm bài mới nhất.' },
	filterOptions: { _status: { equals: 'published' } },
};

const title: Field = {
	name: 'title',
	type: 'text',
	label: 'Tiêu đề',
	required: true,
	maxLength: 120,
};

const count = (max: number, defaultValue: number): Field => ({
	name: 'count',
	type: 'number',
	label: 'Số mục',
	required: true,
	min: 1,
	max,
	defaultValue,
});

/** A block is known by its type and title. */
const blockAdmin = (type: string): Block['admin'] => ({
	disableBlockName: true,
	components: {
		Label: { path: '/admin/row-labels.tsx#HomeBlockLabel', clientProps: { type } },
	},
});

const blocks: Block[] = [
	{
		slug: 'focus',
		interfaceName: 'HomeFocusBlock',
		labels: { singular: 'Tiêu điểm', plural: 'Tiêu điểm' },
		admin: blockAdmin('Tiêu điểm'),
		fields: [articles],
	},
	{
		slug: 'group',
		interfaceName: 'HomeGroupBlock',
		labels: { singular: 'Nhóm tin', plural: 'Nhóm tin' },
		admin: blockAdmin('Nhóm tin'),
		fields: [title, articles],
	},
	{
		slug: 'category',
		interfaceName: 'HomeCategoryBlock',
		labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
		admin: blockAdmin('Chuyên mục'),
		fields: [
			{
				name: 'category',
				type: 'relationship',
				relationTo: 'categories',
				label: 'Chuyên mục',
				required: true,
			},
			count(12, 4),
		],
	},
	{
		slug: 'latest',
		interfaceName: 'HomeLatestBlock',
		labels: { singular: 'Tin mới nhất', plural: 'Tin mới nhất' },
		admin: blockAdmin('Tin mới nhất'),
		fields: [count(30, 10)],
	},
	{
		slug: 'video',
		interfaceName: 'HomeVideoBlock',
		labels: { singular: 'Video', plural: 'Video' },
		admin: blockAdmin('Video'),
		fields: [
			title,
			{
				name: 'programme',
				type: 'relationship',
				relationTo: 'programmes',
				label: 'Chương trình',
				// Emptied, the block would show every programme.
				custom: { needsTarget: true },
				admin: { description: 'Để trống là mọi chương trình.' },
			},
			count(12, 6),
		],
	},
	{
		slug: 'document',
		interfaceName: 'HomeDocumentBlock',
		labels: { singular: 'Văn bản mới', plural: 'Văn bản mới' },
		admin: blockAdmin('Văn bản mới'),
		fields: [
			title,
			{
				name: 'documentType',
				type: 'relationship',
				relationTo: 'document-types',
				label: 'Loại văn bản',
				// Emptied, the block would show every type.
				custom: { needsTarget: true },
				admin: { description: 'Để trống là mọi loại.' },
			},
			count(12, 5),
		],
	},
	{
		slug: 'links',
		interfaceName: 'HomeLinksBlock',
		labels: { singular: 'Liên kết', plural: 'Liên kết' },
		admin: blockAdmin('Liên kết'),
		fields: [
			title,
			{
				name: 'links',
				type: 'array',
				label: 'Liên kết',
				labels: { singular: 'liên kết', plural: 'liên kết' },
				admin: { components: { RowLabel: rowName('Liên kết') } },
				fields: [
					{ name: 'label', type: 'text', label: 'Chữ hiển thị', required: true },
					linkTargetField(),
				],
			},
		],
	},
];

/** Trang chủ: blocks in the order in which readers see them. */
export const Home: GlobalConfig = {
	slug: 'home',
	label: 'Trang chủ',
	admin: { group: GROUPS.site },
	access: { read: staff, update: secretaries },
	fields: [
		{
			name: 'blocks',
			type: 'blocks',
			label: 'Các khối',
			labels: { singular: 'khối', plural: 'khối' },
			blocks,
		},
	],
	versions: false,
};
