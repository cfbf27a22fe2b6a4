import type { Field } from 'payload';

/** The panel “Soát lỗi”: what was pasted, what might be a slip, what is missing. Holds no data. */
export const writingPanelField: Field = {
	name: 'writingPanel',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/writing/panel.tsx#WritingPanel' },
	},
};

/** One line that becomes the rows of the byline below it. Holds no data. */
export const bylineInputField: Field = {
	name: 'bylineInput',
	type: 'ui',
	admin: {
		disableListColumn: true,
		components: { Field: '/writing/byline-input.tsx#BylineInput' },
	},
};
