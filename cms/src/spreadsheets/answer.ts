import { slugify } from '@haidang/shared/text/slugify';

import { toCsv } from './csv.ts';
import type { Table } from './table.ts';
import { toXlsx } from './xlsx.ts';

export type Format = 'xlsx' | 'csv';

const TYPES: Record<Format, string> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-16le',
};

/** `xlsx` unless `csv` is asked for. */
export const formatOf = (asked: unknown): Format => (asked === 'csv' ? 'csv' : 'xlsx');

/** A download. CSV holds one table: the one named by `sheet`, or the first. */
export async function spreadsheetAnswer(
	tables: [Table, ...Table[]],
	{ name, format, sheet }: { name: string; format: Format; sheet?: string | undefined },
): Promise<Response> {
	const one = tables.find((table) => slugify(table.name) === sheet) ?? tables[0];
	const bytes = format === 'csv' ? toCsv(one) : await toXlsx(tables);
	const file = format === 'csv' ? `${name}-${slugify(one.name)}` : name;
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': TYPES[format],
			'content-disposition': `attachment; filename="${file}.${format}"`,
			'cache-control': 'no-store',
		},
	});
}
