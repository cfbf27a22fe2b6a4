import type { Table } from './table.ts';

/** What spreadsheets take for a formula (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * A table that Excel opens by a double click, with Vietnamese letters and one value to a column, in
 * whatever region: UTF-16 with its mark, separated by tabs. A comma or a semicolon would depend on
 * the computer's list separator, which differs between Vietnamese and English Windows.
 */
export function toCsv({ columns, rows }: Table): Buffer {
	const lines = [columns.map(({ title }) => title), ...rows];
	const text = lines.map((line) => line.map(cellOf).join('\t')).join('\r\n');
	return Buffer.from(`\uFEFF${text}\r\n`, 'utf16le');
}

function cellOf(value: string | number | undefined): string {
	if (value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /["\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
