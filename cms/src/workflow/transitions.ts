import type { CollectionConfig } from 'payload';

import { nobody, reporters } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';
import { WORKFLOW_STATES } from './states.ts';

/** What happened to articles on their way: who moved which from where to where, when and why. */
export const Transitions: CollectionConfig = {
	slug: 'article-transitions',
	labels: { singular: 'Bước xử lý', plural: 'Lịch sử xử lý bài' },
	admin: { group: GROUPS.system, hidden: true, useAsTitle: 'action' },
	access: { create: nobody, read: reporters, update: nobody, delete: nobody },
	versions: false,
	lockDocuments: false,
	fields: [
		// The id alone: the history outlives an article that is deleted for good.
		{ name: 'articleId', type: 'text', label: 'Bài viết', required: true, index: true },
		{ name: 'action', type: 'text', label: 'Việc', required: true },
		{ name: 'from', type: 'select', label: 'Từ', options: [...WORKFLOW_STATES] },
		{ name: 'to', type: 'select', label: 'Đến', options: [...WORKFLOW_STATES] },
		{ name: 'by', type: 'relationship', relationTo: 'users', label: 'Người làm' },
		{ name: 'byName', type: 'text', label: 'Tên người làm' },
		{ name: 'reason', type: 'textarea', label: 'Lý do' },
	],
};
