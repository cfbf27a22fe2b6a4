import type { Field } from 'payload';

import { lexical, paragraph } from './text.ts';

/**
 * A value for every field that holds words, each with the mark in it. It is made from the fields themselves, so
 * whoever adds one is included. Relations, choices and machine fields stay empty.
 */
export function markedWords(fields: readonly Field[], mark: string): Record<string, unknown> {
	const entries = fields.flatMap((field): [string, unknown][] => {
		if ('name' in field && field.name === 'id') return []; // rows of lists have one of their own
		switch (field.type) {
			case 'text':
			case 'textarea':
			case 'email':
			case 'code':
				return 'virtual' in field && field.virtual
					? []
					: [[field.name, 'hasMany' in field && field.hasMany ? [mark] : mark]];
			case 'richText':
				return [[field.name, lexical(paragraph(`Câu chuyện ${mark}.`))]];
			case 'group':
				return 'name' in field
					? [[field.name, markedWords(field.fields, mark)]]
					: Object.entries(markedWords(field.fields, mark));
			case 'array':
				return [[field.name, [markedWords(field.fields, mark)]]];
			case 'row':
			case 'collapsible':
				return Object.entries(markedWords(field.fields, mark));
			case 'tabs':
				return field.tabs.flatMap((tab): [string, unknown][] =>
					'name' in tab
						? [[tab.name, markedWords(tab.fields, mark)]]
						: Object.entries(markedWords(tab.fields, mark)),
				);
			default:
				return [];
		}
	});
	return Object.fromEntries(entries);
}

/** The names of all fields as `where`, `sort` and `select` know them, inner ones with dots. */
export function fieldPaths(fields: readonly Field[], prefix = ''): string[] {
	return fields.flatMap((field): string[] => {
		if (field.type === 'ui') return [];
		if (field.type === 'tabs')
			return field.tabs.flatMap((tab) =>
				fieldPaths(tab.fields, 'name' in tab ? `${prefix}${tab.name}.` : prefix),
			);
		const own = 'name' in field ? `${prefix}${field.name}` : undefined;
		const inner =
			'fields' in field ? fieldPaths(field.fields, own === undefined ? prefix : `${own}.`) : [];
		return [...(own === undefined ? [] : [own]), ...inner];
	});
}
