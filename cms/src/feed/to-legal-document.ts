import type {
	DocumentField,
	DocumentType,
	Issuer,
	LegalDocument,
} from '@haidang/shared/content/legal-document';

import type * as Cms from '../payload-types.ts';
import { richText } from './rich-text.ts';
import { day, flag, idOf, idsOf, instant, text } from './values.ts';

export function toLegalDocument(row: Cms.Document): LegalDocument {
	const issuedAt = day(row.issuedAt) ?? '';
	const onSigning = flag(row.effectiveOnSigning);
	const from = day(row.consultation?.from);
	const body = richText(row.body);
	return {
		id: row.id,
		slug: row.slug,
		number: row.number,
		canonicalNumber: row.canonicalNumber ?? '',
		names: [row.lawName ?? '', ...(row.names ?? [])].filter((name) => name.trim() !== ''),
		type: idOf(row.documentType) ?? '',
		issuer: idOf(row.issuer) ?? '',
		issuedAt,
		effectiveFrom: onSigning ? issuedAt : (day(row.effectiveFrom) ?? ''),
		effectiveOnSigning: onSigning,
		effectiveTo: day(row.effectiveTo),
		abstract: row.abstract,
		signer: text(row.signer),
		signerPosition: text(row.signerPosition),
		fields: idsOf(row.documentFields),
		files: (row.files ?? []).flatMap(({ file, title }) => {
			const id = idOf(file);
			return id ? [{ file: id, title: text(title) ?? row.number }] : [];
		}),
		officialUrl: text(row.officialUrl),
		replaces: others(row, row.replaces),
		amends: others(row, row.amends),
		guides: others(row, row.guides),
		consultation: from ? { from, to: day(row.consultation?.to) } : undefined,
		isOwn: row.isOwn === true,
		body: body.length > 0 ? body : undefined,
		publishedAt: instant(row.firstPublishedAt) ?? '',
		demo: flag(row.isDemo),
	};
}

const others = (row: Cms.Document, given: Parameters<typeof idsOf>[0]): string[] =>
	idsOf(given).filter((id) => id !== row.id);

export const toIssuer = (row: Cms.Issuer): Issuer => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	abbreviation: text(row.abbreviation),
	validFrom: day(row.validFrom),
	validTo: day(row.validTo),
	successor: idOf(row.successor),
});

export const toDocumentType = (row: Cms.DocumentType): DocumentType => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	abbreviation: text(row.abbreviation),
	order: row.order,
});

export const toDocumentField = (row: Cms.DocumentField): DocumentField => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
});
