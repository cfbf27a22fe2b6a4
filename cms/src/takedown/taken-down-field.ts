import type { Field } from 'payload';

import { nobodyField } from '../access/roles.ts';

/** When the article was taken down in an emergency; while set, nothing puts it back on the site. */
export const takenDownAtField: Field = {
	name: 'takenDownAt',
	type: 'date',
	label: 'Gỡ khẩn cấp lúc',
	access: { create: nobodyField, update: nobodyField },
	hooks: { beforeDuplicate: [() => null] },
	admin: {
		position: 'sidebar',
		readOnly: true,
		condition: (data) => Boolean(data?.takenDownAt),
		date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
	},
};
