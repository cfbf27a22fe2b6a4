import type { Field } from 'payload';

import { timeField } from '../../fields/dates.ts';
import { firstPublishedAtField } from '../../fields/first-published-at.ts';
import { createdByField, demoField } from '../../fields/hidden.ts';
import { siteStatusField } from '../../fields/site-status.ts';
import { slugField } from '../../fields/slug.ts';
import { previewLinksField } from '../../preview/links-field.ts';

const AIRED = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** An id as the platforms write it; a pasted address is reduced to it by `normalisePlatformId`. */
const PLATFORM_ID = /^[\w-]{5,20}$/;

export const videoFields: Field[] = [
	siteStatusField('video'),
	{ name: 'title', type: 'text', label: 'Tiêu đề', required: true, maxLength: 300, index: true },
	{
		name: 'programme',
		type: 'relationship',
		relationTo: 'programmes',
		label: 'Chương trình',
		index: true,
	},
	{
		name: 'platform',
		type: 'select',
		label: 'Nơi lưu video',
		required: true,
		defaultValue: 'youtube',
		options: [
			{ value: 'youtube', label: 'YouTube' },
			{ value: 'vimeo', label: 'Vimeo' },
			{ value: 'file', label: 'Tệp của tòa soạn' },
		],
		admin: { isClearable: false },
	},
	{
		name: 'platformId',
		type: 'text',
		label: 'Mã video',
		required: true,
		admin: {
			placeholder: 'Dán địa chỉ video hoặc mã, ví dụ dQw4w9WgXcQ',
			condition: (data) => data?.platform !== 'file',
		},
		hooks: { beforeValidate: [({ value }) => platformIdOf(value)] },
		validate: (value: string | null | undefined) =>
			(!!value && PLATFORM_ID.test(value)) ||
			'Chưa nhận ra mã video. Hãy dán địa chỉ của video trên YouTube hoặc Vimeo.',
	},
	{
		name: 'file',
		type: 'upload',
		relationTo: 'media',
		label: 'Tệp video',
		required: true,
		filterOptions: { mimeType: { contains: 'video' } },
		admin: { condition: (data) => data?.platform === 'file' },
	},
	{ name: 'poster', type: 'upload', relationTo: 'media', label: 'Ảnh bìa' },
	{
		type: 'row',
		fields: [
			{
				name: 'airedAt',
				type: 'text',
				label: 'Ngày phát sóng',
				admin: { width: '34%', placeholder: '2022-07-05 hoặc 2022-07' },
				validate: (value: string | null | undefined) =>
					!value ||
					AIRED.test(value) ||
					'Ghi năm-tháng-ngày (2022-07-05) hoặc năm-tháng (2022-07).',
			},
			{
				name: 'duration',
				type: 'number',
				label: 'Thời lượng (giây)',
				min: 1,
				admin: { width: '33%' },
				validate: (value: number | null | undefined) =>
					value === null ||
					value === undefined ||
					(Number.isInteger(value) && value > 0) ||
					'Thời lượng là số giây, số nguyên dương.',
			},
			{ name: 'channel', type: 'text', label: 'Kênh', admin: { width: '33%' } },
		],
	},
	{ name: 'description', type: 'textarea', label: 'Mô tả' },
	{ name: 'transcript', type: 'textarea', label: 'Lời thoại', maxLength: 200_000 },
	{ name: 'credit', type: 'text', label: 'Thực hiện' },
	timeField('publishedAt', 'Ngày đăng', {
		index: true,
		admin: {
			position: 'sidebar',
			description: 'Để trống thì lấy lúc xuất bản.',
		},
	}),
	slugField(),
	previewLinksField('video'),
	firstPublishedAtField,
	createdByField,
	demoField,
];

/** The id in an address of YouTube or Vimeo; anything else stays as it is. */
export function platformIdOf(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	const text = value.trim();
	if (!URL.canParse(text)) return text;
	const url = new URL(text);
	const host = url.hostname.replace(/^(www|m|player)\./, '');
	if (host === 'youtu.be') return url.pathname.slice(1);
	if (host.startsWith('youtube')) {
		return url.searchParams.get('v') ?? url.pathname.split('/').at(-1);
	}
	if (host === 'vimeo.com') return url.pathname.split('/').filter(Boolean).at(-1);
	return text;
}
