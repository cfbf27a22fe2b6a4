import { randomUUID } from 'node:crypto';

import { hanoiParts } from '@haidang/shared/text/dates';
import type { CollectionBeforeChangeHook } from 'payload';
import { ValidationError } from 'payload';

import { idOf } from '../../database/relations.ts';

type Row = { id: string; title?: string | null; deletedAt?: string | null };

/**
 * One document of a number, an issuer and a year: `08-NQ/TU` comes back in every province and every
 * term, but not twice from one issuer in one year. Drafts count, and so does the trash.
 */
export const refuseSameNumber: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	const key = identityKey({ ...(originalDoc as object | undefined), ...data });
	data['identityKey'] = key ?? `incomplete:${randomUUID()}`;
	if (!key) return data;
	const id = (originalDoc as { id?: string } | undefined)?.id;
	const twin = await req.payload.db.findOne<Row>({
		collection: 'documents',
		where: {
			and: [{ identityKey: { equals: key } }, ...(id ? [{ id: { not_equals: id } }] : [])],
		},
		req,
	});
	if (!twin) return data;
	const where = twin.deletedAt
		? 'đang ở trong thùng rác: hãy khôi phục văn bản đó'
		: 'hãy sửa văn bản đó, hoặc kiểm tra lại số, cơ quan và ngày ban hành';
	const message = `Cơ quan này đã có văn bản cùng số trong năm đó (“${twin.title ?? ''}”); ${where}.`;
	throw new ValidationError(
		{ collection: 'documents', errors: [{ path: 'number', message }], req },
		req.t,
	);
};

/** Number, issuer and year as one key; nothing while one of them is missing. */
export function identityKey(doc: Record<string, unknown>): string | undefined {
	const { canonicalNumber: number, issuedAt } = doc;
	const issuer = idOf(doc['issuer']);
	const issued = issuedAt instanceof Date ? issuedAt.toISOString() : issuedAt;
	if (typeof number !== 'string' || !number || !issuer || typeof issued !== 'string') return;
	if (Number.isNaN(Date.parse(issued))) return;
	return [number, issuer, String(hanoiParts(issued).year)].join('|');
}
