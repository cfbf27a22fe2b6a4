import { readFile } from 'node:fs/promises';

import type { Payload } from 'payload';

import type { DemoContent, DemoDocument } from '../types.ts';
import type { Ids } from './ids.ts';
import { createDemo } from './records.ts';

const FILES = new URL('../documents/files/', import.meta.url);

/** Creates the library: types, issuers and fields, then the documents, older ones first. */
export async function seedDocuments(
	payload: Payload,
	content: DemoContent,
	ids: Ids,
): Promise<void> {
	for (const { key, ...data } of content.documentTypes)
		ids.set('document-type', key, await own(payload, 'document-types', data));
	for (const { key, ...data } of content.issuers)
		ids.set('issuer', key, await own(payload, 'issuers', data));
	for (const { key, ...data } of content.documentFields)
		ids.set('document-field', key, await own(payload, 'document-fields', data));
	for (const document of content.documents) {
		const file = await upload(payload, document);
		ids.set('document-file', document.key, file);
		const data = documentData(document, file, ids);
		ids.set('document', document.key, await createDemo(payload, { collection: 'documents', data }));
	}
}

/** A name that the newsroom has itself is used as it is: two of one name are refused. */
async function own(
	payload: Payload,
	collection: 'document-types' | 'issuers' | 'document-fields',
	data: { name: string },
): Promise<string> {
	const where = { name: { equals: data.name } };
	const { docs } = await payload.find({ collection, where, trash: true, depth: 0, limit: 1 });
	return docs[0]?.id ?? createDemo(payload, { collection, data });
}

async function upload(payload: Payload, { key, number }: DemoDocument): Promise<string> {
	const data = await readFile(new URL(`${key}.pdf`, FILES));
	return createDemo(payload, {
		collection: 'media',
		data: { decorative: true, caption: `Bản minh họa: ${number}`, origin: 'own' },
		file: { data, mimetype: 'application/pdf', name: `${key}.pdf`, size: data.length },
	});
}

export function documentData(
	document: DemoDocument,
	file: string,
	ids: Ids,
): Record<string, unknown> {
	const { number, names, issuedAt, effectiveFrom, effectiveTo, abstract, note } = document;
	const others = (keys: readonly string[] = []) => ids.all('document', keys);
	return {
		...{ number, names, abstract, signer: document.signer },
		signerPosition: document.signerPosition,
		documentType: ids.get('document-type', document.type),
		issuer: ids.get('issuer', document.issuer),
		issuedAt: noon(issuedAt),
		effectiveFrom: effectiveFrom && noon(effectiveFrom),
		effectiveTo: effectiveTo && noon(effectiveTo),
		effectiveOnSigning: effectiveFrom === undefined,
		documentFields: ids.all('document-field', document.fields),
		files: [
			{
				file,
				title: `${number} (${note.startsWith('Văn bản hư cấu') ? 'hư cấu' : 'tóm tắt minh họa'})`,
			},
		],
		replaces: others(document.replaces),
		amends: others(document.amends),
		guides: others(document.guides),
		isOwn: false,
		_status: 'published',
	};
}

/** A day as the admin's date picker stores it. */
const noon = (day: string): string => `${day}T12:00:00.000Z`;
