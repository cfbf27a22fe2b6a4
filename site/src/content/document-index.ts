import type { EffectState } from '@haidang/shared/documents/effect';

import { env } from '../env.ts';
import { filesOf } from './document-page.ts';
import { documentView } from './legal-document.ts';
import { defineQuery } from './query.ts';

/** One document as machines get it: the public list of the library. */
export type IndexedDocument = {
	url: string;
	number: string;
	type: string | undefined;
	issuer: string | undefined;
	fields: string[];
	abstract: string;
	names: string[];
	issuedAt: string;
	effectiveFrom: string;
	/** The day from which it is no longer in force, where that has come. */
	expiredFrom: string | undefined;
	effect: EffectState;
	replacedBy: string[];
	signer: string | undefined;
	signerPosition: string | undefined;
	officialUrl: string | undefined;
	files: { title: string; url: string; bytes: number; mimeType: string }[];
};

const MOST = 20_000;

/** Every document of the library, newest first. */
export const documentIndex = defineQuery('document-index', (reader): IndexedDocument[] =>
	reader.newest('documents', MOST).flatMap(({ id }) => {
		const found = reader.get('document', id);
		const view = documentView(reader, id);
		if (!found || !view) return [];
		const { state, since } = view.effect;
		const whole = (path: string) => `${env.SITE_URL}${path}`;
		return [
			{
				url: whole(view.path),
				number: found.number,
				type: reader.get('document-type', found.type)?.name,
				issuer: view.issuer,
				fields: found.fields.flatMap((field) => reader.get('document-field', field)?.name ?? []),
				abstract: found.abstract,
				names: found.names,
				issuedAt: found.issuedAt,
				effectiveFrom: found.effectiveFrom,
				expiredFrom: state === 'expired' ? since : undefined,
				effect: state,
				replacedBy: view.successors.map(({ path }) => whole(path)),
				signer: found.signer,
				signerPosition: found.signerPosition,
				officialUrl: found.officialUrl,
				files: filesOf(reader, found).map(({ title, path, bytes, mimeType }) => ({
					title,
					url: whole(path),
					bytes,
					mimeType,
				})),
			},
		];
	}),
);
