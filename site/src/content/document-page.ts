import type { LegalDocument } from '@haidang/shared/content/legal-document';
import { keysOf } from '@haidang/shared/documents/mentions';
import { mediaPath } from '@haidang/shared/paths';

import type { Attachment } from './article.ts';
import { bodyHtml } from './body-html.ts';
import { articlesCiting } from './citations.ts';
import {
	documentView,
	documentViews,
	newerThan,
	type DocumentView,
	type Relation,
} from './legal-document.ts';
import { LIBRARY } from './library-places.ts';
import type { Link } from './link.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';
import type { Teaser } from './teaser.ts';

/** Relations in both directions, those that say most first. */
export const RELATIONS = [
	'replacedBy',
	'replaces',
	'amendedBy',
	'amends',
	'guidedBy',
	'guides',
] as const;

/** What the page of a document shows. */
export type DocumentPage = DocumentView & {
	type?: Link | undefined;
	issuedBy?: Link | undefined;
	fields: Link[];
	effectiveFrom: string;
	isFromSigning: boolean;
	effectiveTo?: string | undefined;
	signer?: string | undefined;
	signerPosition?: string | undefined;
	names: string[];
	officialUrl?: string | undefined;
	files: (Attachment & { mimeType: string })[];
	relations: { kind: (typeof RELATIONS)[number]; documents: DocumentView[] }[];
	consultation?: LegalDocument['consultation'];
	html: string;
	isOwn: boolean;
	isDemo: boolean;
	publishedAt: string;
};

/** The public document with this slug. */
export const legalDocument = defineQuery(
	'document',
	(reader, slug: string): DocumentPage | undefined => {
		const found = reader.bySlug('document', slug);
		const view = found && documentView(reader, found.id);
		if (!view) return undefined;
		const type = reader.get('document-type', found.type);
		const issuer = reader.get('issuer', found.issuer);
		return {
			...view,
			type: type && { label: type.name, path: `${LIBRARY.facets.loai}${type.slug}/` },
			issuedBy: issuer && {
				label: issuer.name,
				path: `${LIBRARY.facets['co-quan']}${issuer.slug}/`,
			},
			fields: found.fields.flatMap((id) => {
				const field = reader.get('document-field', id);
				return field
					? [{ label: field.name, path: `${LIBRARY.facets['linh-vuc']}${field.slug}/` }]
					: [];
			}),
			effectiveFrom: found.effectiveFrom,
			isFromSigning: found.effectiveOnSigning ?? false,
			effectiveTo: found.effectiveTo,
			signer: found.signer,
			signerPosition: found.signerPosition,
			names: found.names,
			officialUrl: found.officialUrl,
			files: filesOf(reader, found),
			relations: RELATIONS.map((kind) => ({
				kind,
				documents: related(reader, found, kind),
			})).filter(({ documents }) => documents.length > 0),
			consultation: found.consultation,
			html: found.body ? bodyHtml(reader, found.body) : '',
			isOwn: found.isOwn,
			isDemo: found.demo ?? false,
			publishedAt: found.publishedAt,
		};
	},
);

/** Tin bài viện dẫn, asked apart: a new article that cites a document changes nothing else of its page. */
export const documentArticles = defineQuery('document-articles', (reader, id: string): Teaser[] => {
	const found = reader.get('document', id);
	return found ? articlesCiting(reader, id, keysOf(found)) : [];
});

export function filesOf(
	reader: Reader,
	{ files }: LegalDocument,
): (Attachment & { mimeType: string })[] {
	return files.flatMap(({ file, title }) => {
		const original = reader.get('media', file)?.original;
		if (!original) return [];
		const { name, bytes, mimeType } = original;
		const extension = (name.split('.').at(-1) ?? '').toUpperCase();
		return [{ title, path: mediaPath(name), bytes, extension, mimeType }];
	});
}

const NEWER: Partial<Record<(typeof RELATIONS)[number], Relation>> = {
	replacedBy: 'replaces',
	amendedBy: 'amends',
	guidedBy: 'guides',
};

function related(
	reader: Reader,
	document: LegalDocument,
	kind: (typeof RELATIONS)[number],
): DocumentView[] {
	const newer = NEWER[kind];
	const ids =
		newer === undefined
			? document[kind as Relation]
			: newerThan(reader, newer, document.id).map(({ id }) => id);
	return documentViews(reader, ids);
}
