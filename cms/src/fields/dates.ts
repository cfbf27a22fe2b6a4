import type { DateField } from 'payload';

type Options = Omit<DateField, 'name' | 'type' | 'label'>;

/**
 * A day and a time. It is stored in UTC, and read and written in Vietnam's time wherever the
 * editor's computer stands.
 */
export const timeField = (name: string, label: string, more: Options = {}): DateField => ({
	...more,
	name,
	type: 'date',
	label,
	timezone: {
		// Every date is in Vietnam's time, so the comparison of versions need not say so.
		override: ({ baseField }) => ({
			...baseField,
			admin: { ...baseField.admin, components: { Diff: '/admin/no-diff.tsx#NoDiff' } },
		}),
	},
	admin: {
		...more.admin,
		date: {
			pickerAppearance: 'dayAndTime',
			displayFormat: 'dd/MM/yyyy HH:mm',
			timeFormat: 'HH:mm',
			timeIntervals: 5,
		},
	},
});

/** A day without a time. */
export const dayField = (name: string, label: string, more: Options = {}): DateField => ({
	...more,
	name,
	type: 'date',
	label,
	admin: { ...more.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
});
