import type { CollectionConfig } from 'payload';

import { nobody } from './access.ts';

/** What is left of an article that was public once and was then deleted for good. */
export const Tombstones: CollectionConfig = {
	slug: 'tombstones',
	labels: { singular: 'Dấu vết bài đã xóa', plural: 'Dấu vết bài đã xóa' },
	admin: { hidden: true },
	access: { create: nobody, read: nobody, update: nobody, delete: nobody },
	versions: false,
	lockDocuments: false,
	fields: [
		{ name: 'articleId', type: 'text', required: true, unique: true, index: true },
		{ name: 'slug', type: 'text', required: true },
		{ name: 'removedAt', type: 'date', required: true },
		{ name: 'reason', type: 'text', required: true },
	],
};
