'use client';

import { useForm, useFormFields } from '@payloadcms/ui';

type Row = Record<string, string | undefined>;

/** Writes rows into a list of groups of the form: in place of all there are, or below them. */
export function useRows(path: string): {
	count: number;
	replaceRows: (rows: readonly Row[]) => void;
	addRow: (row: Row) => void;
} {
	const { addFieldRow, removeFieldRow } = useForm();
	const count = useFormFields(([fields]) => fields[path]?.rows?.length ?? 0);
	const add = (row: Row, rowIndex: number): void => {
		const subFieldState = Object.fromEntries(
			Object.entries(row)
				.filter(([, value]) => value !== undefined)
				.map(([name, value]) => [
					name,
					{ value, initialValue: value, valid: true, passesCondition: true },
				]),
		);
		addFieldRow({ path, rowIndex, schemaPath: path, subFieldState });
	};
	return {
		count,
		replaceRows: (rows) => {
			for (let index = count - 1; index >= 0; index -= 1) removeFieldRow({ path, rowIndex: index });
			rows.forEach(add);
		},
		addRow: (row) => {
			add(row, count);
		},
	};
}
