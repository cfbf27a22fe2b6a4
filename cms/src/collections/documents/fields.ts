import type { Field } from 'payload';

import { dayField } from '../../fields/dates.ts';
import { firstPublishedAtField } from '../../fields/first-published-at.ts';
import { createdByField, demoField } from '../../fields/hidden.ts';
import { rowName } from '../../fields/row-name.ts';
import { siteStatusField } from '../../fields/site-status.ts';
import { slugField } from '../../fields/slug.ts';
import { urlField } from '../../fields/url.ts';
import { previewLinksField } from '../../preview/links-field.ts';
import { textEditor } from '../../rich-text/editor.ts';

type Dates = { effectiveFrom?: unknown; effectiveOnSigning?: unknown };

/** First segments below `/van-ban/` that are lists of the library. */
const RESERVED = ['loai', 'co-quan', 'linh-vuc', 'nam', 'hieu-luc', 'index.json', 'rss.xml'];

const mainTab: Field[] = [
	{
		type: 'row',
		fields: [
			{
				name: 'number',
				type: 'text',
				label: 'Số, ký hiệu',
				required: true,
				maxLength: 60,
				index: true,
				admin: { width: '34%', placeholder: '13-NQ/TW' },
			},
			{
				name: 'documentType',
				type: 'relationship',
				relationTo: 'document-types',
				label: 'Loại văn bản',
				required: true,
				index: true,
				admin: { width: '33%' },
			},
			{
				name: 'issuer',
				type: 'relationship',
				relationTo: 'issuers',
				label: 'Cơ quan ban hành',
				required: true,
				index: true,
				admin: { width: '33%' },
			},
		],
	},
	{
		name: 'abstract',
		type: 'textarea',
		label: 'Trích yếu',
		required: true,
		maxLength: 1000,
		admin: { placeholder: 'Về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể' },
	},
	{
		type: 'row',
		fields: [
			dayField('issuedAt', 'Ngày ban hành', {
				required: true,
				index: true,
				admin: { width: '34%' },
			}),
			dayField('effectiveFrom', 'Có hiệu lực từ ngày', {
				admin: { width: '33%', condition: (data) => !data?.effectiveOnSigning },
				validate: (value: Date | null | undefined, { data }: { data: unknown }) =>
					Boolean(value) ||
					(data as Dates).effectiveOnSigning === true ||
					'Hãy nhập ngày có hiệu lực, hoặc đánh dấu “Có hiệu lực từ ngày ký”.',
			}),
			dayField('effectiveTo', 'Hết hiệu lực sau ngày', {
				admin: { width: '33%', description: 'Ngày cuối cùng còn hiệu lực, nếu có.' },
			}),
		],
	},
	{ name: 'effectiveOnSigning', type: 'checkbox', label: 'Có hiệu lực từ ngày ký' },
	{
		type: 'row',
		fields: [
			{ name: 'signer', type: 'text', label: 'Người ký', admin: { width: '50%' } },
			{ name: 'signerPosition', type: 'text', label: 'Chức vụ', admin: { width: '50%' } },
		],
	},
	{
		name: 'files',
		type: 'array',
		label: 'Tệp văn bản',
		labels: { singular: 'tệp', plural: 'tệp' },
		required: true,
		minRows: 1,
		admin: { components: { RowLabel: rowName('Tệp') }, description: 'Bạn đọc tải về được.' },
		fields: [
			{ name: 'file', type: 'upload', relationTo: 'media', label: 'Tệp', required: true },
			{
				name: 'title',
				type: 'text',
				label: 'Tên hiển thị',
				admin: { placeholder: 'Để trống thì dùng số, ký hiệu' },
			},
		],
	},
	urlField('officialUrl', 'Địa chỉ bản chính thức', { admin: { placeholder: 'https://…' } }),
];

const older = (name: string, label: string, description: string, needsTarget: boolean): Field => ({
	name,
	type: 'relationship',
	relationTo: 'documents',
	hasMany: true,
	label,
	// Without the older document its effect could not be told.
	...(needsTarget && { custom: { needsTarget: true } }),
	admin: { description },
	filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
});

const newer = (name: string, on: string, label: string): Field => ({
	name,
	type: 'join',
	collection: 'documents',
	on,
	label,
	admin: { allowCreate: false, defaultColumns: ['number', 'abstract', 'issuedAt'] },
});

const relationsTab: Field[] = [
	older(
		'replaces',
		'Thay thế văn bản',
		'Văn bản cũ hết hiệu lực từ ngày văn bản này có hiệu lực.',
		true,
	),
	older('amends', 'Sửa đổi, bổ sung văn bản', 'Văn bản cũ hết hiệu lực một phần.', true),
	older('guides', 'Hướng dẫn, quy định chi tiết văn bản', 'Văn bản này hướng dẫn thi hành.', false),
	newer('replacedBy', 'replaces', 'Bị thay thế bởi'),
	newer('amendedBy', 'amends', 'Được sửa đổi, bổ sung bởi'),
];

const furtherTab: Field[] = [
	{
		name: 'names',
		type: 'text',
		hasMany: true,
		label: 'Tên gọi khác trong bài viết',
		admin: {
			placeholder: 'Luật HTX năm 2012',
			description:
				'Bài viết gọi văn bản bằng tên này thì cũng được nối tới đây. Luật, bộ luật tự có tên “Luật … năm …”.',
		},
	},
	{
		name: 'consultation',
		type: 'group',
		label: 'Lấy ý kiến dự thảo',
		fields: [
			{
				type: 'row',
				fields: [
					dayField('from', 'Từ ngày', { admin: { width: '50%' } }),
					dayField('to', 'Đến hết ngày', { admin: { width: '50%' } }),
				],
			},
		],
	},
	{ name: 'body', type: 'richText', label: 'Toàn văn', editor: textEditor },
];

/** What the library must show comes first; relations and rare matters have tabs of their own. */
export const documentFields: Field[] = [
	siteStatusField('document'),
	{
		type: 'tabs',
		tabs: [
			{ label: 'Văn bản', fields: mainTab },
			{ label: 'Quan hệ', fields: relationsTab },
			{ label: 'Khác', fields: furtherTab },
		],
	},
	{
		name: 'documentFields',
		type: 'relationship',
		relationTo: 'document-fields',
		hasMany: true,
		label: 'Lĩnh vực',
		admin: { position: 'sidebar' },
	},
	{
		name: 'isOwn',
		type: 'checkbox',
		label: 'Văn bản của đơn vị',
		admin: { position: 'sidebar' },
	},
	previewLinksField('document'),
	slugField({ reserved: RESERVED }),
	firstPublishedAtField,
	createdByField,
	demoField,
	// Made by `setDocumentKeys`.
	{ name: 'name', type: 'text', admin: { hidden: true } },
	{ name: 'title', type: 'text', index: true, admin: { hidden: true } },
	{ name: 'lawName', type: 'text', admin: { hidden: true } },
	{ name: 'canonicalNumber', type: 'text', index: true, admin: { hidden: true } },
	{ name: 'identityKey', type: 'text', unique: true, index: true, admin: { hidden: true } },
];
