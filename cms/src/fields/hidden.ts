import type { Field } from 'payload';

import { nobodyField } from '../access/roles.ts';

/** Marks what the demonstration brought along, so that one command can remove it again. */
export const demoField: Field = {
	name: 'isDemo',
	type: 'checkbox',
	label: 'Nội dung trình diễn',
	index: true,
	admin: { hidden: true },
	access: { create: nobodyField, update: nobodyField },
};

/** Who made the document. Set when it is made, never changed. */
export const createdByField: Field = {
	name: 'createdBy',
	type: 'relationship',
	relationTo: 'users',
	label: 'Người tạo',
	index: true,
	admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.createdBy) },
	access: { create: nobodyField, update: nobodyField },
};
