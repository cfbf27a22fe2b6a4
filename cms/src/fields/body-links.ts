import type { Field } from 'payload';

import { nobodyField } from '../access/roles.ts';

/** Where the links of the body lead; see `setBodyLinks`. */
export const bodyLinksField: Field = {
	name: 'bodyLinks',
	type: 'text',
	hasMany: true,
	index: true,
	access: { create: nobodyField, update: nobodyField },
	admin: { hidden: true, components: { Diff: '/admin/no-diff.tsx#NoDiff' } },
};
