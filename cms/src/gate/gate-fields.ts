import type { Field } from 'payload';

import { nobodyField } from '../access/roles.ts';

/** What the gate found when the article was last saved, from worst to best. */
const STATES = [
	{ value: 'blocked', label: 'Còn lỗi chặn' },
	{ value: 'open', label: 'Còn cảnh báo chưa xử lý' },
	{ value: 'passed', label: 'Cảnh báo đã có lý do' },
	{ value: 'clear', label: 'Đạt' },
];

/** What the gate keeps with an article. Only the reasons come from people, and only their words. */
export const gateField: Field = {
	name: 'gate',
	type: 'group',
	label: 'Kiểm tra trước khi đăng',
	admin: { hidden: true, components: { Diff: '/admin/no-diff.tsx#NoDiff' } },
	fields: [
		{
			name: 'state',
			type: 'select',
			label: 'Kết quả kiểm tra',
			options: STATES,
			index: true,
			access: { create: nobodyField, update: nobodyField },
			hooks: { beforeDuplicate: [() => null] },
		},
		{
			name: 'acknowledgements',
			type: 'json',
			label: 'Lý do bỏ qua cảnh báo',
			hooks: { beforeDuplicate: [() => null] },
		},
		{
			name: 'checks',
			type: 'json',
			label: 'Những điều tìm thấy',
			access: { create: nobodyField, update: nobodyField },
			hooks: { beforeDuplicate: [() => null] },
		},
	],
};

/** The checklist beside the article. Holds no data. */
export const gateChecklistField: Field = {
	name: 'gateChecklist',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/gate/checklist.tsx#GateChecklist' },
	},
};
