import { fromLexical } from '@haidang/shared/richtext/from-lexical';
import { toText } from '@haidang/shared/richtext/to-text';
import { formatDateTime } from '@haidang/shared/text/dates';
import type { FlattenedField, PayloadRequest } from 'payload';

import { isRelation } from '../database/relations.ts';
import type { AuditChange } from './record-audit.ts';
import { titlesOf, type TitleOf } from './titles.ts';
import { trimmed } from './trim-common.ts';

/** Never written down, whatever it is called in the interface. */
const SECRET = /secret|password|token|key$|^salt$|^hash$|headers/iu;
/** Kept by the machine, not by a person. */
const MACHINE = /^(id|updatedAt|createdAt|contentHash|canonicalNumber|sortName|checks|_status)$/u;

type Row = Record<string, unknown> | null | undefined;

/**
 * What differs between two states of a document, as a person reads it: fields by their labels, rich
 * text as its words, relations by their titles, times in Vietnam's time. Secrets are only said to
 * have changed; long texts are cut down to what differs.
 */
export async function differences(
	req: PayloadRequest,
	fields: FlattenedField[],
	before: Row,
	after: Row,
): Promise<AuditChange[]> {
	const titleOf = await titlesOf(req, fields, [before, after]);
	return compare(fields, before, after, titleOf, '');
}

function compare(
	fields: FlattenedField[],
	before: Row,
	after: Row,
	titleOf: TitleOf,
	prefix: string,
): AuditChange[] {
	return fields.flatMap((field): AuditChange[] => {
		const [old, now] = [before?.[field.name], after?.[field.name]];
		if (MACHINE.test(field.name) || isHidden(field)) return [];
		const name = `${prefix}${labelOf(field)}`;
		if (field.type === 'group') {
			return compare(field.flattenedFields, old as Row, now as Row, titleOf, `${name} › `);
		}
		const [oldWords, nowWords] = [wordsOf(field, old, titleOf), wordsOf(field, now, titleOf)];
		if (oldWords === nowWords) return [];
		if (SECRET.test(field.name)) return [{ field: name, before: '…', after: 'đã đổi' }];
		return [{ field: name, ...trimmed(oldWords, nowWords) }];
	});
}

const isHidden = (field: FlattenedField): boolean =>
	'hidden' in field && field.hidden === true ? true : field.admin?.hidden === true;

function labelOf(field: FlattenedField): string {
	const label = 'label' in field ? field.label : undefined;
	return typeof label === 'string' ? label : field.name;
}

/** A value in words; `''` for none. */
function wordsOf(field: FlattenedField, value: unknown, titleOf: TitleOf): string {
	if (value === null || value === undefined || value === '') return '';
	if (Array.isArray(value) && !('flattenedFields' in field) && field.type !== 'blocks') {
		return value.map((item: unknown) => wordsOf(field, item, titleOf)).join(', ');
	}
	if (isRelation(field)) return titleOf(field, value);
	switch (field.type) {
		case 'checkbox':
			return value === true ? 'Có' : '';
		case 'date':
			return typeof value === 'string' ? momentOf(value) : '';
		case 'richText': {
			const read = fromLexical(value);
			return read.ok ? toText(read.blocks) : JSON.stringify(value);
		}
		case 'select':
		case 'radio':
			return optionOf(field.options, value);
		case 'array':
			return rowsOf(value, (row) => rowWords(field.flattenedFields, row, titleOf));
		case 'blocks':
			return rowsOf(value, (row) => {
				const block = field.blocks.find(({ slug }) => slug === row?.['blockType']);
				return block ? rowWords(block.flattenedFields, row, titleOf) : '';
			});
		default:
			return typeof value === 'object' ? JSON.stringify(value) : asText(value);
	}
}

const rowsOf = (value: unknown, one: (row: Row) => string): string =>
	(value as Row[]).map((row, index) => `${index + 1}. ${one(row)}`).join('\n');

const rowWords = (fields: FlattenedField[], row: Row, titleOf: TitleOf): string =>
	fields
		.filter((field) => !MACHINE.test(field.name) && !SECRET.test(field.name) && !isHidden(field))
		.map((field): [string, string] => [labelOf(field), wordsOf(field, row?.[field.name], titleOf)])
		.filter(([, words]) => words !== '')
		.map(([label, words]) => `${label}: ${words}`)
		.join('; ');

type Options = Extract<FlattenedField, { type: 'select' }>['options'];

function optionOf(options: Options, value: unknown): string {
	const found = options.find(
		(option) => (typeof option === 'string' ? option : option.value) === value,
	);
	if (found === undefined) return asText(value);
	return typeof found === 'object' && typeof found.label === 'string' ? found.label : asText(value);
}

/** Numbers and words as they are. */
const asText = (value: unknown): string =>
	typeof value === 'number' || typeof value === 'string' ? `${value}` : JSON.stringify(value);

const momentOf = (instant: string): string =>
	Number.isNaN(Date.parse(instant)) ? instant : formatDateTime(instant);
