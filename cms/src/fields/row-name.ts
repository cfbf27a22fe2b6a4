import type { RowLabelComponent } from 'payload';

/** Titles the rows of an array by their own words; `fallback` stands for a row that has none yet. */
export const rowName = (fallback: string): RowLabelComponent => ({
	path: '/admin/row-labels.tsx#NameLabel',
	clientProps: { fallback },
});
