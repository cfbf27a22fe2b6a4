import type { CollectionConfig } from 'payload';

import { nobody } from './access.ts';

/** Who may do what only one process may do at a time; taken by compare-and-set. */
export const Leases: CollectionConfig = {
	slug: 'leases',
	labels: { singular: 'Quyền giữ việc', plural: 'Quyền giữ việc' },
	admin: { hidden: true },
	access: { create: nobody, read: nobody, update: nobody, delete: nobody },
	versions: false,
	lockDocuments: false,
	timestamps: false,
	fields: [
		{ name: 'key', type: 'text', required: true, unique: true, index: true },
		{ name: 'owner', type: 'text', required: true },
		{ name: 'expiresAt', type: 'date', required: true },
	],
};
