import writeXlsxFile from 'write-excel-file/node';

import type { Table } from './table.ts';

/** An Excel workbook, a sheet for each table, with a heading row that stays in sight. */
export const toXlsx = (tables: readonly Table[]): Promise<Buffer> =>
	writeXlsxFile(
		tables.map(({ name, columns, rows }) => ({
			sheet: name,
			stickyRowsCount: 1,
			columns: columns.map(({ width }) => ({ width })),
			data: [
				columns.map(({ title }) => ({
					value: title,
					fontWeight: 'bold' as const,
					backgroundColor: '#E8F2F9',
					wrap: true,
				})),
				...rows.map((row) => row.map((cell) => (cell === undefined ? null : cellOf(cell)))),
			],
		})),
	).toBuffer();

/** Text stays text, also where it looks like a formula. */
const cellOf = (value: string | number) =>
	typeof value === 'number'
		? { type: Number, value }
		: { type: String, value: value.slice(0, 32_000), wrap: true, alignVertical: 'top' as const };
