import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/**
 * Text fields of a collection as the admin's schema names them, with a value that carries the mark. Whoever adds a
 * field to a collection is found out here: nothing is listed by hand.
 */
export type Field = {
	name?: string;
	type: string;
	fields?: Field[];
	tabs?: { name?: string; fields: Field[] }[];
	hasMany?: boolean;
	required?: boolean;
	options?: (string | { value: string })[];
};

/** Names of the fields that one may ask for in `where` and `sort`, groups with a dot. */
export function fieldPaths(fields: readonly Field[], prefix = ''): string[] {
	return fields.flatMap((field) => {
		const tabs = (field.tabs ?? []).flatMap((tab) =>
			fieldPaths(tab.fields, tab.name ? `${prefix}${tab.name}.` : prefix),
		);
		const own = field.name ? `${prefix}${field.name}` : undefined;
		const inner = field.fields
			? fieldPaths(field.fields, own === undefined ? prefix : `${own}.`)
			: [];
		const isValue = own !== undefined && !field.fields && field.type !== 'ui';
		return [...tabs, ...inner, ...(isValue ? [own] : [])];
	});
}

/**
 * Files below a folder whose bytes hold the words, whatever they are: pages, compressed siblings (unpacked first),
 * databases, logs, pictures.
 */
export function filesHolding(folder: string, words: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => unpack(file).includes(words))
		.map((file) => path.relative(folder, file));
}

function unpack(file: string): Buffer {
	const bytes = readFileSync(file);
	if (file.endsWith('.br')) return brotliDecompressSync(bytes);
	return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
