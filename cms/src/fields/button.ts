import type { Field } from 'payload';

/** A button of `admin/webhook-buttons.tsx` above a document. Holds no data. */
export const buttonField = (
	name: string,
	component: 'PingButton' | 'ResendButton' | 'ResendLetterButton' | 'RotateButtons',
): Field => ({
	name,
	type: 'ui',
	admin: {
		disableListColumn: true,
		components: { Field: `/admin/webhook-buttons.tsx#${component}` },
	},
});
