import type { DocumentPage } from '../content/document-page.ts';

/** Whether a document is in force, as schema.org says it. */
const FORCE = {
	pending: 'NotInForce',
	inForce: 'InForce',
	partly: 'PartiallyInForce',
	expired: 'NotInForce',
} as const;

/** A document of the library as search engines read it. */
export function legislation(page: DocumentPage, origin: string): Record<string, unknown> {
	const changed = page.relations
		.filter(({ kind }) => kind === 'amends' || kind === 'replaces')
		.flatMap(({ documents }) => documents)
		.map(({ name, path }) => ({ '@type': 'Legislation', name, url: `${origin}${path}` }));
	return {
		'@type': 'Legislation',
		'@id': `${origin}${page.path}`,
		url: `${origin}${page.path}`,
		name: page.name,
		...(page.names.length > 0 && { alternateName: page.names }),
		description: page.abstract,
		inLanguage: 'vi',
		legislationIdentifier: page.number,
		...(page.type && { legislationType: page.type.label }),
		legislationDate: page.issuedAt,
		legislationDateVersion: page.effectiveFrom,
		legislationJurisdiction: 'VN',
		legislationLegalForce: `https://schema.org/${FORCE[page.effect.state]}`,
		...(page.issuer && {
			legislationPassedBy: { '@type': 'Organization', name: page.issuer },
		}),
		...(page.fields.length > 0 && { about: page.fields.map(({ label }) => label) }),
		...(changed.length > 0 && { legislationChanges: changed }),
		...(page.officialUrl && { sameAs: page.officialUrl }),
		...(page.files.length > 0 && {
			encoding: page.files.map(({ title, path, mimeType }) => ({
				'@type': 'LegislationObject',
				name: title,
				contentUrl: `${origin}${path}`,
				encodingFormat: mimeType,
			})),
		}),
	};
}
