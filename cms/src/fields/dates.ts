import type { DateField } from 'payload';

/** Admin options of a field that holds a day and a time, as Vietnamese editors write them. */
export const dayAndTime = {
	pickerAppearance: 'dayAndTime',
	displayFormat: 'dd/MM/yyyy HH:mm',
	timeFormat: 'HH:mm',
	timeIntervals: 5,
} satisfies NonNullable<DateField['admin']>['date'];

/** Admin options of a field that holds a day. */
export const dayOnly = {
	pickerAppearance: 'dayOnly',
	displayFormat: 'dd/MM/yyyy',
} satisfies NonNullable<DateField['admin']>['date'];
