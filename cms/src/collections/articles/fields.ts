import { ARTICLE_TYPE_LABELS, ARTICLE_TYPES } from '@haidang/shared/content/article';
import type { Field } from 'payload';

import { nobodyField } from '../../access/roles.ts';
import { bodyLinksField } from '../../fields/body-links.ts';
import { timeField } from '../../fields/dates.ts';
import { firstPublishedAtField } from '../../fields/first-published-at.ts';
import { createdByField, demoField } from '../../fields/hidden.ts';
import { seoField } from '../../fields/seo.ts';
import { siteStatusField } from '../../fields/site-status.ts';
import { slugField } from '../../fields/slug.ts';
import { gateChecklistField, gateField } from '../../gate/gate-fields.ts';
import { previewLinksField } from '../../preview/links-field.ts';
import { textEditor } from '../../rich-text/editor.ts';
import { rowName } from '../../fields/row-name.ts';
import { workflowField, workflowPanelField } from '../../workflow/fields.ts';
import { bylineInputField, writingPanelField } from '../../writing/fields.ts';
import { bylineField } from './byline-field.ts';
import { sourceRefsField } from './source-refs-field.ts';

const contentTab: Field[] = [
	{
		name: 'title',
		type: 'text',
		label: 'Tiêu đề',
		required: true,
		maxLength: 300,
		index: true,
		admin: { placeholder: 'Tiêu đề bài viết' },
	},
	{
		name: 'sapo',
		type: 'textarea',
		label: 'Sapô',
		maxLength: 1000,
		admin: { placeholder: 'Đoạn mở đầu, nêu điều quan trọng nhất', rows: 3 },
	},
	{ name: 'body', type: 'richText', label: 'Nội dung', editor: textEditor },
	{
		name: 'heroImage',
		type: 'group',
		label: 'Ảnh đại diện',
		fields: [
			{ name: 'image', type: 'upload', relationTo: 'media', label: 'Ảnh' },
			{
				type: 'row',
				fields: [
					{
						name: 'caption',
						type: 'text',
						label: 'Chú thích',
						admin: { width: '65%', placeholder: 'Để trống thì dùng chú thích của ảnh' },
					},
					{
						name: 'credit',
						type: 'text',
						label: 'Nguồn ảnh',
						admin: { width: '35%', placeholder: 'Để trống thì dùng nguồn của ảnh' },
					},
				],
			},
		],
	},
	{ name: 'heroVideo', type: 'relationship', relationTo: 'videos', label: 'Video đại diện' },
];

const creditsTab: Field[] = [bylineInputField, bylineField, sourceRefsField];

const placementTab: Field[] = [
	{
		name: 'categories',
		type: 'relationship',
		relationTo: 'categories',
		hasMany: true,
		label: 'Chuyên mục khác',
		admin: { description: 'Ngoài chuyên mục chính. Bài cũng hiện trong các chuyên mục này.' },
	},
	{
		name: 'topics',
		type: 'relationship',
		relationTo: 'topics',
		hasMany: true,
		label: 'Dòng sự kiện',
	},
	{
		name: 'related',
		type: 'relationship',
		relationTo: 'articles',
		hasMany: true,
		label: 'Bài liên quan',
		admin: { description: 'Theo thứ tự hiển thị. Để trống thì trang tin tự chọn.' },
		filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
	},
	{
		name: 'documents',
		type: 'relationship',
		relationTo: 'documents',
		hasMany: true,
		label: 'Văn bản viện dẫn',
		admin: {
			description:
				'Hiện thành khung cuối bài. Khi nhiều văn bản trùng số (08-NQ/TU…), văn bản chọn ở đây là văn bản được nối trong bài.',
		},
	},
	{
		name: 'attachments',
		type: 'array',
		label: 'Tệp đính kèm',
		labels: { singular: 'tệp', plural: 'tệp' },
		admin: { components: { RowLabel: rowName('Tệp') } },
		fields: [
			{ name: 'file', type: 'upload', relationTo: 'media', label: 'Tệp', required: true },
			{ name: 'title', type: 'text', label: 'Tên hiển thị', required: true },
		],
	},
	{
		name: 'placement',
		type: 'group',
		label: 'Vị trí',
		fields: [timeField('pinnedUntil', 'Ghim đầu chuyên mục đến')],
	},
	timeField('expiresAt', 'Hết hạn lúc', {
		index: true,
		admin: { description: 'Từ lúc này bài không còn trên trang.' },
	}),
];

const furtherTab: Field[] = [
	{
		name: 'shortTitle',
		type: 'text',
		label: 'Tiêu đề ngắn',
		maxLength: 120,
		admin: { description: 'Dùng trong danh sách khi tiêu đề quá dài.' },
	},
	{
		name: 'kicker',
		type: 'text',
		label: 'Tít phụ',
		maxLength: 120,
		admin: { description: 'Dòng nhỏ phía trên tiêu đề.' },
	},
	timeField('substantiveUpdateAt', 'Cập nhật đáng kể lúc', {
		access: { create: nobodyField, update: nobodyField },
		hooks: { beforeDuplicate: [() => null] },
		admin: {
			readOnly: true,
			condition: (data) => Boolean(data?.substantiveUpdateAt),
			description: 'Người đọc thấy dòng “Cập nhật” với giờ này.',
		},
	}),
	{
		name: 'aiDisclosure',
		type: 'group',
		label: 'Trí tuệ nhân tạo',
		fields: [
			{ name: 'used', type: 'checkbox', label: 'Bài có dùng trí tuệ nhân tạo' },
			{
				name: 'label',
				type: 'text',
				label: 'Lời ghi cho người đọc',
				admin: { condition: (_data, sibling) => Boolean(sibling?.used) },
			},
		],
	},
	seoField,
	{
		name: 'legacy',
		type: 'group',
		label: 'Nguồn gốc nhập liệu',
		access: { create: nobodyField, update: nobodyField },
		admin: { condition: (data) => Boolean(data?.legacy?.system), readOnly: true },
		fields: [
			{ name: 'system', type: 'text', label: 'Hệ thống cũ' },
			// Not `id`: in SQLite a group's fields are columns, and that one is the row's own.
			{ name: 'key', type: 'text', label: 'Mã cũ', index: true },
			{ name: 'url', type: 'text', label: 'Địa chỉ cũ' },
			{ name: 'raw', type: 'textarea', label: 'Bản gốc', maxLength: 2_000_000 },
			{ name: 'hash', type: 'text', label: 'Mã kiểm' },
		],
	},
];

/** Writing comes first; what an editor sets once per article stands in the sidebar. */
export const articleFields: Field[] = [
	siteStatusField('article'),
	{
		type: 'tabs',
		tabs: [
			{ label: 'Bài viết', fields: contentTab },
			{ label: 'Bút danh & nguồn tin', fields: creditsTab },
			{ label: 'Xếp chỗ', fields: placementTab },
			{ label: 'Khác', fields: furtherTab },
		],
	},
	workflowPanelField,
	workflowField,
	gateChecklistField,
	writingPanelField,
	{
		name: 'articleType',
		type: 'select',
		label: 'Loại bài',
		required: true,
		defaultValue: 'original',
		index: true,
		options: ARTICLE_TYPES.map((value) => ({ value, label: ARTICLE_TYPE_LABELS[value] })),
		admin: { position: 'sidebar', isClearable: false },
	},
	{
		name: 'primaryCategory',
		type: 'relationship',
		relationTo: 'categories',
		label: 'Chuyên mục chính',
		required: true,
		index: true,
		admin: { position: 'sidebar', allowEdit: false },
	},
	{
		name: 'tags',
		type: 'relationship',
		relationTo: 'tags',
		hasMany: true,
		label: 'Thẻ',
		admin: { position: 'sidebar' },
	},
	timeField('publishedAt', 'Ngày đăng', {
		index: true,
		hooks: { beforeDuplicate: [() => null] },
		admin: {
			position: 'sidebar',
			description: 'Người đọc thấy ngày này. Để trống thì lấy lúc xuất bản.',
		},
	}),
	slugField(),
	previewLinksField('article'),
	firstPublishedAtField,
	{
		name: 'isSubstantiveUpdate',
		type: 'checkbox',
		label: 'Đây là thay đổi đáng kể – hiện dòng “Cập nhật”',
		hooks: { beforeDuplicate: [() => false] },
		admin: {
			position: 'sidebar',
			condition: (data) => Boolean(data?.firstPublishedAt),
			description: 'Sửa lỗi chính tả, câu chữ thì để trống. Có hiệu lực ở lần đăng tới.',
		},
	},
	{
		name: 'addCorrection',
		type: 'ui',
		admin: {
			position: 'sidebar',
			disableListColumn: true,
			components: { Field: '/collections/corrections/add-button.tsx#AddCorrection' },
		},
	},
	createdByField,
	bodyLinksField,
	demoField,
	gateField,
];
