import type { CollectionConfig } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { refuseSameName } from '../../hooks/refuse-same-name.ts';
import { GROUPS } from '../groups.ts';

/** Từ viết tắt: explained to readers, read aloud in full, and searched by both forms. */
export const Glossary: CollectionConfig = {
	slug: 'glossary',
	labels: { singular: 'Từ viết tắt', plural: 'Từ viết tắt' },
	admin: {
		group: GROUPS.taxonomy,
		useAsTitle: 'short',
		defaultColumns: ['short', 'long', 'autoExpand', 'updatedAt'],
		listSearchableFields: ['short', 'long'],
		description: 'Người đọc thấy nghĩa đầy đủ; tìm “HTX” cũng ra “hợp tác xã” và ngược lại.',
	},
	defaultSort: 'short',
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{
			type: 'row',
			fields: [
				{
					name: 'short',
					type: 'text',
					label: 'Viết tắt',
					required: true,
					maxLength: 40,
					index: true,
					admin: { width: '30%', placeholder: 'HTX' },
				},
				{
					name: 'long',
					type: 'text',
					label: 'Nghĩa đầy đủ',
					required: true,
					maxLength: 200,
					admin: {
						width: '70%',
						placeholder: 'hợp tác xã',
						description: 'Viết hoa, viết thường như khi đứng giữa câu.',
					},
				},
			],
		},
		{
			name: 'autoExpand',
			type: 'checkbox',
			label: 'Chú giải cho người đọc ở lần xuất hiện đầu tiên trong mỗi bài',
			defaultValue: true,
		},
		{
			name: 'synonyms',
			type: 'text',
			hasMany: true,
			label: 'Cách viết khác, từ cùng nghĩa',
			admin: { description: 'Để tìm kiếm nhận ra. Nhập từng từ rồi nhấn Enter.' },
		},
		{
			name: 'spoken',
			type: 'text',
			label: 'Đọc thành tiếng',
			maxLength: 200,
			admin: { description: 'Để trống thì đọc nghĩa đầy đủ.' },
		},
		{ name: 'nameKey', type: 'text', unique: true, index: true, admin: { hidden: true } },
		demoField,
	],
	hooks: { beforeChange: [refuseSameName('glossary', 'short')] },
	trash: true,
	versions: false,
};
