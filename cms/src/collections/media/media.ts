import { MEDIA_ORIGINS } from '@haidang/shared/content/media';
import type { CollectionConfig } from 'payload';

import { editors, nobodyField, reporters, secretaries, staff } from '../../access/roles.ts';
import { env } from '../../env.ts';
import { dayField } from '../../fields/dates.ts';
import { createdByField, demoField } from '../../fields/hidden.ts';
import { urlField } from '../../fields/url.ts';
import { setCreatedBy } from '../../hooks/set-created-by.ts';
import { GROUPS } from '../groups.ts';
import { setContentHash } from './set-content-hash.ts';
import { IMAGE_WIDTHS, mediaFolder, MIME_TYPES } from './storage.ts';

/** Where a picture comes from. */
export const MEDIA_ORIGIN_LABELS: Record<(typeof MEDIA_ORIGINS)[number], string> = {
	own: 'Tự chụp, tự làm',
	provided: 'Được cấp',
	bought: 'Mua',
	collected: 'Sưu tầm',
	ai: 'Tạo bằng AI',
};

/** Ảnh, tệp. Pictures are re-encoded on arrival, so no camera or place data is ever stored. */
export const Media: CollectionConfig = {
	slug: 'media',
	labels: { singular: 'Ảnh, tệp', plural: 'Ảnh, tệp' },
	admin: {
		group: GROUPS.media,
		useAsTitle: 'filename',
		defaultColumns: ['filename', 'alt', 'credit', 'origin', 'updatedAt'],
		listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
	},
	defaultSort: '-createdAt',
	access: { read: staff, create: reporters, update: editors, delete: secretaries },
	fields: [
		{
			name: 'alt',
			type: 'text',
			label: 'Mô tả ảnh cho người không nhìn thấy',
			maxLength: 300,
			admin: { placeholder: 'Nông dân thu hoạch lúa trên cánh đồng' },
			validate: (value: string | string[] | null | undefined, { data }: { data: unknown }) =>
				Boolean(value) || isDecoration(data) || 'Hãy mô tả ảnh, hoặc đánh dấu là ảnh trang trí.',
		},
		{
			name: 'decorative',
			type: 'checkbox',
			label: 'Ảnh trang trí hoặc tệp không phải ảnh, không cần mô tả',
		},
		{ name: 'caption', type: 'textarea', label: 'Chú thích', maxLength: 1000 },
		{
			type: 'row',
			fields: [
				{
					name: 'credit',
					type: 'text',
					label: 'Người chụp, nguồn ảnh',
					maxLength: 200,
					admin: { width: '50%' },
				},
				{
					name: 'origin',
					type: 'select',
					label: 'Nguồn gốc',
					required: true,
					defaultValue: 'own',
					options: MEDIA_ORIGINS.map((value) => ({ value, label: MEDIA_ORIGIN_LABELS[value] })),
					admin: { width: '50%', isClearable: false },
				},
			],
		},
		urlField('creditUrl', 'Địa chỉ nguồn ảnh', { admin: { placeholder: 'https://…' } }),
		{
			type: 'collapsible',
			label: 'Quyền sử dụng (nội bộ)',
			admin: { initCollapsed: true },
			fields: [
				{ name: 'people', type: 'text', hasMany: true, label: 'Người trong ảnh' },
				{
					name: 'showsPeople',
					type: 'checkbox',
					label: 'Nhận ra được người trong ảnh (đánh dấu nhất là khi có trẻ em)',
				},
				{ name: 'consentNote', type: 'textarea', label: 'Sự đồng ý của người trong ảnh' },
				{
					name: 'rightsBasis',
					type: 'text',
					label: 'Căn cứ được dùng',
					admin: { placeholder: 'Văn bản cho phép, hợp đồng, giấy phép mở…' },
				},
				{
					type: 'row',
					fields: [
						dayField('takenAt', 'Chụp ngày', { admin: { width: '33%' } }),
						{ name: 'place', type: 'text', label: 'Nơi chụp', admin: { width: '34%' } },
						dayField('rightsExpiry', 'Được dùng đến ngày', { admin: { width: '33%' } }),
					],
				},
			],
		},
		{
			name: 'contentHash',
			type: 'text',
			index: true,
			admin: { hidden: true },
			access: { create: nobodyField, update: nobodyField },
		},
		{
			// Set by the feed when a public document first shows the picture; see `feed/media-along.ts`.
			name: 'usedSince',
			type: 'date',
			index: true,
			admin: { hidden: true },
			access: { create: nobodyField, update: nobodyField },
			hooks: { beforeDuplicate: [() => null] },
		},
		createdByField,
		demoField,
	],
	hooks: { beforeChange: [setCreatedBy, setContentHash] },
	upload: {
		staticDir: mediaFolder(env.HAIDANG_DATA),
		mimeTypes: [...MIME_TYPES],
		adminThumbnail: 'w320',
		focalPoint: true,
		crop: false,
		pasteURL: false,
		displayPreview: true,
		// Re-encoding is what strips EXIF and GPS: Payload copies untouched originals byte by byte.
		resizeOptions: { width: 2560, withoutEnlargement: true },
		constructorOptions: { limitInputPixels: 80_000_000 },
		imageSizes: IMAGE_WIDTHS.map((width) => ({
			name: `w${width}`,
			width,
			formatOptions: { format: 'webp', options: { quality: 80 } },
		})),
		modifyResponseHeaders: ({ headers }) => {
			headers.set('X-Content-Type-Options', 'nosniff');
			if (!headers.get('Content-Type')?.startsWith('image/')) {
				headers.set('Content-Disposition', 'attachment');
			}
			return headers;
		},
	},
	trash: true,
	versions: false,
};

function isDecoration(data: unknown): boolean {
	return (
		typeof data === 'object' && data !== null && 'decorative' in data && data.decorative === true
	);
}
