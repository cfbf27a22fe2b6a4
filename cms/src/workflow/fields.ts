import type { Field } from 'payload';

import { nobodyField } from '../access/roles.ts';
import { WORKFLOW_STATES } from './states.ts';

const person = (name: string, label: string): Field => ({
	name,
	type: 'relationship',
	relationTo: 'users',
	label,
});

/**
 * Where the article stands and who brought it there. Closed to people: only the actions of
 * `actions.ts` move it, and `keep-state.ts` keeps it true to Payload's own `_status`.
 */
export const workflowField: Field = {
	name: 'workflow',
	type: 'group',
	label: 'Quy trình',
	access: { create: nobodyField, update: nobodyField },
	// Hidden by a condition, so that the list still has the column.
	admin: { position: 'sidebar', condition: () => false },
	fields: [
		{
			name: 'state',
			type: 'select',
			label: 'Tình trạng',
			defaultValue: 'draft',
			index: true,
			options: [...WORKFLOW_STATES],
			admin: { components: { Cell: '/workflow/state-cell.tsx#StateCell' } },
		},
		{ name: 'reason', type: 'textarea', label: 'Lý do', maxLength: 2000 },
		person('submittedBy', 'Người gửi duyệt'),
		{ name: 'submittedAt', type: 'date', label: 'Gửi duyệt lúc', index: true },
		person('decidedBy', 'Người quyết định'),
		{ name: 'decidedAt', type: 'date', label: 'Quyết định lúc' },
		{
			...person('writers', 'Người sửa từ lần đăng trước'),
			hasMany: true,
		} as Field,
	],
};

/** The panel at the top of the sidebar: status, what can be done next, history. Holds no data. */
export const workflowPanelField: Field = {
	name: 'workflowPanel',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/workflow/panel.tsx#WorkflowPanel' },
	},
};
