import type { Field, GlobalConfig } from 'payload';

import { GROUPS } from '../collections/groups.ts';
import { secretaries, staff } from '../access/roles.ts';
import { linkTargetField } from '../fields/link-target.ts';
import { rowName } from '../fields/row-name.ts';

const entry = (): Field[] => [
	{ name: 'label', type: 'text', label: 'Chữ hiển thị', required: true, maxLength: 80 },
	linkTargetField(),
];

const LABELS = { singular: 'mục', plural: 'mục' };
const ROWS = { initCollapsed: true, components: { RowLabel: rowName('Mục') } };

/** Thực đơn of header and footer. */
export const Navigation: GlobalConfig = {
	slug: 'navigation',
	label: 'Thực đơn',
	admin: { group: GROUPS.site },
	access: { read: staff, update: secretaries },
	fields: [
		{
			name: 'header',
			type: 'array',
			label: 'Đầu trang',
			labels: LABELS,
			admin: ROWS,
			fields: [
				...entry(),
				{
					name: 'children',
					type: 'array',
					label: 'Mục con',
					labels: LABELS,
					admin: ROWS,
					fields: entry(),
				},
			],
		},
		{
			name: 'footer',
			type: 'array',
			label: 'Chân trang',
			labels: LABELS,
			admin: ROWS,
			fields: entry(),
		},
	],
	versions: false,
};
