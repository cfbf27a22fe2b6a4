import { hanoiParts } from '@haidang/shared/text/dates';
import { canonicalNumber } from '@haidang/shared/text/document-numbers';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { idOf } from '../../database/relations.ts';

type Doc = Record<string, unknown>;

const TITLE_LENGTH = 160;

/**
 * Derives what a document is called: `name` (“Nghị quyết 13-NQ/TW”, which gives the slug), `title`
 * (with the abstract, for lists in the admin) and the key of its number.
 */
export const setDocumentKeys: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
	if (!data) return data;
	const whole: Doc = { ...(originalDoc as Doc | undefined), ...data };
	const number = text(whole['number']);
	const type = await typeName(req, idOf(whole['documentType']));
	const name = [type, number].filter(Boolean).join(' ');
	const abstract = text(whole['abstract']);
	data['number'] = number || data['number'];
	data['name'] = name;
	data['title'] = clip([name, abstract].filter(Boolean).join(' – ')) || null;
	data['canonicalNumber'] = canonicalNumber(number);
	data['lawName'] = lawName(type, abstract, whole['issuedAt']) ?? null;
	return data;
};

/** Laws are called by name and year: `Luật Hợp tác xã năm 2012`. */
export function lawName(type: string, abstract: string, issuedAt: unknown): string | undefined {
	const time = issuedAt instanceof Date ? issuedAt.getTime() : Date.parse(text(issuedAt));
	if (!/^(Bộ luật|Luật)$/u.test(type) || !abstract || Number.isNaN(time)) return undefined;
	const name = abstract.startsWith(`${type} `) ? abstract : `${type} ${abstract}`;
	return `${name} năm ${String(hanoiParts(new Date(time).toISOString()).year)}`;
}

async function typeName(req: PayloadRequest, id: string | undefined): Promise<string> {
	if (id === undefined) return '';
	const row = await req.payload.db.findOne<{ id: string; name?: string }>({
		collection: 'document-types',
		where: { id: { equals: id } },
		req,
	});
	return row?.name ?? '';
}

const text = (value: unknown): string =>
	typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';

const clip = (title: string): string =>
	title.length > TITLE_LENGTH ? `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : title;
